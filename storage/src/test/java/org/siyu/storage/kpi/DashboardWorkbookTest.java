package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.siyu.storage.kpi.KpiStore.JUNE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.Comparison;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.DashboardReports;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.workbook.OfficeFormulas;

class DashboardWorkbookTest {
  @TempDir Path folder;
  private KpiStore store;

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
    for (int number = 0; number < 40; number++) {
      UUID customer =
          store.customer(
              number % 2 == 0 ? "2026-05-05" : "2026-06-05",
              number % 3 == 0 ? "直播" : "",
              store.operator);
      store.order(customer, "2026-06-06", 10_000 + number);
      if (number < 12) {
        store.order(customer, "2026-06-20", 5_000);
      }
    }
    store.target("gmv", JUNE, Scope.TEAM, 5000);
    store.target("new_customers", JUNE, Scope.TEAM, 30);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path written() {
    Path file = folder.resolve("dashboard.xlsx");
    JooqAuditLog audit = new JooqAuditLog(store.database, store.clock);
    DashboardReports reports =
        new DashboardReports(
            store.service, new DashboardWorkbook(), audit, () -> "test", () -> "me", store.clock);
    DashboardReport report =
        reports.report(
            new DashboardReport.Wanted(JUNE, Scope.TEAM, Comparison.PREVIOUS, "team", "vs. May"),
            days ->
                Optional.of(
                    new DashboardReport.Tiers(
                        days.first().minusDays(1),
                        days.last(),
                        List.of(
                            new DashboardReport.Tier("gold", 3, 5),
                            new DashboardReport.Tier("silver", 0, 15)))),
            store.service.values(Monitor.NONE));
    reports.write(report, KpiReportRig.PLAIN, file);
    assertEquals(LocalDate.of(2026, 6, 30), report.tiers().orElseThrow().after());
    assertTrue(
        audit.list(Long.MAX_VALUE, 100).stream()
            .anyMatch(entry -> entry.subject().equals("dashboard 2026-06")));
    return file;
  }

  @Test
  void everyFormulaComesToTheProgramsValue() throws IOException {
    int formulas = OfficeFormulas.evaluated(written());
    assertTrue(formulas > 100, formulas + " formulas");
  }

  @Test
  void libreOfficeComesToTheProgramsValues() throws IOException, InterruptedException {
    assumeTrue(OfficeFormulas.isInstalled(), "no LibreOffice on this machine");
    int compared = OfficeFormulas.compared(written(), folder);
    assertTrue(compared > 100, compared + " formulas");
  }

  @Test
  void eachChartHasASheetWithItsFigures() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written()))) {
      assertEquals(
          List.of(
              "sheet-front",
              "sheet-growth",
              "sheet-funnel",
              "sheet-channels",
              "sheet-retention",
              "sheet-results",
              "sheet-tiers",
              "sheet-health"),
          IntStream.range(0, workbook.getNumberOfSheets())
              .mapToObj(workbook::getSheetName)
              .toList());
      assertEquals(4, workbook.getSheetAt(0).createDrawingPatriarch().getCharts().size(), "charts");
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet tiers = workbook.getSheet("sheet-tiers");
      assertEquals(0.25, evaluator.evaluate(tiers.getRow(4).getCell(2)).getNumberValue(), 1e-9);
      assertEquals(2 / 3.0, evaluator.evaluate(tiers.getRow(4).getCell(4)).getNumberValue(), 1e-9);
      assertEquals("", evaluator.evaluate(tiers.getRow(5).getCell(4)).getStringValue());
      XSSFSheet funnel = workbook.getSheet("sheet-funnel");
      funnel.getRow(4).getCell(1).setCellValue(80);
      evaluator.clearAllCachedResultValues();
      double second = funnel.getRow(5).getCell(1).getNumericCellValue();
      assertEquals(
          second / 80, evaluator.evaluate(funnel.getRow(5).getCell(2)).getNumberValue(), 1e-9);
    }
  }
}
