package org.siyu.core.cases;

import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// What a case was learnt from.
///
/// @param id of what is kept in the workspace; empty for what is only named
/// @param name as it was called then; "" for none
public record CaseSource(Kind kind, Optional<UUID> id, String name) {
  public static final CaseSource NONE = new CaseSource(Kind.OTHER, Optional.empty(), "");

  /// Where cases come from.
  public enum Kind implements Code {
    CAMPAIGN,
    REVIEW,
    EXPERIMENT,
    CONTENT,
    OTHER
  }
}
