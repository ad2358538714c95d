package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.exchange.CellKind.BLANK;
import static org.siyu.core.exchange.CellKind.BOOLEAN;
import static org.siyu.core.exchange.CellKind.DATE;
import static org.siyu.core.exchange.CellKind.ERROR;
import static org.siyu.core.exchange.CellKind.FORMULA_WITHOUT_VALUE;
import static org.siyu.core.exchange.CellKind.NUMBER;
import static org.siyu.core.exchange.CellKind.TEXT;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFile.MergedRegion;
import org.siyu.core.exchange.TabularFile.SheetInfo;

/// Workbooks as an office program writes them: xls and xlsx must read the same.
class MadeWorkbooksTest {
  enum Kind {
    XLS(FileFormat.XLS),
    XLSX(FileFormat.XLSX);

    private final FileFormat format;

    Kind(FileFormat format) {
      this.format = format;
    }

    Workbook create() throws IOException {
      return switch (this) {
        case XLS -> new HSSFWorkbook();
        case XLSX -> new XSSFWorkbook();
      };
    }
  }

  @TempDir Path folder;

  private Path save(Workbook workbook) throws IOException {
    Path path = folder.resolve("客户表.dat");
    try (workbook;
        OutputStream bytes = Files.newOutputStream(path)) {
      workbook.write(bytes);
    }
    return path;
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachKindOfCellIsRead(Kind kind) throws IOException {
    Workbook workbook = kind.create();
    Sheet sheet = workbook.createSheet("客户");
    fill(sheet.createRow(0), "昵称", "手机号", "首单时间", "会员", "备注", "客单价");
    Row row = sheet.createRow(2);
    row.createCell(0).setCellValue("小美😊𠮷");
    row.createCell(1).setCellValue(13800138000.0);
    Cell date = row.createCell(2);
    date.setCellValue(LocalDateTime.of(2024, 11, 11, 0, 0, 1));
    date.setCellStyle(style(workbook, "yyyy\"年\"m\"月\"d\"日\""));
    row.createCell(3).setCellValue(true);
    row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
    row.createCell(5).setCellValue(2.55);
    row.createCell(7).setCellValue("");
    row.createCell(8).setCellStyle(style(workbook, "0.00"));
    Path path = save(workbook);
    List<ReadRow> rows = ReadRow.all(path);
    assertEquals(List.of(1, 3), rows.stream().map(ReadRow::number).toList());
    assertEquals(List.of("昵称", "手机号", "首单时间", "会员", "备注", "客单价"), rows.getFirst().texts());
    assertEquals(List.of(TEXT, NUMBER, DATE, BOOLEAN, ERROR, NUMBER), rows.get(1).kinds());
    assertEquals(
        List.of("小美😊𠮷", "13800138000", "2024-11-11T00:00:01", "TRUE", "#N/A", "2.55"),
        rows.get(1).texts());
    try (TabularFile file = new WorkbookFiles().open(path)) {
      assertEquals(kind.format, file.format());
      assertEquals("UTF-8", file.textFormat().encoding());
    }
  }

  @ParameterizedTest
  @EnumSource
  void formulasGiveTheirCachedValuesAndSayWhenThereIsNone(Kind kind) throws IOException {
    Workbook workbook = kind.create();
    Row row = workbook.createSheet("S").createRow(0);
    row.createCell(0).setCellFormula("1+1.5");
    row.createCell(1).setCellFormula("\"总\"&\"计\"");
    row.createCell(2).setCellFormula("1/0");
    row.createCell(3).setCellFormula("1>0");
    row.createCell(4).setCellFormula("\"\"");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    row.createCell(5).setCellFormula("2*3");
    ReadRow read = ReadRow.all(save(workbook)).getFirst();
    assertEquals(List.of(NUMBER, TEXT, ERROR, BOOLEAN, BLANK, FORMULA_WITHOUT_VALUE), read.kinds());
    assertEquals(List.of("2.5", "总计", "#DIV/0!", "TRUE", "", ""), read.texts());
  }

  @ParameterizedTest
  @EnumSource
  void sheetsRowsAndAreasAreDescribed(Kind kind) throws IOException {
    Workbook workbook = kind.create();
    Sheet first = workbook.createSheet("订单");
    first.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    first.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
    fill(first.createRow(0), "2024年11月订单");
    Row hidden = first.createRow(1);
    fill(hidden, "隐藏");
    hidden.setZeroHeight(true);
    fill(workbook.createSheet("退款").createRow(4), "退款编号");
    fill(workbook.createSheet("字典").createRow(0), "状态");
    workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    try (TabularFile file = new WorkbookFiles().open(save(workbook))) {
      assertEquals(List.of("订单", "退款", "字典"), file.sheets().stream().map(SheetInfo::name).toList());
      assertEquals(
          List.of(false, true, true), file.sheets().stream().map(SheetInfo::isHidden).toList());
      assertEquals(
          List.of(new MergedRegion(1, 1, 0, 3), new MergedRegion(2, 3, 1, 1)),
          file.sheets().getFirst().mergedRegions());
      assertEquals(
          List.of(false, true), ReadRow.all(file, 0).stream().map(ReadRow::isHidden).toList());
      assertEquals(5, ReadRow.all(file, 1).getFirst().number());
      assertEquals(List.of("状态"), ReadRow.all(file, 2).getFirst().texts());
      assertEquals(2, ReadRow.all(file, 0).size());
    }
  }

  @Test
  void anOldWorkbookOfThe1904SystemIsRead() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Cell cell = workbook.createSheet("S").createRow(0).createCell(0);
    cell.setCellValue(43890);
    cell.setCellStyle(style(workbook, "yyyy-mm-dd"));
    workbook.getInternalWorkbook().getRecords().stream()
        .filter(DateWindow1904Record.class::isInstance)
        .map(DateWindow1904Record.class::cast)
        .forEach(system -> system.setWindowing((short) 1));
    assertEquals(List.of(List.of("2024-03-01")), ReadRow.texts(save(workbook)));
  }

