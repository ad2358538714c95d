package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.ProductText;
import org.siyu.core.shared.Money;

/// Reads what a line costs and what was given back.
///
/// The line's amount is its own column's, else quantity times price, else the order's amount on the
/// order's first line and nothing on others. A refund that the file states per order is given on
/// its first line only, so the refunds of an order's lines add up.
final class OrderAmounts {
  record Amounts(
      BigDecimal quantity,
      BigDecimal unitPrice,
      Money amount,
      Optional<Money> orderAmount,
      Optional<Money> refund) {

    static Amounts ofFurtherLine(ProductText product) {
      return new Amounts(
          product.quantity(), BigDecimal.ZERO, Money.ZERO, Optional.empty(), Optional.empty());
    }

    /// The same amounts for another quantity.
    Amounts of(BigDecimal otherQuantity) {
      return new Amounts(
          otherQuantity, OrderRows.perPiece(amount, otherQuantity), amount, orderAmount, refund);
    }
  }

  private final RowCells cells;
  private final Set<String> refunded = new HashSet<>();
  private boolean hasOrderRefund;

  OrderAmounts(RowCells cells) {
    this.cells = cells;
  }

  Amounts read(
      SourceRow row,
      String orderNo,
      OrderKind kind,
      boolean isFurtherLine,
      Optional<OrderStatus> status) {
    BigDecimal quantity = cells.decimal(row, QUANTITY).orElse(BigDecimal.ONE);
    Optional<BigDecimal> price = cells.decimal(row, UNIT_PRICE);
    Optional<Money> orderAmount = cells.money(row, ORDER_AMOUNT);
    Optional<Money> own =
        cells
            .money(row, LINE_AMOUNT)
            .or(() -> price.map(each -> Money.of(each.multiply(quantity))));
    if (own.isEmpty() && orderAmount.isEmpty() && !isFurtherLine) {
      missing(row);
    }
    Money amount = own.orElse(isFurtherLine ? Money.ZERO : orderAmount.orElse(Money.ZERO));
    if (kind == OrderKind.CANCELLATION && amount.cents() > 0) {
      cells.notice(row, LINE_AMOUNT, ImportProblem.UNEXPECTED_SIGN, amount.toString());
    }
    BigDecimal unitPrice = price.orElseGet(() -> OrderRows.perPiece(amount, quantity));
    Optional<Money> refund = refund(row, orderNo, status, own, orderAmount);
    return new Amounts(quantity, unitPrice, amount, orderAmount, refund);
  }

  /// The row just read goes in, and with it the order's refund.
  void accepted(String orderNo) {
    if (hasOrderRefund) {
      refunded.add(orderNo);
    }
  }

  private void missing(SourceRow row) {
    if (cells.problems().isEmpty()) {
      var field =
          cells.has(LINE_AMOUNT) ? LINE_AMOUNT : cells.has(UNIT_PRICE) ? UNIT_PRICE : ORDER_AMOUNT;
      cells.problem(row, field, ImportProblem.MISSING_VALUE, field.code());
    }
  }

  private Optional<Money> refund(
      SourceRow row,
      String orderNo,
      Optional<OrderStatus> status,
      Optional<Money> own,
      Optional<Money> orderAmount) {
    Optional<Money> stated =
        cells
            .money(row, REFUND_AMOUNT)
            .map(amount -> amount.isNegative() ? amount.negated() : amount);
    boolean isWhollyRefunded = status.equals(Optional.of(OrderStatus.REFUNDED));
    boolean isByStatus = stated.isEmpty() && isWhollyRefunded && !cells.has(REFUND_AMOUNT);
    Optional<Money> refund = isByStatus ? own.or(() -> orderAmount) : stated;
    boolean isOfOrder = isByStatus ? own.isEmpty() : cells.has(ORDER_AMOUNT);
    hasOrderRefund = isOfOrder && refund.isPresent();
    return hasOrderRefund && refunded.contains(orderNo) ? Optional.empty() : refund;
  }
}
