package org.siyu.storage.plansheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.exchange.cell.SheetCell;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanList;
import org.siyu.core.plansheet.PlanRow;
import org.siyu.core.plansheet.PlanSheetProblem;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.workbook.ListCells;

/// Reads lists: finds the row of headers, whatever stands above it and in whatever order the
/// columns are.
final class PlanListReader {
  private static final int ROWS_SEARCHED = 30;
  private static final int LEAST_COLUMNS = 3;

  private final TabularFiles files;

  PlanListReader(TabularFiles files) {
    this.files = files;
  }

  boolean isOwn(Path path) {
    try (TabularFile file = files.open(path)) {
      return mark(file).isPresent();
    } catch (ProblemException unreadable) {
      return false;
    }
  }

  /// The mark's cells.
  private static Optional<List<String>> mark(TabularFile file) {
    List<String> cells = new ArrayList<>();
    for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
      if (file.sheets().get(sheet).name().equals(PlanMarks.SHEET)) {
        file.read(
            sheet,
            row -> {
              for (int column = 0; column < row.width(); column++) {
                cells.add(row.text(column).strip());
              }
              return false;
            },
            Monitor.NONE);
      }
    }
    return Optional.of(cells)
        .filter(found -> !found.isEmpty() && found.getFirst().equals(PlanMarks.MARK));
  }

  PlanList read(Path path, Monitor monitor) {
    String name = String.valueOf(path.getFileName());
    try (TabularFile file = files.open(path)) {
      Optional<UUID> export = mark(file).flatMap(PlanListReader::export);
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        if (file.sheets().get(sheet).isHidden()) {
          continue;
        }
        String sheetName = file.sheets().get(sheet).name();
        Reading reading =
            new Reading(new Place(name, sheetName.isEmpty() ? null : sheetName, 0, null), monitor);
        file.read(sheet, reading::take, monitor);
        if (reading.isList()) {
          return new PlanList(name, export, reading.rows, reading.unknown);
        }
      }
    }
    throw new ProblemException(Problem.at(Place.file(name), PlanSheetProblem.NOT_A_PLAN));
  }

  private static Optional<UUID> export(List<String> mark) {
    try {
      return mark.size() < 3 ? Optional.empty() : Optional.of(UUID.fromString(mark.get(2)));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /// One sheet.
  private static final class Reading {
    private final Place place;
    private final Monitor monitor;
    private final Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
    private final Map<PlanColumn, String> headers = new EnumMap<>(PlanColumn.class);
    private final List<String> unknown = new ArrayList<>();
    private final List<PlanRow> rows = new ArrayList<>();

    Reading(Place place, Monitor monitor) {
      this.place = place;
      this.monitor = monitor;
    }

    boolean isList() {
      return columns.containsKey(PlanColumn.TITLE)
          && columns.containsKey(PlanColumn.DATE)
          && columns.size() >= LEAST_COLUMNS;
    }

    boolean take(SourceRow row) {
      if (isList()) {
        monitor.check();
        Map<PlanColumn, SheetCell> cells = new EnumMap<>(PlanColumn.class);
        columns.forEach((column, index) -> cells.put(column, ListCells.cell(row, index)));
        rows.add(new PlanRow(place.atRow(row.number()), headers, cells));
        return true;
      }
      heads(row);
      return isList() || row.number() < ROWS_SEARCHED;
    }

    private void heads(SourceRow row) {
      columns.clear();
      headers.clear();
      unknown.clear();
      for (int index = 0; index < row.width(); index++) {
        String header = row.text(index).strip();
        Optional<PlanColumn> column = PlanColumn.headed(header);
        if (column.isPresent() && !columns.containsKey(column.get())) {
          columns.put(column.get(), index);
          headers.put(column.get(), header);
        } else if (!header.isEmpty()) {
          unknown.add(header);
        }
      }
    }
  }
}
