package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Monitor;

/// How reading goes, the same for every format: stop, cancel, progress, handles.
class ReadingTest {
  private static final int ROWS = 20_000;

  @TempDir Path folder;

  private Path large(FileFormat format) throws IOException {
    Path path = folder.resolve("large." + format);
    switch (format) {
      case CSV -> Files.write(path, "编号,金额\n".repeat(ROWS).getBytes(StandardCharsets.UTF_8));
      case XLSX, XLSM -> {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
          rows.append("<row><c><v>").append(i * 31L % 977).append("</v></c></row>");
        }
        RawXlsx.ofRows(rows.toString()).write(path);
      }
      case XLS -> {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
            var bytes = Files.newOutputStream(path)) {
          Sheet sheet = workbook.createSheet();
          for (int i = 0; i < ROWS; i++) {
            sheet.createRow(i).createCell(0).setCellValue(i + 0.5);
          }
          workbook.write(bytes);
        }
      }
    }
    return path;
  }

  @ParameterizedTest
  @EnumSource
  void readingStopsWhenTheConsumerHasEnough(FileFormat format) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    try (TabularFile file = new WorkbookFiles().open(large(format))) {
      file.read(
          0,
          row -> {
            numbers.add(row.number());
            return numbers.size() < 3;
          },
          Monitor.NONE);
      assertEquals(List.of(1, 2, 3), numbers);
      assertEquals(ROWS, ReadRow.all(file, 0).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameRowObjectIsUsedForAllRows(FileFormat format) throws IOException {
    List<SourceRow> seen = new ArrayList<>();
    try (TabularFile file = new WorkbookFiles().open(large(format))) {
      file.read(0, row -> seen.add(row) && seen.size() < 10, Monitor.NONE);
    }
    seen.forEach(row -> assertSame(seen.getFirst(), row));
  }

  @ParameterizedTest
  @EnumSource
  void readingEndsSoonAfterCancel(FileFormat format) throws IOException {
    RecordingMonitor monitor = new RecordingMonitor();
    List<Integer> numbers = new ArrayList<>();
    try (TabularFile file = new WorkbookFiles().open(large(format))) {
      assertThrows(
          CancelledException.class,
          () ->
              file.read(
                  0,
                  row -> {
                    monitor.isCancelled = true;
                    return numbers.add(row.number());
                  },
                  monitor));
    }
    assertTrue(numbers.size() < 10_000, "rows after cancel: " + numbers.size());
  }

  @ParameterizedTest
  @EnumSource
  void progressGrowsToTheEnd(FileFormat format) throws IOException {
    RecordingMonitor monitor = new RecordingMonitor();
    try (TabularFile file = new WorkbookFiles().open(large(format))) {
      file.read(0, _ -> true, monitor);
    }
    assertTrue(monitor.done.size() >= 3, "reports: " + monitor.done.size());
    assertEquals(monitor.done.stream().sorted().toList(), monitor.done);
    assertTrue(monitor.done.getLast() <= monitor.total && monitor.total > 0);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheConsumerThrowsComesOutAsItIs(FileFormat format) throws IOException {
    Path path = large(format);
    ArithmeticException own = new ArithmeticException("own");
    try (TabularFile file = new WorkbookFiles().open(path)) {
      assertSame(
          own,
          assertThrows(
              ArithmeticException.class,
              () ->
                  file.read(
                      0,
                      _ -> {
                        throw own;
                      },
                      Monitor.NONE)));
    }
    assertEquals(List.of(), RefusedFilesTest.openHandles(path.getFileName().toString()));
  }

  @ParameterizedTest
  @EnumSource
  void aClosedFileIsLetGoOfAndClosesTwice(FileFormat format) throws IOException {
    Path path = large(format);
    TabularFile file = new WorkbookFiles().open(path);
    file.read(0, _ -> false, Monitor.NONE);
    file.close();
    file.close();
    assertEquals(path, file.path());
    assertEquals(List.of(), RefusedFilesTest.openHandles(path.getFileName().toString()));
    Files.delete(Files.move(path, folder.resolve("moved")));
  }

  private static final class RecordingMonitor implements Monitor {
    private final List<Long> done = new ArrayList<>();
    private long total;
    private boolean isCancelled;

    @Override
    public void progress(String step, long newDone, long newTotal) {
      done.add(newDone);
      total = newTotal;
    }

    @Override
    public boolean isCancelled() {
      return isCancelled;
    }
  }
}
