package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.util.Optional;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft.Person;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.shared.Code;

/// Reads what a row says about its order.
final class OrderHeads {
  private static final String NO_REFUND = "none";

  private final RowCells cells;

  OrderHeads(RowCells cells) {
    this.cells = cells;
  }

  OrderHead read(SourceRow row, String orderNo, Person person) {
    return new OrderHead(
        orderNo,
        person,
        cells.text(row, PLATFORM),
        status(row),
        cells.time(row, ORDERED_AT),
        cells.time(row, PAID_AT),
        cells.text(row, SHOP));
  }

  /// Whether the row names a customer is left to planning, which sees the order's other lines.
  void check(SourceRow row, OrderHead head) {
    if (!cells.problems().isEmpty()) {
      return;
    }
    if (head.orderedAt().isEmpty() && head.paidAt().isEmpty()) {
      ImportField time = cells.has(ORDERED_AT) ? ORDERED_AT : PAID_AT;
      cells.problem(row, time, ImportProblem.MISSING_VALUE, time.code());
    }
  }

  /// A refund state says more than "completed", but a cancelled or unpaid order stays that.
  private Optional<OrderStatus> status(SourceRow row) {
    Optional<OrderStatus> status =
        cells.text(row, STATUS).map(code -> Code.parse(OrderStatus.class, code));
    Optional<OrderStatus> refund =
        cells
            .text(row, REFUND_STATUS)
            .filter(code -> !code.equals(NO_REFUND))
            .map(code -> Code.parse(OrderStatus.class, code));
    return status.map(OrderStatus::isBought).orElse(true) && refund.isPresent() ? refund : status;
  }
}
