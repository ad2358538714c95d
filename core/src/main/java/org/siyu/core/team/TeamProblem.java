package org.siyu.core.team;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a member cannot be saved.
public enum TeamProblem implements ErrorCode {
  /// Somebody else has changed the member since it was read. Argument: name.
  CHANGED_MEANWHILE,
  /// Argument: the name or WeCom account that another member has.
  NAME_TAKEN,
  UNKNOWN_MEMBER;

  @Override
  public String key() {
    return "team." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
