package org.siyu.storage.kpisheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.siyu.core.kpisheet.KpiCell;
import org.siyu.core.kpisheet.KpiList;
import org.siyu.core.kpisheet.KpiStatement;
import org.siyu.core.kpisheet.KpiTime;

/// What lines of files of statistics say of single days, numbered by file and sheet in the order in
/// which they were given: the last word has the highest number.
///
/// @param sheets file and sheet by number
/// @param values what was said, by cell, number of the sheet and row
record DayLines(Map<Integer, Sheet> sheets, Map<Line, Double> values) {
  /// @param list its place among the files: the same file may be given twice
  private record Source(int list, String sheet) {}

  record Sheet(String file, String sheet) {}

  record Line(KpiCell cell, LocalDate day, int source, int row) {}

  /// @param first the number of the first sheet
  static DayLines of(List<KpiList> lists, int first) {
    Map<Source, Integer> numbers = new LinkedHashMap<>();
    Map<Integer, Sheet> sheets = new LinkedHashMap<>();
    Map<Line, Double> values = new LinkedHashMap<>();
    for (int list = 0; list < lists.size(); list++) {
      for (KpiStatement statement : lists.get(list).statements()) {
        if (statement.cell().time() instanceof KpiTime.OfDay(LocalDate day)) {
          String sheet = Objects.requireNonNullElse(statement.place().sheet(), "");
          int number =
              numbers.computeIfAbsent(new Source(list, sheet), _ -> first + numbers.size());
          sheets.put(number, new Sheet(lists.get(list).fileName(), sheet));
          values.put(
              new Line(statement.cell(), day, number, statement.place().row()),
              statement.amount().value().orElse(0));
        }
      }
    }
    return new DayLines(sheets, values);
  }

  /// As rows of the store.
  Object[][] sheets(LocalDateTime at, String by) {
    return sheets.entrySet().stream()
        .map(
            each ->
                new Object[] {
                  each.getKey(), each.getValue().file(), each.getValue().sheet(), at, by
                })
        .toArray(Object[][]::new);
  }

  Object[][] said() {
    return values.entrySet().stream()
        .map(
            each -> {
              Line line = each.getKey();
              return new Object[] {
                line.cell().indicator(),
                line.day(),
                line.cell().scope().text(),
                line.source(),
                line.row(),
                each.getValue()
              };
            })
        .toArray(Object[][]::new);
  }
}
