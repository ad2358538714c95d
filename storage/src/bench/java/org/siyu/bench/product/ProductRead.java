package org.siyu.bench.product;

import java.nio.file.Path;
import org.siyu.bench.Said;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.workbook.WorkbookFiles;

/// Reads every cell of a workbook as an import does: text, number, date. Argument: the file.
public final class ProductRead {
  private long rows;
  private long cells;
  private long sum;

  private ProductRead() {}

  public static void main(String[] arguments) {
    ProductRead read = new ProductRead();
    try (TabularFile file = new WorkbookFiles().open(Path.of(arguments[0]))) {
      file.read(0, read::take, Monitor.NONE);
    }
    Said.figure("rows", read.rows);
    Said.figure("cells", read.cells);
    Said.figure("sum", read.sum);
  }

  private boolean take(SourceRow row) {
    rows++;
    for (int column = 0; column < row.width(); column++) {
      CellKind kind = row.kind(column);
      switch (kind) {
        case NUMBER -> sum += (long) row.number(column);
        case DATE -> sum += row.dateTime(column).getDayOfYear();
        case BLANK -> cells--;
        default -> sum += row.text(column).length();
      }
      cells++;
    }
    return true;
  }
}
