package org.siyu.storage.workbook;

import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.SheetCell;

/// Cells of lists that went out and came back, with all that a reader may want to know of them.
public final class ListCells {
  private static final int LETTERS = 26;

  private ListCells() {}

  /// @param column from 0
  public static SheetCell cell(SourceRow row, int column) {
    CellKind kind = row.kind(column);
    boolean isNumber = kind == CellKind.NUMBER;
    return new SheetCell(
        reference(column, row.number()),
        row.text(column),
        kind == CellKind.DATE ? Optional.of(row.dateTime(column)) : Optional.empty(),
        isNumber ? OptionalDouble.of(row.number(column)) : OptionalDouble.empty(),
        kind == CellKind.ERROR || kind == CellKind.FORMULA_WITHOUT_VALUE);
  }

  private static String reference(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString() + row;
  }
}
