package org.siyu.core.exchange.recognition;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.CellText;

/// One of the first rows of a sheet, kept for recognition and preview.
///
/// @param number the row as the user counts it
/// @param cells as text, trimmed
public record SampleRow(int number, boolean isHidden, List<String> cells, List<CellKind> kinds) {
  public SampleRow {
    cells = List.copyOf(cells);
    kinds = List.copyOf(kinds);
  }

  static SampleRow of(SourceRow row) {
    List<String> cells = new ArrayList<>(row.width());
    List<CellKind> kinds = new ArrayList<>(row.width());
    for (int i = 0; i < row.width(); i++) {
      cells.add(CellText.clean(row.text(i)));
      kinds.add(row.kind(i));
    }
    return new SampleRow(row.number(), row.isHidden(), cells, kinds);
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  CellKind kind(int column) {
    return column < kinds.size() ? kinds.get(column) : CellKind.BLANK;
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
