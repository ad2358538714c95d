package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.TierColours;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

class CustomerListWorkbookTest {
  @TempDir Path folder;

  @Test
  void everyCellIsOfItsKind() throws IOException {
    try (XSSFWorkbook workbook = written(Tables.masked(List.of(Tables.row("小云"))))) {
      XSSFRow row = workbook.getSheet("用户").getRow(1);
      assertEquals("小云", text(row, CustomerColumn.NICKNAME));
      assertEquals("张*", text(row, CustomerColumn.REAL_NAME));
      assertEquals("138****1234", text(row, CustomerColumn.PHONE));
      assertEquals("word:high-value", text(row, CustomerColumn.TIER));
      assertEquals("VIP、妈妈", text(row, CustomerColumn.TAGS));
      assertEquals(5, cell(row, CustomerColumn.RECENCY_SCORE).getNumericCellValue());
      assertEquals(-123.45, cell(row, CustomerColumn.NET_SPEND).getNumericCellValue());
      Cell joined = cell(row, CustomerColumn.JOINED);
      assertTrue(DateUtil.isCellDateFormatted(joined));
      assertEquals(LocalDate.of(2026, 3, 1), joined.getLocalDateTimeCellValue().toLocalDate());
      assertEquals(CellType.BLANK, cell(row, CustomerColumn.LAST_INTERACTION).getCellType());
    }
  }

  @Test
  void unmaskedIdsAndPhonesAreTextOfEveryDigit() throws IOException {
    CustomerTable table =
        Tables.of(List.of(Tables.row("小云")), new Disclosure.Unmasked("birthday gifts"));
    try (XSSFWorkbook workbook = written(table)) {
      XSSFRow row = workbook.getSheetAt(0).getRow(1);
      assertEquals("13800001234", text(row, CustomerColumn.PHONE));
      assertEquals("008812345678901234", text(row, CustomerColumn.MEMBERSHIP_NO));
      assertEquals("@", cell(row, CustomerColumn.PHONE).getCellStyle().getDataFormatString());
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    List<String> names =
        List.of("=1+1", "+86", "-x", "@sum", "\tx", "<a>&\"'", " x ", "😊𠮷", "_x0041_", "a\nb");
    CustomerTable table = Tables.masked(names.stream().map(Tables::row).toList());
    try (XSSFWorkbook workbook = written(table)) {
      for (int index = 0; index < names.size(); index++) {
        XSSFCell cell = cell(workbook.getSheetAt(0).getRow(index + 1), CustomerColumn.NICKNAME);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(names.get(index), cell.getStringCellValue());
        assertEquals(index < 5, cell.getCellStyle().getQuotePrefixed(), "row " + index);
      }
    }
  }

  @Test
  void charactersThatXmlForbidsAreLeftOut() throws IOException {
    try (XSSFWorkbook workbook =
        written(Tables.masked(List.of(Tables.row("a\u0000\u000Bb\uD800c\uFFFF"))))) {
      XSSFRow row = workbook.getSheetAt(0).getRow(1);
      assertEquals("ab\uFFFDc\uFFFD", text(row, CustomerColumn.NICKNAME));
    }
  }

  @Test
  void textLongerThanACellIsCut() throws IOException {
    try (XSSFWorkbook workbook = written(Tables.masked(List.of(Tables.row("&".repeat(40_000)))))) {
      XSSFRow row = workbook.getSheetAt(0).getRow(1);
      assertEquals(32_767, text(row, CustomerColumn.NICKNAME).length());
    }
  }

  @Test
  void theSheetIsFrozenFilteredAndReadyForPrint() throws IOException {
    try (XSSFWorkbook workbook =
        written(Tables.masked(List.of(Tables.row("a"), Tables.row("b"))))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertEquals("A1:V3", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals("A1:V3", sheet.getCTWorksheet().getDimension().getRef());
      assertTrue(sheet.getPrintSetup().getLandscape());
      assertTrue(sheet.getFitToPage());
      assertEquals(1, sheet.getPrintSetup().getFitWidth());
      assertEquals(0, sheet.getPrintSetup().getFitHeight());
      assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
      assertTrue(sheet.getFooter().getRight().contains("&P"));
      assertEquals("nickname", text(sheet.getRow(0), CustomerColumn.NICKNAME));
    }
  }

  @Test
  void aTierHasItsColour() throws IOException {
    try (XSSFWorkbook workbook = written(Tables.masked(List.of(Tables.row("小云"))))) {
      XSSFCell tier = cell(workbook.getSheetAt(0).getRow(1), CustomerColumn.TIER);
      assertEquals(
          "FF" + TierColours.of("high-value").tint().substring(1).toUpperCase(Locale.ROOT),
          tier.getCellStyle().getFillForegroundColorColor().getARGBHex());
    }
  }

  @Test
  void aTableWithoutRowsIsAHeader() throws IOException {
    try (XSSFWorkbook workbook = written(Tables.masked(List.of()))) {
      assertEquals(0, workbook.getSheetAt(0).getLastRowNum());
    }
  }

  @Test
  void thousandsOfRowsComeOutInOrder() throws IOException {
    List<CustomerRow> rows =
        Stream.iterate(0, number -> number + 1)
            .limit(5_000)
            .map(number -> Tables.row("n" + number))
            .toList();
    try (XSSFWorkbook workbook = written(Tables.masked(rows))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals(5_000, sheet.getLastRowNum());
      assertEquals("n4999", text(sheet.getRow(5_000), CustomerColumn.NICKNAME));
    }
  }

  @Test
  void moreRowsThanASheetHoldsAreRefused() {
    CustomerTable table = Tables.masked(Collections.nCopies(1_048_576, Tables.row("a")));
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> new CustomerListWorkbook().stage(table, target(), Monitor.NONE));
    assertEquals(ExportProblem.TOO_MANY_ROWS, refused.problem().code());
    assertTrue(isEmpty());
  }

  @Test
  void aCancelledExportLeavesNothing() {
    Monitor cancelled =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    CustomerTable table = Tables.masked(List.of(Tables.row("小云")));
    assertThrows(
        CancelledException.class,
        () -> new CustomerListWorkbook().stage(table, target(), cancelled));
    assertTrue(isEmpty());
  }

  @Test
  void anUnpublishedFileLeavesNothing() {
    CustomerTable table = Tables.masked(List.of(Tables.row("小云")));
    try (StagedFile _ = new CustomerListWorkbook().stage(table, target(), Monitor.NONE)) {
      assertFalse(isEmpty());
      assertFalse(Files.exists(target()));
    }
    assertTrue(isEmpty());
  }

  private Path target() {
    return folder.resolve("customers.xlsx");
  }

  private boolean isEmpty() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private XSSFWorkbook written(CustomerTable table) throws IOException {
    try (StagedFile staged = new CustomerListWorkbook().stage(table, target(), Monitor.NONE)) {
      staged.publish();
    }
    try (var in = Files.newInputStream(target())) {
      return new XSSFWorkbook(in);
    }
  }

  private static XSSFCell cell(XSSFRow row, CustomerColumn column) {
    return row.getCell(List.of(CustomerColumn.values()).indexOf(column));
  }

  private static String text(XSSFRow row, CustomerColumn column) {
    return cell(row, column).getStringCellValue();
  }
}
