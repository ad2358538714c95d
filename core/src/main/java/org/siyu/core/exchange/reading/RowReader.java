package org.siyu.core.exchange.reading;

import java.util.List;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;

/// Makes drafts of the rows of one shape.
interface RowReader {
  /// What the row says; without meaning when it has left problems in its [RowCells].
  List<? extends Draft> read(SourceRow row, RowOrigin origin);

  /// The row just read was taken; called only for rows without problems.
  default void accepted() {}
}
