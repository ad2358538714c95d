package org.siyu.storage.calendar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.siyu.core.calendar.OfficialDayLines;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.shared.Monitor;

/// Reads holidays and working days from a workbook's first sheet or from a csv.
public final class OfficialDayFile {
  /// More rows than any list of days has; the rest is not read.
  private static final int MOST_ROWS = 5_000;

  private static final int CELLS = 3;

  private final TabularFiles files;

  public OfficialDayFile(TabularFiles files) {
    this.files = files;
  }

  /// @throws org.siyu.core.shared.ProblemException when the file cannot be read at all
  public OfficialDayLines read(Path file) {
    List<List<String>> rows = new ArrayList<>();
    try (TabularFile table = files.open(file, Optional.empty(), Optional.empty())) {
      if (!table.sheets().isEmpty()) {
        table.read(0, row -> take(row, rows), Monitor.NONE);
      }
    }
    return OfficialDayLines.of(String.valueOf(file.getFileName()), rows);
  }

  private static boolean take(SourceRow row, List<List<String>> rows) {
    if (row.number() > MOST_ROWS) {
      return false;
    }
    // blank rows are passed over by the reader; they are put back so that rows keep their numbers
    while (rows.size() < row.number() - 1) {
      rows.add(List.of());
    }
    int width = Math.min(CELLS, row.width());
    rows.add(IntStream.range(0, width).mapToObj(row::text).toList());
    return true;
  }
}
