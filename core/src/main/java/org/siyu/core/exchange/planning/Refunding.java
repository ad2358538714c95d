package org.siyu.core.exchange.planning;

import org.siyu.core.customers.OrderStatus;

/// What a refund makes of an order's status.
final class Refunding {
  private Refunding() {}

  /// An order of which something was given back is partly refunded, or refunded when all was. One
  /// whose refund is under way stays so until all is given back.
  static OrderStatus status(OrderStatus stated, long amount, long refund) {
    if (refund <= 0 || !stated.isBought() || stated == OrderStatus.REFUNDED) {
      return stated;
    }
    if (refund >= amount) {
      return OrderStatus.REFUNDED;
    }
    return stated == OrderStatus.REFUNDING ? stated : OrderStatus.PARTLY_REFUNDED;
  }
}
