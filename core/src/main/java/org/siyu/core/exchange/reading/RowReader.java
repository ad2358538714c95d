package org.siyu.core.exchange.reading;

import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.OrderKey;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;

/// Makes drafts of the rows of one shape.
interface RowReader {
  /// What the row says; without meaning when it has left problems in its [RowCells].
  List<? extends Draft> read(SourceRow row, RowOrigin origin);

  /// The order that the row just read belongs to, also one that has left problems.
  default Optional<OrderKey> order() {
    return Optional.empty();
  }

  /// The row just read was taken; called only for rows without problems.
  default void accepted() {}
}
