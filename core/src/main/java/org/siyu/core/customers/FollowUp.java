package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/// A promise to get back to a customer.
///
/// @param owner who keeps it; empty while nobody does
/// @param dueAt by when, in workspace local time
/// @param doneAt when it was kept; empty while it is open
/// @param note what it is about; "" for none; at most 4000 characters
/// @param version counts changes, from 1
public record FollowUp(
    UUID id,
    CustomerId customer,
    FollowUpKind kind,
    Optional<Owner> owner,
    LocalDateTime dueAt,
    Optional<LocalDateTime> doneAt,
    String note,
    int version) {
  public boolean isDone() {
    return doneAt.isPresent();
  }

  /// Whether it is still open after its time.
  public boolean isOverdue(LocalDateTime now) {
    return doneAt.isEmpty() && dueAt.isBefore(now);
  }

  @Override
  public String toString() {
    return "FollowUp[" + id + "]";
  }
}
