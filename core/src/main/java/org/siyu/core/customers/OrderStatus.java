package org.siyu.core.customers;

import org.siyu.core.shared.Code;

/// How far an order has come.
public enum OrderStatus implements Code {
  /// Not paid yet.
  PENDING,
  PAID,
  SHIPPED,
  COMPLETED,
  CANCELLED,
  /// A refund is under way; the order still counts in full.
  REFUNDING,
  PARTLY_REFUNDED,
  REFUNDED;

  /// Whether the order counts as bought: all but unpaid and cancelled ones.
  public boolean isBought() {
    return this != PENDING && this != CANCELLED;
  }
}
