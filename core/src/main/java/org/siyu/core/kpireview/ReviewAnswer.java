package org.siyu.core.kpireview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// What a review says of an item that an earlier one had agreed on.
///
/// @param title as it was called then; so is the owner
/// @param dueBefore when it was due before it was asked about
/// @param due when it is due now; the same where that has not changed
/// @param reason why it was dropped; "" for all others
public record ReviewAnswer(
    UUID action,
    String title,
    Optional<UUID> owner,
    Kind kind,
    LocalDate dueBefore,
    LocalDate due,
    String reason,
    LocalDateTime at,
    String by) {
  /// What became of it.
  public enum Kind implements Code {
    DONE,
    STILL_OPEN,
    DROPPED
  }
}
