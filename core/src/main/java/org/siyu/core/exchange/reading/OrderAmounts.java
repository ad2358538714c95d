package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.ProductText;
import org.siyu.core.exchange.reading.OrderRefunds.Said;
import org.siyu.core.shared.Money;

/// Reads what a line costs and what was given back.
///
/// The line's amount is its own column's, else quantity times price, else the order's amount on the
/// order's first line and nothing on others. A refund that the file states per order is given once,
/// so the refunds of an order's lines add up.
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
  private final OrderRefunds refunds;
  private final boolean carries;
  private @Nullable Said said;

  /// @param refunds of the file
  /// @param carries whether further lines of an order leave its fields blank
  OrderAmounts(RowCells cells, OrderRefunds refunds, boolean carries) {
    this.cells = cells;
    this.refunds = refunds;
    this.carries = carries;
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

  /// The row just read goes in, and with it what it says of the order's refund.
  void accepted() {
    if (said != null) {
      refunds.accept(said);
    }
  }

  private void missing(SourceRow row) {
    if (cells.problems().isEmpty()) {
      var field =
          cells.has(LINE_AMOUNT) ? LINE_AMOUNT : cells.has(UNIT_PRICE) ? UNIT_PRICE : ORDER_AMOUNT;
      cells.problem(row, field, ImportProblem.MISSING_VALUE, field.code());
    }
  }

  /// What the line gives back. Without a column a line that is refunded gives all of its amount;
  /// what an order gives back that is refunded as a whole, planning knows.
  private Optional<Money> refund(
      SourceRow row,
      String orderNo,
      Optional<OrderStatus> status,
      Optional<Money> own,
      Optional<Money> orderAmount) {
    said = null;
    if (!cells.has(REFUND_AMOUNT)) {
      return status.equals(Optional.of(OrderStatus.REFUNDED)) ? own : Optional.empty();
    }
    Optional<Money> stated =
        cells
            .money(row, REFUND_AMOUNT)
            .map(amount -> amount.isNegative() ? amount.negated() : amount);
    if (!cells.has(ORDER_AMOUNT) || (stated.isEmpty() && carries)) {
      return stated;
    }
    said = new Said(orderNo, stated.map(Money::cents).orElse(0L), orderAmount);
    return refunds.of(said);
  }
}
