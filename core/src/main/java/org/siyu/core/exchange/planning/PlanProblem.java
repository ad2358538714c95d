package org.siyu.core.exchange.planning;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What planning finds wrong or worth pointing out, and why a plan or an undo cannot go on.
/// Arguments are given in the order named.
public enum PlanProblem implements ErrorCode {
  /// Rejected: a customer row without any natural key.
  NO_IDENTITY,
  /// Rejected: no line of the order names a customer by a natural key. Argument: order number.
  ORDER_WITHOUT_CUSTOMER,
  /// Rejected: no line of the order has a time. Argument: order number.
  ORDER_WITHOUT_TIME,
  /// Rejected: another row of the order cannot go in, and without it the order would be short.
  /// Arguments: order number, the first such row's number.
  ORDER_INCOMPLETE,
  /// Rejected: a refund of an order that is neither in the store nor in the import. Argument: order
  /// number.
  UNKNOWN_ORDER,
  /// Rejected: with this refund more would be given back than was paid. Arguments: order number,
  /// refunded with this, paid.
  REFUND_ABOVE_AMOUNT,
  /// Rejected: tags for somebody who is not in the store.
  UNKNOWN_CUSTOMER,
  /// Rejected: a text that the store cannot hold whole. Arguments: its length, the greatest length.
  VALUE_TOO_LONG,
  /// Rejected: a number that the store cannot hold. Argument: the number.
  NUMBER_OUT_OF_RANGE,

  /// Notice: lines without a customer that went to the customer of their order. Argument: how many.
  LINES_WITHOUT_CUSTOMER,
  /// Notice: orders were left out with all of their lines because one of them cannot go in.
  /// Arguments: how many orders, how many lines beside those.
  ORDERS_LEFT_OUT_WHOLE,
  /// Notice: lines that repeat another one of their order exactly; all of them count as lines, an
  /// amount stated for the whole order once. Argument: how many.
  LINES_REPEATED,
  /// Notice: orders that are unpaid or closed: they go in and do not count as bought. Arguments:
  /// how many, their amount.
  ORDERS_NOT_BOUGHT,
  /// Notice: lines of one order with different times; the earliest counts. Argument: how many
  /// orders.
  DIFFERENT_TIMES,
  /// Notice: the order's refund was above its amount and counts up to it. Argument: order number.
  REFUND_CAPPED,
  /// Notice: partly refunded, and no column says how much. Argument: order number.
  REFUND_AMOUNT_MISSING,

  /// An order would have more lines than it can hold. Argument: how many it can.
  TOO_MANY_LINES,
  /// The store has changed since the plan was made.
  PLAN_OUTDATED,
  /// Argument: batch number.
  UNKNOWN_BATCH,
  /// Argument: batch number.
  ALREADY_UNDONE,
  /// More than 30 days have gone by. Argument: batch number.
  UNDO_TOO_LATE;

  @Override
  public String key() {
    return "exchange.plan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
