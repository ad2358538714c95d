package org.siyu.storage.daysheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.daysheet.DayColumn;
import org.siyu.core.daysheet.DayList;
import org.siyu.core.daysheet.DayListRow;
import org.siyu.core.daysheet.DaySheetProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.exchange.cell.SheetCell;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.workbook.ListCells;

/// Reads days' lists: finds the row of headers, whatever stands above it and in whatever order the
/// columns are.
final class DayListReader {
  private static final int ROWS_SEARCHED = 30;

  private final TabularFiles files;

  DayListReader(TabularFiles files) {
    this.files = files;
  }

  DayList read(Path path, Monitor monitor) {
    String name = String.valueOf(path.getFileName());
    try (TabularFile file = files.open(path)) {
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        String sheetName = file.sheets().get(sheet).name();
        Reading reading =
            new Reading(new Place(name, sheetName.isEmpty() ? null : sheetName, 0, null), monitor);
        file.read(sheet, reading::take, monitor);
        if (reading.isList()) {
          return new DayList(name, reading.rows);
        }
      }
    }
    throw new ProblemException(Problem.at(Place.file(name), DaySheetProblem.NOT_A_DAY_LIST));
  }

  /// One sheet.
  private static final class Reading {
    private final Place place;
    private final Monitor monitor;
    private final Map<DayColumn, Integer> columns = new EnumMap<>(DayColumn.class);
    private final Map<DayColumn, String> headers = new EnumMap<>(DayColumn.class);
    private final List<DayListRow> rows = new ArrayList<>();

    Reading(Place place, Monitor monitor) {
      this.place = place;
      this.monitor = monitor;
    }

    boolean isList() {
      return columns.containsKey(DayColumn.ID) && columns.containsKey(DayColumn.RESULT);
    }

    boolean take(SourceRow row) {
      if (isList()) {
        monitor.check();
        Map<DayColumn, SheetCell> cells = new EnumMap<>(DayColumn.class);
        columns.forEach((column, index) -> cells.put(column, ListCells.cell(row, index)));
        rows.add(new DayListRow(place.atRow(row.number()), headers, cells));
        return true;
      }
      columns.clear();
      headers.clear();
      for (int index = 0; index < row.width(); index++) {
        head(row.text(index).strip(), index);
      }
      return isList() || row.number() < ROWS_SEARCHED;
    }

    private void head(String header, int index) {
      DayColumn.headed(header)
          .filter(column -> !columns.containsKey(column))
          .ifPresent(
              column -> {
                columns.put(column, index);
                headers.put(column, header);
              });
    }
  }
}
