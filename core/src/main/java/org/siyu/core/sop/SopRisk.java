package org.siyu.core.sop;

import org.siyu.core.shared.Code;
import org.siyu.core.team.MemberRole;

/// What may go wrong, and what is done about it.
///
/// @param name what may go wrong
/// @param measure what is done so that it does not, and when it does
/// @param role who watches it
public record SopRisk(Kind kind, Level level, String name, String measure, MemberRole role) {
  public SopRisk {
    name = SopWords.text(name);
    measure = SopWords.text(measure);
  }

  public enum Kind implements Code {
    /// A statute or a regulation.
    LEGAL,
    /// The rules of WeCom, WeChat or a shop.
    PLATFORM,
    DATA,
    OPERATION,
    REPUTATION
  }

  public enum Level implements Code {
    HIGH,
    MEDIUM,
    LOW
  }
}
