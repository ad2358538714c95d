package org.siyu.core.tiers;

import java.util.Optional;

/// What a refund takes away. Its amount is subtracted from the spend in either case.
public enum RefundRule {
  /// An order that was refunded in full still is an order.
  SUBTRACT_AMOUNT("subtract-amount"),
  /// An order that was refunded in full is no order: it does not count for recency and frequency.
  SUBTRACT_ORDER("subtract-order");

  private final String key;

  RefundRule(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Optional<RefundRule> parse(String key) {
    for (RefundRule rule : values()) {
      if (rule.key.equals(key)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
