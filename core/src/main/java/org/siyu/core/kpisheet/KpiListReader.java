package org.siyu.core.kpisheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Reads files of statistics and sheets that came back: xlsx, xls and csv, with whatever stands
/// above the headers and in whatever order the columns are. Hidden sheets are passed over and told
/// of.
final class KpiListReader {
  private final TabularFiles files;

  KpiListReader(TabularFiles files) {
    this.files = files;
  }

  /// @throws ProblemException [KpiSheetProblem#NOT_A_KPI_LIST], or why the file cannot be read
  KpiList read(Path path, KpiNames names, Monitor monitor) {
    String fileName = String.valueOf(path.getFileName());
    List<KpiSheetReading> readings = new ArrayList<>();
    List<Problem> notices = new ArrayList<>();
    try (TabularFile file = files.open(path)) {
      for (int index = 0; index < file.sheets().size(); index++) {
        TabularFile.SheetInfo info = file.sheets().get(index);
        Place place = new Place(fileName, info.name().isEmpty() ? null : info.name(), 0, null);
        if (info.isHidden()) {
          notices.add(Problem.at(place, ImportProblem.HIDDEN_SHEET));
          continue;
        }
        KpiSheetReading reading = new KpiSheetReading(place, names);
        file.read(
            index,
            row -> {
              monitor.check();
              return reading.take(row);
            },
            monitor);
        if (reading.isKnown()) {
          readings.add(reading);
        }
      }
    }
    if (readings.isEmpty()) {
      throw new ProblemException(Problem.at(Place.file(fileName), KpiSheetProblem.NOT_A_KPI_LIST));
    }
    return list(fileName, readings, notices);
  }

  private static KpiList list(
      String fileName, List<KpiSheetReading> readings, List<Problem> notices) {
    List<Problem> problems = new ArrayList<>();
    List<KpiStatement> statements = new ArrayList<>();
    LinkedHashSet<String> layouts = new LinkedHashSet<>();
    List<KpiColumn> columns = new ArrayList<>();
    LinkedHashSet<KpiCell> asked = new LinkedHashSet<>();
    for (KpiSheetReading reading : readings) {
      reading.layout().map(DailyLayout::id).ifPresent(layouts::add);
      statements.addAll(reading.statements());
      columns.addAll(reading.columns());
      asked.addAll(reading.asked());
      problems.addAll(reading.problems());
      notices.addAll(reading.notices());
    }
    if (statements.isEmpty() && problems.isEmpty() && asked.isEmpty()) {
      problems.add(Problem.at(Place.file(fileName), KpiSheetProblem.NOTHING_IN_FILE));
    }
    for (KpiColumn column : columns) {
      if (column.meaning() instanceof KpiColumn.Meaning.Unknown) {
        problems.add(Problem.at(column.place(), KpiSheetProblem.UNKNOWN_COLUMN, column.header()));
      }
    }
    return new KpiList(
        fileName, List.copyOf(layouts), columns, statements, asked, problems, notices);
  }

  /// What a file is, from its first rows: quick, whatever its length.
  ///
  /// @param isOwn asks for sheets that went out from here alone
  boolean knows(Path path, KpiNames names, boolean isOwn) {
    try (TabularFile file = files.open(path)) {
      for (int index = 0; index < file.sheets().size(); index++) {
        KpiSheetReading reading = new KpiSheetReading(Place.NOWHERE, names);
        file.read(index, row -> reading.take(row) && !reading.isKnown(), Monitor.NONE);
        if (reading.isKnown() && (!isOwn || reading.layout().isEmpty())) {
          return true;
        }
      }
      return false;
    } catch (ProblemException unreadable) {
      return false;
    }
  }
}
