package org.siyu.core.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.siyu.core.shared.Code;

/// Something that happened to a journey.
///
/// @param day the day it counts for
/// @param by the member's name; "" for the program itself
/// @param customers how many it was about
/// @param detail by the kind: key of a step, id of a limit, code of an [EndReason], somebody's
///   words; may be empty
public record JourneyLogEntry(
    LocalDateTime at, LocalDate day, String by, Kind kind, int customers, String detail) {
  public enum Kind implements Code {
    STARTED,
    /// Rules or name were changed.
    CHANGED,
    PAUSED,
    RESUMED,
    STOPPED,
    ENROLLED,
    /// Wanted to get in and could not; detail is a code of [Refusal].
    KEPT_OUT,
    /// A step was moved; detail is the limit's id.
    MOVED,
    /// A step was left out, since no day had room; detail is the limit's id.
    LEFT_OUT,
    ENDED,
    /// A step opened; detail is its key.
    OPENED,
    DONE,
    SKIPPED,
    LATER,
    MISSED,
    UNDONE
  }

  /// Why somebody did not get in.
  public enum Refusal implements Code {
    /// Was in it before, and it is for once.
    BEEN_HERE,
    /// Was in it less than the wanted days ago.
    TOO_EARLY,
    /// Is under way in another journey of the same goal.
    ELSEWHERE,
    REFUSES_MARKETING
  }
}
