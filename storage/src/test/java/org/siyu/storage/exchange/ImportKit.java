package org.siyu.storage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.DraftSource.DraftConsumer;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.reading.FileDrafts;
import org.siyu.core.exchange.reading.ReadingChoices;
import org.siyu.core.exchange.recognition.Hints;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.exchange.recognition.Recognition;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.storage.workbook.WorkbookFiles;

/// Writes real files and reads them as an import does.
final class ImportKit {
  static final ReadingChoices CHOICES = new ReadingChoices(true, ZoneId.of("Asia/Shanghai"));

  final WorkbookFiles files = new WorkbookFiles();
  final Path folder;
  private final Recognition recognition;
  private int written;

  /// What became of a file.
  record Read(
      RecognisedFile file,
      List<Draft> drafts,
      List<RejectedRow> rejected,
      List<Problem> notices,
      int lines) {
    String profile() {
      return file.profile().map(profile -> profile.id()).orElse("");
    }

    List<Draft.OrderLine> orders() {
      return drafts.stream().map(Draft.OrderLine.class::cast).toList();
    }

    List<Draft.CustomerRow> customers() {
      return drafts.stream().map(Draft.CustomerRow.class::cast).toList();
    }

    List<String> reasons() {
      return rejected.stream().map(row -> key(row.problems().getFirst())).toList();
    }

    List<String> noticed() {
      return notices.stream().map(Read::key).toList();
    }

    private static String key(Problem problem) {
      return problem.code().key().substring("exchange.import.".length());
    }
  }

  ImportKit(Path folder) {
    this.folder = folder;
    this.recognition = new Recognition(new ProfileFiles(folder.resolve("profiles")));
  }

  static Object[] row(Object... cells) {
    return cells;
  }

  /// Cells of text parted by `|`.
  static Object[] cells(String parted) {
    return parted.split("\\|", -1);
  }

  static Object[] header(String commaSeparated) {
    return commaSeparated.split(", *");
  }

  RecognisedFile recognise(Path file, Hints hints) {
    try (TabularFile opened = files.open(file)) {
      return recognition.recognise(opened, hints, Monitor.NONE);
    }
  }

  Read read(Path file) {
    return read(file, Hints.NONE, CHOICES);
  }

  Read read(Path file, Hints hints, ReadingChoices choices) {
    RecognisedFile recognised = recognise(file, hints);
    return read(recognised, recognised.selections(), choices);
  }

  /// What an import of the files reads, all of them recognised without a hint.
  FileDrafts drafts(Path... paths) {
    List<SheetSelection> selections = new ArrayList<>();
    for (Path path : paths) {
      selections.addAll(recognise(path, Hints.NONE).selections());
    }
    return new FileDrafts(files, new Sha256Digests(), selections, CHOICES);
  }

  Read read(RecognisedFile recognised, List<SheetSelection> selections, ReadingChoices choices) {
    Collector collector = new Collector();
    if (!selections.isEmpty()) {
      new FileDrafts(files, new Sha256Digests(), selections, choices)
          .forEach(collector, Monitor.NONE);
    }
    return new Read(
        recognised, collector.drafts, collector.rejected, collector.notices, collector.lines);
  }

  Path csv(String encoding, char separator, Object[]... rows) throws IOException {
    String text =
        Arrays.stream(rows)
            .map(
                row ->
                    Arrays.stream(row)
                        .map(cell -> quoted(String.valueOf(cell), separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return text(encoding, text);
  }

  Path text(String encoding, String text) throws IOException {
    Path file = folder.resolve("file" + ++written + ".csv");
    Files.write(file, text.getBytes(Charset.forName(encoding)));
    return file;
  }

  Path xlsx(Object[]... rows) throws IOException {
    return workbook(workbook -> fill(workbook.createSheet("Sheet1"), rows));
  }

  Path xls(Object[]... rows) throws IOException {
    Path file = folder.resolve("file" + ++written + ".xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill(workbook.createSheet("Sheet1"), rows);
      workbook.write(out);
    }
    return file;
  }

  interface Content {
    void into(XSSFWorkbook workbook);
  }

  Path workbook(Content content) throws IOException {
    Path file = folder.resolve("file" + ++written + ".xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.into(workbook);
      workbook.write(out);
    }
    return file;
  }

  static void fill(Sheet sheet, Object[]... rows) {
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < rows[i].length; j++) {
        set(sheet.getWorkbook(), row.createCell(j), rows[i][j]);
      }
    }
  }

  private static void set(Workbook workbook, Cell cell, Object value) {
    switch (value) {
      case Number number -> cell.setCellValue(number.doubleValue());
      case Boolean yes -> cell.setCellValue(yes);
      case LocalDateTime time -> {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
        cell.setCellStyle(style);
        cell.setCellValue(time);
      }
      default -> {
        if (!value.toString().isEmpty()) {
          cell.setCellValue(value.toString());
        }
      }
    }
  }

  private static String quoted(String cell, char separator) {
    boolean needsQuotes =
        cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static final class Collector implements DraftConsumer {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private int lines;

    @Override
    public void draft(Draft draft) {
      drafts.add(draft);
    }

    @Override
    public void rejected(RejectedRow row) {
      rejected.add(row);
    }

    @Override
    public void notice(Problem notice) {
      notices.add(notice);
    }

    @Override
    public void line() {
      lines++;
    }
  }
}
