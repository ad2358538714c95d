package org.siyu.core.today;

import java.time.LocalDateTime;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// What became of an entry that is no longer open.
///
/// @param at when; empty where nobody noted it
/// @param by the member's name; "" where nobody noted it
/// @param reason why it was left out, or what was remarked; may be empty
public record DayEnd(Kind kind, Optional<LocalDateTime> at, String by, String reason) {
  public enum Kind implements Code {
    DONE,
    SKIPPED,
    /// It ended by itself: its journey or campaign is over, or nobody did it in time.
    ENDED
  }
}
