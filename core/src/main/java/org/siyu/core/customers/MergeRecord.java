package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.UUID;

/// A merge that was done and can be undone.
///
/// @param label the nickname of the merged customer; "" without one
public record MergeRecord(
    UUID id,
    CustomerId survivor,
    CustomerId merged,
    String label,
    LocalDateTime mergedAt,
    String mergedBy) {
  @Override
  public String toString() {
    return "MergeRecord[" + id + "]";
  }
}
