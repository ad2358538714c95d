package org.siyu.storage.tiers.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.compliance.AuditEntry;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierReportService;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.database.Forked;
import org.siyu.storage.tiers.JooqTierRepository;
import org.siyu.storage.tiers.TierReportWorkbook;
import org.siyu.storage.tiers.TierStore;

/// The report from a real store, opened again.
class TierReportWorkbookTest {
  private static final List<String> TIER_SHEETS =
      List.of("new", "churn-risk", "high-value", "active", "silent");

  @TempDir Path folder;
  private Database database;
  private TierStore store;
  private TierService tiers;
  private JooqAuditLog audit;
  private TierReportService reports;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    store = new TierStore(database);
    Clock clock = Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneOffset.UTC);
    tiers =
        new TierService(
            new JooqTierRepository(database),
            new JooqAuditLog(database, clock),
            Ids.system(),
            clock,
            "默认");
    audit = new JooqAuditLog(database, clock);
    reports =
        new TierReportService(
            tiers,
            new JooqCustomerRepository(database),
            new TierReportWorkbook(),
            audit,
            () -> "旗舰店",
            () -> "王芳");
    // in one transaction: each one on its own waits for the disk
    database.write(
        sql -> {
          fill();
          return sql;
        });
  }

  private void fill() {
    for (int number = 0; number < 60; number++) {
      store.called("客户" + number, "13800%06d".formatted(number), "00%016d".formatted(number));
      for (int order = 0; order < number % 7; order++) {
        store.order(store.last(), 3 + 40 * order + number, 12_345L * (number + 1));
      }
    }
    store.called("=1+1", "13900000001", "008812345678901234");
    store.called("+86", "13900000002", "2");
    store.called("-x", "13900000003", "3");
    store.called("@sum", "13900000004", "4");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSheetsComeInTheOrderOfReading() throws IOException {
    try (XSSFWorkbook book = report()) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      List<String> expected =
          new ArrayList<>(
              List.of(
                  "sheet-cover",
                  "sheet-summary",
                  "sheet-distribution",
                  "sheet-rfm",
                  "sheet-segments",
                  "sheet-migration",
                  "sheet-rules"));
      expected.addAll(TIER_SHEETS);
      expected.add("sheet-customers");
      assertEquals(expected, names);
      assertTrue(texts(book.getSheet("sheet-cover")).contains("旗舰店"));
      assertTrue(texts(book.getSheet("sheet-rules")).contains("rule of churn-risk"));
    }
  }

  @Test
  void theSummaryHasNativeChartsThatCarryTheirFigures() throws IOException {
    try (XSSFWorkbook book = report()) {
      List<XSSFChart> charts = book.getSheet("sheet-summary").getDrawingPatriarch().getCharts();
      assertEquals(4, charts.size());
      for (XSSFChart chart : charts) {
        String xml = chart.getCTChart().xmlText();
        assertTrue(xml.contains("sheet-distribution") || xml.contains("sheet-segments"), xml);
        assertTrue(xml.contains("numCache"));
      }
    }
  }

  /// Spreadsheet programs compute anew: what they get must be what the file says already.
  @Test
  void everyFormulaComesToTheValueThatStandsBesideIt() throws IOException {
    try (XSSFWorkbook book = report()) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      List<String> wrong = new ArrayList<>();
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              String kept = kept(cell);
              String computed = shown(evaluator.evaluate(cell));
              if (!kept.equals(computed)) {
                wrong.add(
                    "%s!%s %s: %s, computed %s"
                        .formatted(
                            sheet.getSheetName(),
                            cell.getAddress(),
                            cell.getCellFormula(),
                            kept,
                            computed));
              }
            }
          }
        }
      }
      assertEquals(List.of(), wrong);
      assertTrue(formulas > 150, "formulas: " + formulas);
    }
  }

  @Test
  void everybodyStandsUnderTheHeadersThatOtherProgramsLookFor() throws IOException {
    try (XSSFWorkbook book = report()) {
      XSSFSheet all = book.getSheet("sheet-customers");
      List<String> headers = new ArrayList<>();
      all.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
      assertTrue(headers.containsAll(List.of("R", "F", "M", "tier", "segment", "reason")));
      assertEquals(64, all.getLastRowNum());
      int inTiers = 0;
      for (String tier : TIER_SHEETS) {
        inTiers += book.getSheet(tier).getLastRowNum();
      }
      assertEquals(64, inTiers);
    }
  }

  @Test
  void listsAreFrozenFilteredAndReadyForPrint() throws IOException {
    try (XSSFWorkbook book = report()) {
      for (String name : List.of("active", "sheet-customers")) {
        XSSFSheet sheet = book.getSheet(name);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(
            "A1:O" + (sheet.getLastRowNum() + 1), sheet.getCTWorksheet().getAutoFilter().getRef());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
      }
      for (Sheet sheet : book) {
        assertTrue(sheet.getFitToPage(), sheet.getSheetName());
      }
    }
  }

  @Test
  void whatLooksLikeAFormulaStaysText() throws IOException {
    try (XSSFWorkbook book = report()) {
      Map<String, Row> rows = byNickname(book);
      for (String name : List.of("=1+1", "+86", "-x", "@sum")) {
        Row row = rows.get(name);
        assertNotNull(row, name);
        assertEquals(CellType.STRING, row.getCell(0).getCellType());
        assertTrue(row.getCell(0).getCellStyle().getQuotePrefixed());
      }
    }
  }

  @Test
  void personalDataIsMaskedUntilSomebodyConfirms() throws IOException {
    try (XSSFWorkbook masked = report()) {
      Row row = byNickname(masked).get("客户0");
      assertEquals("138****0000", row.getCell(4).getStringCellValue());
      assertFalse(row.getCell(2).getStringCellValue().contains("00000000"));
    }
    try (XSSFWorkbook shown = written(new Disclosure.Unmasked("生日关怀"))) {
      Row row = byNickname(shown).get("=1+1");
      assertEquals("13900000001", row.getCell(4).getStringCellValue());
      assertEquals("008812345678901234", row.getCell(2).getStringCellValue());
      assertEquals("@", row.getCell(4).getCellStyle().getDataFormatString());
    }
  }

  @Test
  void eachReportIsRecordedWithCountAndPurpose() throws IOException {
    written(new Disclosure.Unmasked("生日关怀")).close();
    AuditEntry entry = audit.list(Long.MAX_VALUE, 1).getFirst();
    assertEquals("report-exported", entry.action());
    assertEquals("r.xlsx", entry.subject());
    assertEquals("64", entry.details().get("count"));
    assertEquals("shown", entry.details().get("personal-data"));
    assertEquals("生日关怀", entry.details().get("purpose"));
  }

  @Test
  void theMatrixOfMovesComparesWithTheSnapshotBefore() throws IOException {
    Clock earlier = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);
    new TierService(
            new JooqTierRepository(database),
            new JooqAuditLog(database, earlier),
            Ids.system(),
            earlier,
            "默认")
        .run(TierService.endOf(TierStore.DAY.minusDays(60)), "王芳", Monitor.NONE);
    try (XSSFWorkbook book = report()) {
      List<String> texts = texts(book.getSheet("sheet-migration"));
      assertTrue(texts.contains("migration-counts"), texts.toString());
      assertTrue(texts.contains("stayed"), texts.toString());
    }
    everyFormulaComesToTheValueThatStandsBesideIt();
  }

  @Test
  void aCancelledReportLeavesNeitherFileNorEntry() {
    TierSnapshot snapshot = tiers.run(TierService.endOf(TierStore.DAY), "王芳", Monitor.NONE);
    Monitor cancelled =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    Path target = folder.resolve("r.xlsx");
    assertThrows(
        CancelledException.class,
        () -> reports.write(snapshot.id(), Disclosure.MASKED, new PlainWords(), target, cancelled));
    assertFalse(Files.exists(target));
    assertTrue(
        audit.list(Long.MAX_VALUE, 10).stream()
            .noneMatch(entry -> entry.action().equals("report-exported")));
  }

  /// As objects of POI so many customers would take more than ten times this memory.
  @Test
  void aHundredThousandCustomersAreStreamedInLittleMemory() throws Exception {
    Process process = Forked.start(ManyReported.class, "100000");
    assertEquals(0, process.waitFor());
  }

  private XSSFWorkbook report() throws IOException {
    return written(Disclosure.MASKED);
  }

  private XSSFWorkbook written(Disclosure disclosure) throws IOException {
    TierSnapshot snapshot = tiers.run(TierService.endOf(TierStore.DAY), "王芳", Monitor.NONE);
    Path target = folder.resolve("r.xlsx");
    assertEquals(
        64, reports.write(snapshot.id(), disclosure, new PlainWords(), target, Monitor.NONE));
    try (var in = Files.newInputStream(target)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Map<String, Row> byNickname(XSSFWorkbook book) {
    XSSFSheet all = book.getSheet("sheet-customers");
    return IntStream.rangeClosed(1, all.getLastRowNum())
        .mapToObj(all::getRow)
        .collect(Collectors.toMap(row -> row.getCell(0).getStringCellValue(), row -> row));
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                  }
                }));
    return texts;
  }

  private static String kept(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? rounded(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  private static String shown(CellValue value) {
    return value.getCellType() == CellType.NUMERIC
        ? rounded(value.getNumberValue())
        : value.getCellType() == CellType.STRING ? value.getStringValue() : value.formatAsString();
  }

  private static String rounded(double value) {
    return "%.6f".formatted(value);
  }
}
