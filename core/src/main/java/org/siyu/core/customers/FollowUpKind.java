package org.siyu.core.customers;

import java.time.Duration;
import org.siyu.core.shared.Code;

/// Why a customer is to be got back to, and how soon.
public enum FollowUpKind implements Code {
  /// A customer with high intent, handed over to sales.
  LEAD(Duration.ofHours(24)),
  QUESTION(Duration.ofHours(2)),
  URGENT(Duration.ofMinutes(30));

  private final Duration within;

  FollowUpKind(Duration within) {
    this.within = within;
  }

  /// The time allowed by default.
  public Duration within() {
    return within;
  }
}
