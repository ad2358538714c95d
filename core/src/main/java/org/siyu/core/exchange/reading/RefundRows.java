package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.Draft.Person;
import org.siyu.core.exchange.Draft.RefundLine;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.shared.Money;

/// Rows of refunds. The order says whose they are, so a row need not name anybody.
final class RefundRows implements RowReader {
  private final RowCells cells;
  private final PersonReader people;
  private final String source;

  RefundRows(SheetSelection selection, RowCells cells) {
    this.cells = cells;
    this.people = new PersonReader(cells, selection.profile().source());
    this.source = selection.profile().source();
  }

  @Override
  public List<? extends Draft> read(SourceRow row, RowOrigin origin) {
    Person person = people.read(row);
    Optional<String> orderNo = cells.required(row, ORDER_NO, () -> cells.text(row, ORDER_NO));
    Optional<String> refundNo = cells.required(row, REFUND_NO, () -> cells.text(row, REFUND_NO));
    Optional<Money> amount =
        cells.required(row, REFUND_AMOUNT, () -> cells.money(row, REFUND_AMOUNT));
    var refundedAt = cells.time(row, REFUNDED_AT);
    String platform = cells.text(row, PLATFORM).orElse(source);
    if (orderNo.isEmpty() || refundNo.isEmpty() || amount.isEmpty()) {
      return List.of();
    }
    Money back = amount.get().isNegative() ? amount.get().negated() : amount.get();
    return List.of(
        new RefundLine(origin, person, platform, orderNo.get(), refundNo.get(), back, refundedAt));
  }
}
