package org.siyu.core.exchange.planning;

import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.shared.Problem;

/// Reads the files once more for the cells of rows that go down with a rejected row of their order:
/// to keep the cells of all rows, just in case, would take too much memory.
final class BrokenOrderCells implements DraftSource.DraftConsumer {
  private final Gathered gathered;

  BrokenOrderCells(Gathered gathered) {
    this.gathered = gathered;
  }

  @Override
  public void draft(Draft draft) {
    // Nothing to keep without cells.
  }

  @Override
  public void draft(Draft draft, Supplier<List<String>> cells) {
    if (draft instanceof Draft.OrderLine line) {
      int order = gathered.orders.find(line.source(), line.orderNo());
      if (order >= 0 && gathered.broken.isBroken(order, gathered.file(line.origin()))) {
        gathered.cells.keep(line.origin(), cells.get());
      }
    }
  }

  @Override
  public void rejected(RejectedRow row) {
    // Known from the first time, like the notices and the number of lines.
  }

  @Override
  public void notice(Problem notice) {
    // As above.
  }

  @Override
  public void line() {
    // As above.
  }
}
