package org.siyu.app.roi;

import java.util.List;
import java.util.OptionalDouble;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.CostLine;
import org.siyu.core.roi.CostTable;
import org.siyu.core.roi.RoiUnit;

/// A block of a spreadsheet on its way into the table of costs. A first column of words names the
/// lines; rows below the last line make new ones; what has no month any more is left out.
///
/// @param wrong the first cell that is no amount; empty when all are
/// @param outside how many cells have no place
record PastedCosts(CostTable table, String wrong, int outside) {
  boolean isSound() {
    return wrong.isEmpty();
  }

  /// @param place of the line at which the block begins
  /// @param month at which it begins, from 0
  static PastedCosts into(CostTable table, int place, int month, List<List<String>> rows) {
    boolean isNamed =
        rows.stream().noneMatch(List::isEmpty)
            && rows.stream()
                .allMatch(row -> !row.getFirst().isBlank() && amount(row.getFirst()).isEmpty())
            && rows.stream().allMatch(row -> row.size() > 1);
    CostTable filled = table;
    int outside = 0;
    for (int index = 0; index < rows.size(); index++) {
      int at = place + index;
      if (at >= CostTable.MOST_LINES) {
        outside += rows.get(index).size();
        continue;
      }
      while (filled.lines().size() <= at) {
        filled = filled.plus(CostLine.blank(kind(filled), "", filled.months()));
      }
      CostLine line = filled.lines().get(at);
      List<String> cells = rows.get(index);
      if (isNamed) {
        String name = cells.getFirst();
        line =
            line.named(
                line.kind(), name.substring(0, Math.min(name.length(), CostLine.LONGEST_NAME)));
        cells = cells.subList(1, cells.size());
      }
      for (int column = 0; column < cells.size(); column++) {
        OptionalDouble amount = amount(cells.get(column));
        if (amount.isEmpty()) {
          return new PastedCosts(table, cells.get(column), outside);
        }
        if (month + column < filled.months()) {
          line = line.with(month + column, amount.getAsDouble());
        } else {
          outside++;
        }
      }
      filled = filled.with(at, line);
    }
    return new PastedCosts(filled, "", outside);
  }

  private static CostKind kind(CostTable table) {
    return table.lines().isEmpty() ? CostKind.values()[0] : table.lines().getLast().kind();
  }

  private static OptionalDouble amount(String cell) {
    String text = cell.strip();
    return text.isEmpty() || text.equals("-") || text.equals("–")
        ? OptionalDouble.of(0)
        : TypedNumber.of(RoiUnit.MONEY, text);
  }
}
