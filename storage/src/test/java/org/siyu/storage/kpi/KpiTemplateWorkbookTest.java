package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.KpiReport;
import org.siyu.storage.workbook.OfficeFormulas;

/// Workbooks as teams make them: rows of their own height and look, colours by value, checks,
/// charts, and texts that stand in their cells.
class KpiTemplateWorkbookTest {
  private static final int FIRST = 3;

  @TempDir Path folder;
  private KpiStore store;

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// Heading, table of indicators of one row, a line below it, a table of people, a chart.
  private Path template() throws IOException {
    Path file = folder.resolve("own.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Ours");
      XSSFCellStyle look = workbook.createCellStyle();
      look.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
      look.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      look.setBorderBottom(BorderStyle.THIN);
      look.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
      XSSFCellStyle beside = workbook.createCellStyle();
      beside.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
      beside.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      texts(sheet, 0, "old period", "old value");
      name(workbook, "kpi_period", "Ours!$A$1");
      name(workbook, "kpi_gmv", "Ours!$B$1");
      texts(sheet, 2, "indicator", "actual", "doubled");
      XSSFRow line = texts(sheet, FIRST, "old indicator", "old actual", "", "", "beside");
      line.getCell(2).setCellFormula("B4*2");
      line.forEach(cell -> cell.setCellStyle(look));
      line.getCell(4).setCellStyle(beside);
      line.setHeightInPoints(31);
      line.setRowStyle(beside);
      texts(sheet, 4, "below the table").setHeightInPoints(45);
      texts(sheet, 6, "name", "score").setHeightInPoints(22);
      texts(sheet, 7, "old name", "old score", "", "").getCell(3).setCellFormula("SUM(B4:B5)");
      table(sheet, "A3:C4", "kpi_lines");
      table(sheet, "A7:B8", "kpi_people");
      XSSFSheetConditionalFormatting colours = sheet.getSheetConditionalFormatting();
      colours.addConditionalFormatting(
          new CellRangeAddress[] {CellRangeAddress.valueOf("B4:B4")},
          colours.createConditionalFormattingRule(ComparisonOperator.LT, "0"));
      colours.addConditionalFormatting(
          new CellRangeAddress[] {CellRangeAddress.valueOf("B8:B8")},
          colours.createConditionalFormattingRule(ComparisonOperator.LT, "60"));
      DataValidationHelper helper = sheet.getDataValidationHelper();
      for (CellRangeAddressList where :
          List.of(new CellRangeAddressList(3, 3, 2, 2), new CellRangeAddressList(7, 7, 2, 2))) {
        sheet.addValidationData(
            helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"a", "b"}), where));
      }
      workbook.setPrintArea(0, "$A$1:$E$4");
      chart(sheet);
      workbook.write(out);
    }
    textsIntoTheirCells(file);
    return file;
  }

  private static XSSFRow texts(XSSFSheet sheet, int number, String... texts) {
    XSSFRow row = sheet.createRow(number);
    for (int column = 0; column < texts.length; column++) {
      XSSFCell cell = row.createCell(column);
      if (!texts[column].isEmpty()) {
        cell.setCellValue(texts[column]);
      }
    }
    return row;
  }

  private static void name(XSSFWorkbook workbook, String text, String formula) {
    Name name = workbook.createName();
    name.setNameName(text);
    name.setRefersToFormula(formula);
  }

  private static void table(XSSFSheet sheet, String area, String name) {
    XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
  }

  private static void chart(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 10, 4, 20));
    XDDFChartData data =
        chart.createData(
            ChartTypes.BAR,
            chart.createCategoryAxis(AxisPosition.LEFT),
            chart.createValueAxis(AxisPosition.BOTTOM));
    data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A4:A4")),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B4:B4")))
        .setTitle("first", new CellReference("Ours", FIRST, 0, true, true));
    chart.plot(data);
  }

  /// As other programs write: each text in its cell.
  private static void textsIntoTheirCells(Path file) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path part = zip.getPath("xl/worksheets/sheet1.xml");
      String sheet = Files.readString(part, StandardCharsets.UTF_8);
      String shared = Files.readString(zip.getPath("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
      List<String> texts =
          Pattern.compile("<si><t[^>]*>([^<]*)</t></si>")
              .matcher(shared)
              .results()
              .map(each -> each.group(1))
              .toList();
      Files.writeString(
          part,
          Pattern.compile("t=\"s\"( s=\"\\d+\")?><v>(\\d+)</v>")
              .matcher(sheet)
              .replaceAll(
                  each ->
                      "t=\"inlineStr\"%s><is><t>%s"
                              .formatted(each.group(1), texts.get(Integer.parseInt(each.group(2))))
                          + "</t></is>"),
          StandardCharsets.UTF_8);
    }
  }

  private Path filled(KpiReport report) throws IOException {
    Path filled = folder.resolve("filled.xlsx");
    try (StagedFile staged =
        new KpiReportWorkbook().fill(template(), report, KpiReportRig.PLAIN, filled)) {
      staged.publish();
    }
    return filled;
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  @Test
  void rowsThatAreAddedLookAsTheLastOneDoes() throws IOException {
    KpiReport report = KpiReportRig.report(store);
    int lines = report.team().lines().size();
    assertTrue(lines > 3, lines + " lines");
    try (XSSFWorkbook workbook = read(filled(report))) {
      XSSFSheet sheet = workbook.getSheet("Ours");
      XSSFRow like = sheet.getRow(FIRST);
      for (int number = FIRST; number < FIRST + lines; number++) {
        XSSFRow row = sheet.getRow(number);
        assertEquals(31, row.getHeightInPoints(), "row " + number);
        assertEquals(like.getRowStyle(), row.getRowStyle());
        for (int column = 0; column < 5; column++) {
          assertEquals(like.getCell(column).getCellStyle(), row.getCell(column).getCellStyle());
        }
        assertEquals("B" + (number + 1) + "*2", row.getCell(2).getCellFormula());
      }
      assertEquals("beside", like.getCell(4).getStringCellValue());
      assertEquals(CellType.BLANK, sheet.getRow(FIRST + 1).getCell(4).getCellType());
      XSSFRow below = sheet.getRow(FIRST + lines);
      assertEquals("below the table", below.getCell(0).getStringCellValue());
      assertEquals(45, below.getHeightInPoints());
      assertFalse(sheet.getRow(0).getCTRow().getCustomHeight());
    }
  }

  @Test
  void whatStandsBelowGoesDownWholeAndWhatReachesToTheLastRowGoesOn() throws IOException {
    KpiReport report = KpiReportRig.report(store);
    int more = report.team().lines().size() - 1;
    int people = report.sheets().size();
    try (XSSFWorkbook workbook = read(filled(report))) {
      XSSFSheet sheet = workbook.getSheet("Ours");
      XSSFTable second = sheet.getTables().get(1);
      assertEquals(6 + more, second.getStartRowIndex());
      assertEquals(people, second.getEndRowIndex() - second.getStartRowIndex());
      assertEquals("name", sheet.getRow(6 + more).getCell(0).getStringCellValue());
      assertEquals(22, sheet.getRow(6 + more).getHeightInPoints());
      assertEquals("team", sheet.getRow(7 + more).getCell(0).getStringCellValue());
      assertEquals(
          "SUM(B4:B" + (5 + more) + ")", sheet.getRow(7 + more).getCell(3).getCellFormula());
      XSSFSheetConditionalFormatting colours = sheet.getSheetConditionalFormatting();
      assertEquals(
          List.of("B4:B" + (4 + more), "B" + (8 + more) + ":B" + (7 + more + people)),
          List.of(
              colours.getConditionalFormattingAt(0).getFormattingRanges()[0].formatAsString(),
              colours.getConditionalFormattingAt(1).getFormattingRanges()[0].formatAsString()));
      assertEquals(
          List.of("C4:C" + (4 + more), "C" + (8 + more) + ":C" + (7 + more + people)),
          sheet.getDataValidations().stream()
              .map(each -> each.getRegions().getCellRangeAddress(0).formatAsString())
              .toList());
      assertEquals("Ours!$A$1:$E$" + (4 + more), workbook.getPrintArea(0));
      XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
      assertEquals(
          10 + more + people - 1,
          sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0).getFrom().getRow());
      assertEquals(
          List.of("Ours!$A$4", "Ours!$A$4:$A$" + (4 + more), "Ours!$B$4:$B$" + (4 + more)),
          Pattern.compile("<c:f>([^<]*)</c:f>")
              .matcher(chart.getCTChart().toString())
              .results()
              .map(each -> each.group(1))
              .toList());
    }
  }

  @Test
  void textsThatStandInTheirCellsAreReplaced() throws IOException {
    KpiReport report = KpiReportRig.report(store);
    double gmv = report.team().line("gmv").orElseThrow().actual().orElse(0);
    Path filled = filled(report);
    try (XSSFWorkbook workbook = read(filled)) {
      XSSFSheet sheet = workbook.getSheet("Ours");
      assertEquals(
          KpiReportRig.PLAIN.period(report.period()),
          sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals(gmv, sheet.getRow(0).getCell(1).getNumericCellValue());
      assertEquals("gmv", sheet.getRow(FIRST).getCell(0).getStringCellValue());
      assertEquals(gmv, sheet.getRow(FIRST).getCell(1).getNumericCellValue());
    }
    try (FileSystem zip = FileSystems.newFileSystem(filled)) {
      String written = Files.readString(zip.getPath("xl/worksheets/sheet1.xml"));
      assertFalse(written.contains("old "), written);
      assertTrue(written.contains("<is><t>below the table</t></is>"), "it is not ours");
    }
  }

  @Test
  void aSpreadsheetReadsWhatWasFilled() throws IOException, InterruptedException {
    Path filled = filled(KpiReportRig.report(store));
    try (XSSFWorkbook workbook = read(filled);
        OutputStream out = Files.newOutputStream(folder.resolve("computed.xlsx"))) {
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
    assertTrue(OfficeFormulas.evaluated(folder.resolve("computed.xlsx")) > 3);
    assumeTrue(OfficeFormulas.isInstalled(), "no LibreOffice on this machine");
    assertTrue(OfficeFormulas.compared(folder.resolve("computed.xlsx"), folder) > 3);
  }
}