  @Test
  void anOldWorkbookWithAPasswordIsToldApart() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    fill(workbook.createSheet("S").createRow(0), "secret");
    Biff8EncryptionKey.setCurrentUserPassword("siyu");
    try {
      Path path = save(workbook);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      ReadRow.assertRefused(FileProblem.PASSWORD_PROTECTED, path);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void anOldWorkbookCutShortIsRefusedAndLetGoOf() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Sheet sheet = workbook.createSheet("S");
    for (int i = 0; i < 3000; i++) {
      fill(sheet.createRow(i), "客户" + i, "备注" + i * 7);
    }
    byte[] whole = Files.readAllBytes(save(workbook));
    for (int tenth = 1; tenth < 10; tenth++) {
      Path cut = folder.resolve("cut.xls");
      Files.write(cut, Arrays.copyOf(whole, whole.length * tenth / 10));
      ReadRow.assertRefused(FileProblem.DAMAGED, cut);
      assertEquals(List.of(), RefusedFilesTest.openHandles("cut.xls"));
    }
  }

  @Test
  void sixtyThousandRowsOfAnOldWorkbookAreStreamed() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Sheet sheet = workbook.createSheet("S");
    for (int i = 0; i < 60_000; i++) {
      Row row = sheet.createRow(i);
      row.createCell(0).setCellValue(i);
      row.createCell(1).setCellValue("客户" + i % 1000);
    }
    List<ReadRow> rows = ReadRow.all(save(workbook));
    assertEquals(60_000, rows.size());
    assertEquals(List.of("59999", "客户999"), rows.getLast().texts());
  }

  @Test
  void sixtyThousandRowsOfAStreamedWorkbookAreRead() throws IOException {
    SXSSFWorkbook workbook = new SXSSFWorkbook(100);
    Sheet sheet = workbook.createSheet("订单");
    for (int i = 0; i < 60_000; i++) {
      Row row = sheet.createRow(i);
      row.createCell(0).setCellValue("SO" + i);
      row.createCell(1).setCellValue(i / 100.0);
    }
    List<ReadRow> rows = ReadRow.all(save(workbook));
    assertEquals(60_000, rows.size());
    assertEquals(List.of("SO59999", "599.99"), rows.getLast().texts());
    assertTrue(rows.stream().allMatch(row -> row.texts().size() == 2));
  }
}
