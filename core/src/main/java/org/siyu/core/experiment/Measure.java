package org.siyu.core.experiment;

import org.siyu.core.shared.Code;

/// What is compared between variants.
///
/// @param days how long after a customer got the variant something counts, 1 to [#MOST_DAYS]
public record Measure(Kind kind, int days) {
  public static final int MOST_DAYS = 90;

  /// What counts.
  public enum Kind implements Code {
    /// The share of customers who ordered. Pending and cancelled orders do not count.
    ORDERED(true),
    /// The share of customers who wrote back or filled in a survey.
    ANSWERED(true),
    /// The share of customers who clicked.
    CLICKED(true),
    /// What customers spent on average, in cents, refunds taken off; who did not order spent 0.
    AMOUNT(false);

    private final boolean isShare;

    Kind(boolean isShare) {
      this.isShare = isShare;
    }

    public boolean isShare() {
      return isShare;
    }
  }

  public boolean isShare() {
    return kind.isShare();
  }
}
