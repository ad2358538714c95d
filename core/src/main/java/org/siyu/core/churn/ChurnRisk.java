package org.siyu.core.churn;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// A customer who may be about to leave.
///
/// @param score 0 to 100, of [ChurnModel]
/// @param days since the last order
/// @param gap the days that usually lie between orders, above 0
/// @param isOwnGap whether that is the customer's own; otherwise the median of all
/// @param lately interactions of the last 30 days
/// @param before interactions of 30 days on the mean of the 90 days before these
public record ChurnRisk(
    UUID customer, int score, int days, double gap, boolean isOwnGap, int lately, double before) {
  /// Why somebody is named.
  public enum Reason implements Code {
    /// The last order is longer ago than is usual.
    OVERDUE,
    /// Fewer interactions than before.
    QUIETER
  }

  public Set<Reason> reasons() {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (days > gap) {
      reasons.add(Reason.OVERDUE);
    }
    if (lately < before) {
      reasons.add(Reason.QUIETER);
    }
    return reasons;
  }
}
