package org.siyu.core.exchange.planning;

import java.util.Optional;
import org.siyu.core.customers.OrderStatus;

/// What the lines of an order come to.
///
/// @param status empty when no line states one
/// @param amount in cents
/// @param isAmountStated whether the lines state what the whole order was paid with; otherwise it
///   is their sum
/// @param refund in cents; 0 when none is stated
/// @param hasClosedLines whether some lines, and not all, are cancelled and left out
record OrderFigures(
    Optional<OrderStatus> status,
    long amount,
    boolean isAmountStated,
    long refund,
    boolean hasClosedLines) {
  OrderFigures withAmount(long other) {
    return new OrderFigures(status, other, isAmountStated, refund, hasClosedLines);
  }

  OrderFigures withRefund(long other) {
    return new OrderFigures(status, amount, isAmountStated, other, hasClosedLines);
  }
}
