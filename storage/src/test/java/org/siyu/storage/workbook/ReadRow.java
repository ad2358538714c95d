package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

/// What a test keeps of a row.
record ReadRow(int number, boolean isHidden, List<CellKind> kinds, List<String> texts) {
  static ReadRow of(SourceRow row) {
    return new ReadRow(
        row.number(),
        row.isHidden(),
        IntStream.range(0, row.width()).mapToObj(row::kind).toList(),
        IntStream.range(0, row.width()).mapToObj(row::text).toList());
  }

  static List<ReadRow> all(TabularFile file, int sheet) {
    List<ReadRow> rows = new ArrayList<>();
    file.read(sheet, row -> rows.add(of(row)), Monitor.NONE);
    return rows;
  }

  static List<ReadRow> all(Path path) {
    try (TabularFile file = new WorkbookFiles().open(path)) {
      return all(file, 0);
    }
  }

  /// The texts of all rows of the first sheet.
  static List<List<String>> texts(Path path) {
    return all(path).stream().map(ReadRow::texts).toList();
  }

  /// Asserts that a file is refused for this reason, when it is opened or when it is read.
  static void assertRefused(FileProblem reason, Path path) {
    ProblemException refusal =
        assertThrows(
            ProblemException.class,
            () -> {
              try (TabularFile file =
                  new WorkbookFiles().open(path, Optional.empty(), Optional.empty())) {
                for (int i = 0; i < file.sheets().size(); i++) {
                  all(file, i);
                }
              }
            });
    assertEquals(reason, refusal.problem().code());
    assertEquals(String.valueOf(path.getFileName()), refusal.problem().place().file());
  }
}
