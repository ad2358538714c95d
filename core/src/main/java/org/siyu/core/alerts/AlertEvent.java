package org.siyu.core.alerts;

import java.time.LocalDateTime;
import org.siyu.core.shared.Code;

/// Something that happened to an alert.
///
/// @param by the member's name; "" for the program
/// @param text a note; may be empty
public record AlertEvent(LocalDateTime at, String by, Kind kind, String text) {
  public enum Kind implements Code {
    RAISED,
    WORSE,
    BETTER,
    RECOVERED,
    /// A rule holds again, or it got worse after it was closed.
    REOPENED,
    TAKEN,
    GIVEN_BACK,
    CLOSED,
    UNDONE
  }
}
