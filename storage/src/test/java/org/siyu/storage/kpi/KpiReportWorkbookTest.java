package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.siyu.storage.kpi.KpiStore.JUNE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReports;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.workbook.OfficeFormulas;

class KpiReportWorkbookTest {
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

  private Path written() {
    Path file = folder.resolve("kpi.xlsx");
    try (StagedFile staged = new KpiReportWorkbook().write(report(), KpiReportRig.PLAIN, file)) {
      staged.publish();
    }
    return file;
  }

  private KpiReport report() {
    return KpiReportRig.report(store);
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  @Test
  void everyFormulaComesToTheProgramsValue() throws IOException {
    int formulas = OfficeFormulas.evaluated(written());
    assertTrue(formulas > 100, formulas + " formulas");
  }

  @Test
  void whoChangesATargetSeesTheScoreChange() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet team = workbook.getSheet("team");
      double before = evaluator.evaluate(cell(workbook, 1, 1)).getNumberValue();
      Row gmv = row(team, "gmv");
      double contribution = gmv.getCell(KpiColumn.CONTRIBUTION.index()).getNumericCellValue();
      gmv.getCell(KpiColumn.TARGET.index())
          .setCellValue(gmv.getCell(KpiColumn.ACTUAL.index()).getNumericCellValue() * 2);
      evaluator.clearAllCachedResultValues();
      double after = evaluator.evaluate(cell(workbook, 1, 1)).getNumberValue();
      double share = gmv.getCell(KpiColumn.ATTAINMENT.index()).getNumericCellValue();
      assertEquals(before - contribution * (1 - 0.5 / share), after, 1e-6);
    }
  }

  @Test
  void aBonusFollowsItsScoreBaseAndRules() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet bonus = workbook.getSheet("sheet-bonus");
      Row wang = bonus.getRow(9);
      assertEquals("Wang's", wang.getCell(0).getStringCellValue());
      double score = evaluator.evaluate(wang.getCell(1)).getNumberValue();
      assertTrue(score > 100 && score < 110, "the base is whole, no step is reached: " + score);
      assertEquals(3333.33, evaluator.evaluate(wang.getCell(6)).getNumberValue(), 1e-9);
      bonus.getRow(5).getCell(1).setCellValue(100);
      evaluator.clearAllCachedResultValues();
      assertEquals(3666.66, evaluator.evaluate(wang.getCell(6)).getNumberValue(), 1e-9);
      bonus.getRow(3).getCell(1).setCellValue(score + 1);
      evaluator.clearAllCachedResultValues();
      assertEquals(0, evaluator.evaluate(wang.getCell(6)).getNumberValue(), 1e-9);
      assertEquals(
          0,
          evaluator.evaluate(bonus.getRow(10).getCell(6)).getNumberValue(),
          "whoever has no score has no bonus");
    }
  }

  @Test
  void theReportHasACoverChartsAndNamedCells() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      assertEquals("sheet-cover", workbook.getSheetName(0));
      for (int sheet : List.of(1, 2, 3, 6)) {
        assertTrue(
            workbook.getSheetAt(sheet).createDrawingPatriarch().getCharts().size() > 0,
            workbook.getSheetName(sheet));
      }
      assertEquals(
          0,
          workbook.getSheet("Chen").createDrawingPatriarch().getCharts().size(),
          "nothing to be judged by");
      assertEquals(1, barsOf(workbook.getSheet("Wang's")), "who has one target has one bar");
      for (String name : List.of("kpi_score", "kpi_gmv", "kpi_gmv_target", "kpi_gmv_attainment")) {
        assertTrue(
            workbook.getName(name).getRefersToFormula().startsWith("team!")
                || workbook.getName(name).getRefersToFormula().startsWith("'team'!"),
            name);
      }
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      Cell asked = workbook.createSheet("asks").createRow(0).createCell(0);
      asked.setCellFormula("kpi_gmv");
      double gmv =
          row(workbook.getSheet("team"), "gmv")
              .getCell(KpiColumn.ACTUAL.index())
              .getNumericCellValue();
      assertEquals(gmv, evaluator.evaluate(asked).getNumberValue());
    }
  }

  @Test
  void aTeamsOwnWorkbookIsFilledAndElseStaysAsItWas() throws IOException {
    Path template = folder.resolve("own.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(template)) {
      XSSFSheet sheet = workbook.createSheet("Ours");
      sheet.createRow(0).createCell(0).setCellValue("Our own heading");
      sheet.getRow(0).createCell(1).setCellFormula("C1*2");
      Name name = workbook.createName();
      name.setNameName("kpi_gmv");
      name.setRefersToFormula("Ours!$C$1");
      Row header = sheet.createRow(2);
      header.createCell(0).setCellValue("indicator");
      header.createCell(1).setCellValue("actual");
      header.createCell(2).setCellValue("ours");
      Row first = sheet.createRow(3);
      first.createCell(0).setCellValue("old");
      first.createCell(1).setCellValue(1);
      first.createCell(2).setCellFormula("B4*10");
      sheet.createRow(4).createCell(0).setCellValue("below the table");
      XSSFTable table = sheet.createTable(new AreaReference("A3:C4", SpreadsheetVersion.EXCEL2007));
      table.setName("kpi_lines");
      table.setDisplayName("kpi_lines");
      workbook.write(out);
    }
    Path filled = folder.resolve("filled.xlsx");
    KpiReport report = report();
    try (StagedFile staged =
        new KpiReportWorkbook().fill(template, report, KpiReportRig.PLAIN, filled)) {
      staged.publish();
    }
    try (XSSFWorkbook workbook = read(filled)) {
      XSSFSheet sheet = workbook.getSheet("Ours");
      int lines = report.team().lines().size();
      double gmv = report.team().line("gmv").orElseThrow().actual().orElse(0);
      assertEquals("Our own heading", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals(gmv, sheet.getRow(0).getCell(2).getNumericCellValue());
      assertEquals("C1*2", sheet.getRow(0).getCell(1).getCellFormula());
      XSSFTable table = sheet.getTables().getFirst();
      assertEquals(lines, table.getEndRowIndex() - table.getStartRowIndex());
      assertEquals("gmv", sheet.getRow(3).getCell(0).getStringCellValue());
      assertEquals(gmv, sheet.getRow(3).getCell(1).getNumericCellValue());
      assertEquals("B5*10", sheet.getRow(4).getCell(2).getCellFormula());
      assertEquals("below the table", sheet.getRow(3 + lines).getCell(0).getStringCellValue());
    }
  }

  @Test
  void aWorkbookWithNothingToFillIsRefused() throws IOException {
    Path plain = folder.resolve("plain.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(plain)) {
      workbook.createSheet("x");
      workbook.write(out);
    }
    Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
    KpiReport report = report();
    for (Map.Entry<Path, KpiProblem> each :
        Map.of(plain, KpiProblem.NOT_A_TEMPLATE, text, KpiProblem.TEMPLATE_UNREADABLE).entrySet()) {
      Path target = folder.resolve("out.xlsx");
      ProblemException refused =
          assertThrows(
              ProblemException.class,
              () ->
                  new KpiReportWorkbook()
                      .fill(each.getKey(), report, KpiReportRig.PLAIN, target)
                      .close());
      assertEquals(each.getValue(), refused.problem().code());
      assertFalse(Files.exists(target));
    }
  }

  @Test
  void libreOfficeComesToTheProgramsValues() throws IOException, InterruptedException {
    assumeTrue(OfficeFormulas.isInstalled(), "no LibreOffice on this machine");
    int compared = OfficeFormulas.compared(written(), folder);
    assertTrue(compared > 100, compared + " formulas");
  }

  @Test
  void whoAddsATargetSeesItCount() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet person = workbook.getSheet("Wang's");
      Row added = row(person, "new_customers");
      assertEquals(0, evaluator.evaluate(added.getCell(KpiColumn.POINTS.index())).getNumberValue());
      double actual = added.getCell(KpiColumn.ACTUAL.index()).getNumericCellValue();
      added.getCell(KpiColumn.TARGET.index()).setCellValue(actual * 2);
      evaluator.clearAllCachedResultValues();
      assertEquals(
          50, evaluator.evaluate(added.getCell(KpiColumn.POINTS.index())).getNumberValue(), 1e-9);
      double weight = added.getCell(KpiColumn.WEIGHT.index()).getNumericCellValue();
      double other = row(person, "gmv").getCell(KpiColumn.WEIGHT.index()).getNumericCellValue();
      assertEquals(
          weight / (weight + other),
          evaluator.evaluate(added.getCell(KpiColumn.SHARE.index())).getNumberValue(),
          1e-9);
      assertTrue(person.getDataValidations().size() >= 4, "only numbers can be typed");
    }
  }

  @Test
  void whatHasChangedSinceTheCloseIsToldAndTheTrendKeepsTheClosedNumber() throws IOException {
    KpiReportRig.report(store);
    store.service.close(JUNE, Monitor.NONE);
    UUID customer = store.customer("2026-06-07", "直播", store.operator);
    store.order(customer, "2026-06-08", 77_700);
    KpiReport late =
        new KpiReports(
                store.service,
                new KpiReportWorkbook(),
                new JooqAuditLog(store.database, store.clock),
                () -> "test",
                () -> "me",
                store.clock)
            .report(JUNE, Monitor.NONE);
    Path file = folder.resolve("late.xlsx");
    try (StagedFile staged = new KpiReportWorkbook().write(late, KpiReportRig.PLAIN, file)) {
      staged.publish();
    }
    assertTrue(OfficeFormulas.evaluated(file) > 100);
    try (XSSFWorkbook workbook = read(file)) {
      XSSFSheet team = workbook.getSheet("team");
      double closed = row(team, "gmv").getCell(KpiColumn.ACTUAL.index()).getNumericCellValue();
      Row restated = null;
      for (Row row : team) {
        Cell first = row.getCell(0);
        if (first != null && first.toString().equals("gmv")) {
          restated = row;
        }
      }
      assertEquals(closed, restated.getCell(2).getNumericCellValue());
      assertEquals(closed + 777, restated.getCell(3).getNumericCellValue(), 1e-6);
      for (Row row : workbook.getSheet("sheet-trend")) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("gmv")) {
          assertEquals(closed, row.getCell(6).getNumericCellValue());
        }
      }
    }
  }

  private static long barsOf(XSSFSheet sheet) {
    return sheet
        .createDrawingPatriarch()
        .getCharts()
        .getFirst()
        .getChartSeries()
        .getFirst()
        .getSeries(0)
        .getCategoryData()
        .getPointCount();
  }

  @Test
  void theLightFollowsTheValueTheTargetAndThePeriodBefore() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet team = workbook.getSheet("team");
      Row gmv = row(team, "gmv");
      Cell light = gmv.getCell(KpiColumn.LIGHT.index());
      assertEquals("green", evaluator.evaluate(light).getStringValue());
      double target = gmv.getCell(KpiColumn.DUE.index()).getNumericCellValue();
      for (Map.Entry<Double, String> each :
          Map.of(0.91, "green", 0.9, "amber", 0.81, "amber", 0.8, "red").entrySet()) {
        gmv.getCell(KpiColumn.ACTUAL.index()).setCellValue(target * each.getKey());
        evaluator.clearAllCachedResultValues();
        assertEquals(each.getValue(), evaluator.evaluate(light).getStringValue());
      }
      gmv.getCell(KpiColumn.ACTUAL.index()).setCellValue(target);
      gmv.getCell(KpiColumn.BEFORE.index()).setCellValue(target * 1.25);
      evaluator.clearAllCachedResultValues();
      assertEquals("red", evaluator.evaluate(light).getStringValue(), "a fifth less than before");
    }
  }

  private static Cell cell(XSSFWorkbook workbook, int line, int column) {
    return workbook.getSheetAt(1).getRow(3 + line).getCell(column);
  }

  private static Row row(XSSFSheet sheet, String indicator) {
    for (Row row : sheet) {
      Cell name = row.getCell(1);
      if (name != null
          && name.getCellType() == CellType.STRING
          && name.getStringCellValue().equals(indicator)) {
        return row;
      }
    }
    throw new AssertionError("no line of " + indicator);
  }
}
