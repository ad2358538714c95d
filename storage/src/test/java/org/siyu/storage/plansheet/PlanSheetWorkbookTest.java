package org.siyu.storage.plansheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.plansheet.PlanStore.MONDAY;
import static org.siyu.storage.plansheet.PlanStore.cell;
import static org.siyu.storage.plansheet.PlanStore.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.plansheet.PlanColumn;

class PlanSheetWorkbookTest {
  @TempDir Path folder;
  private PlanStore store;

  @BeforeEach
  void open() {
    store = new PlanStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private XSSFWorkbook exported() {
    Path file = store.export();
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static List<Cell> cells(Sheet sheet, String text) {
    List<Cell> found = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(text)) {
          found.add(cell);
        }
      }
    }
    return found;
  }

  private static String fill(Cell cell) {
    return ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundColorColor().getARGBHex();
  }

  @Test
  void theMonthIsAGridOnOnePrintedPage() throws IOException {
    store.draft("护肤小贴士", MONDAY);
    store.published("已发的", LocalDateTime.of(2026, 3, 1, 9, 0));
    try (XSSFWorkbook book = exported()) {
      XSSFSheet grid = book.getSheetAt(0);
      assertEquals("2026-03", grid.getSheetName());
      Cell item = cells(grid, "护肤小贴士").getFirst();
      assertEquals("09:30 护肤小贴士", item.getStringCellValue());
      assertEquals(1, item.getColumnIndex());
      assertEquals("FF" + Tint.pale("#1285a8").substring(1), fill(item));
      Cell published = cells(grid, "已发的").getFirst();
      assertTrue(published.getStringCellValue().startsWith("✓"));
      assertEquals(7, published.getColumnIndex());
      assertFalse(cells(grid, "3·15 消费者权益日").isEmpty());
      assertFalse(cells(grid, "▽ moments under").isEmpty());
      assertTrue(grid.getFitToPage());
      assertTrue(grid.getPrintSetup().getLandscape());
      assertEquals(1, grid.getPrintSetup().getFitHeight());
      assertEquals(PrintSetup.A4_PAPERSIZE, grid.getPrintSetup().getPaperSize());
      assertTrue(book.getPrintArea(0).startsWith("'2026-03'!$A$1:$H$"));
    }
  }

  @Test
  void aDayWithMoreThanFitsSaysSo() throws IOException {
    IntStream.range(0, 40).forEach(n -> store.draft("第" + n + "条", MONDAY.plusMinutes(10L * n)));
    try (XSSFWorkbook book = exported()) {
      XSSFSheet grid = book.getSheetAt(0);
      assertEquals(1, cells(grid, "more ").size());
      assertEquals(PrintSetup.A3_PAPERSIZE, grid.getPrintSetup().getPaperSize());
    }
  }

  @Test
  void theListHasDatesTimesListsAndHiddenIds() throws IOException {
    store.draft("护肤小贴士", MONDAY);
    try (XSSFWorkbook book = exported()) {
      XSSFSheet list = book.getSheet("list");
      Row row = row(list, "护肤小贴士");
      assertTrue(DateUtil.isCellDateFormatted(cell(row, PlanColumn.DATE)));
      assertEquals(
          MONDAY.toLocalDate(),
          cell(row, PlanColumn.DATE).getLocalDateTimeCellValue().toLocalDate());
      assertEquals(9.5 / 24, cell(row, PlanColumn.TIME).getNumericCellValue(), 1e-9);
      assertEquals("朋友圈", cell(row, PlanColumn.CHANNEL).getStringCellValue());
      assertTrue(list.isColumnHidden(PlanColumn.ID.ordinal()));
      assertTrue(book.isSheetHidden(book.getSheetIndex(PlanMarks.SHEET)));
      List<String> lists =
          list.getDataValidations().stream()
              .map(XSSFDataValidation::getValidationConstraint)
              .map(each -> String.valueOf(each.getFormula1()))
              .toList();
      for (PlanColumn column :
          List.of(
              PlanColumn.CHANNEL,
              PlanColumn.FORM,
              PlanColumn.DEPTH,
              PlanColumn.KIND,
              PlanColumn.SLOT,
              PlanColumn.OWNER,
              PlanColumn.DELETE)) {
        assertTrue(lists.contains(PlanMarks.list(column)), lists.toString());
        assertTrue(
            book.getName(PlanMarks.list(column)).getRefersToFormula().startsWith("'_siyu'!$"));
      }
      assertTrue(list.getLastRowNum() > row.getRowNum() + 50);
      assertFalse(list.getRow(WorkbookPlanList.HEADER).getCell(0).getCellComment() == null);
    }
  }

  @Test
  void whatTheDayMeansFollowsTheDate() throws IOException {
    store.draft("护肤小贴士", MONDAY);
    Path file =
        store.edited(
            store.export(),
            list ->
                cell(store.spare(list, 0), PlanColumn.DATE)
                    .setCellValue(LocalDate.of(2026, 3, 15)));
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Sheet list = book.getSheet("list");
      Cell day = cell(store.spare(list, 0), PlanColumn.DAY);
      assertTrue(day.getStringCellValue().contains("消费者权益日"), day.getStringCellValue());
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    store.draft("=HYPERLINK(\"http://x\")", MONDAY);
    try (XSSFWorkbook book = exported()) {
      Cell title = cell(row(book.getSheet("list"), "=HYPERLINK(\"http://x\")"), PlanColumn.TITLE);
      assertEquals(CellType.STRING, title.getCellType());
      assertTrue(title.getCellStyle().getQuotePrefixed());
      assertEquals(
          "@",
          cell(store.spare(book.getSheet("list"), 0), PlanColumn.BODY)
              .getCellStyle()
              .getDataFormatString());
    }
  }

  @Test
  void aListIsKnownByItsMarkWhateverItIsCalled() {
    store.draft("护肤小贴士", MONDAY);
    assertTrue(store.sheets.isOwn(store.export()));
    assertFalse(store.sheets.isOwn(store.write("other.csv", "日期,标题,渠道")));
    assertFalse(store.sheets.isOwn(folder.resolve("nothing.xlsx")));
  }
}
