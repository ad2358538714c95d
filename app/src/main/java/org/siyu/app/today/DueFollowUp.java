package org.siyu.app.today;

import java.time.LocalDateTime;
import java.util.Optional;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUpKind;

/// A customer somebody promised to get back to.
///
/// @param name the customer's nickname; may be empty
/// @param owner who promised it
/// @param note what it is about; may be empty
public record DueFollowUp(
    CustomerId customer,
    String name,
    FollowUpKind kind,
    Optional<String> owner,
    LocalDateTime dueAt,
    String note) {
  public boolean isOverdue(LocalDateTime now) {
    return dueAt.isBefore(now);
  }

  @Override
  public String toString() {
    return "DueFollowUp[" + customer + "]";
  }
}
