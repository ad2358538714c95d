package org.siyu.core.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.shared.Code;

/// What became of a step for some of the customers of a group.
///
/// @param reason in somebody's words; may be empty
/// @param until for [Kind#LATER] the day it comes up again
public record StepAct(
    UUID id,
    UUID group,
    Kind kind,
    LocalDateTime at,
    String by,
    String reason,
    Optional<LocalDate> until,
    CustomerSet customers) {
  public enum Kind implements Code {
    DONE,
    SKIPPED,
    /// Put off to another day.
    LATER,
    /// The journey ended for the customer first.
    WITHDRAWN,
    /// Nobody did it in time.
    MISSED;

    /// Whether nothing is to be done any more.
    public boolean isSettling() {
      return this != LATER;
    }
  }
}
