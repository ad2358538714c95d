package org.siyu.storage.kpireview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.alerts.AlertFinding;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.Finding;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpireview.KpiMinutesForm;
import org.siyu.core.kpireview.KpiMinutesService;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.KpiReviewService;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierService;
import org.siyu.storage.alerts.JooqAlertRepository;
import org.siyu.storage.kpi.KpiReportRig;
import org.siyu.storage.kpi.KpiStore;
import org.siyu.storage.workbook.OfficeFormulas;

class KpiMinutesTest {
  private static final int FIRST = 9;

  @TempDir Path folder;
  private final List<String> audited = new ArrayList<>();
  private KpiReviewStore store;
  private KpiMinutesService minutes;
  private KpiReview review;

  @BeforeEach
  void open() {
    store = new KpiReviewStore(folder);
    minutes =
        new KpiMinutesService(
            store.service,
            form -> form == KpiMinutesForm.PDF ? new KpiMinutesPdf() : new KpiMinutesWorkbook(),
            (_, action, subject, details) -> audited.add(action.code() + " " + subject + details),
            () -> "Test",
            () -> "Lin",
            store.kpi.clock);
    KpiReportRig.report(store.kpi);
    closeAnAlert();
    store.tiers.run(TierService.endOf(LocalDate.parse("2026-05-31")), "Lin", Monitor.NONE);
    store.tiers.run(TierService.endOf(LocalDate.parse("2026-06-30")), "Lin", Monitor.NONE);
    KpiReviewService service = store.service;
    KpiReview may =
        service.prepare(
            store.kpi.service.values(Monitor.NONE),
            KpiStore.JUNE.previous(),
            Scope.TEAM,
            Monitor.NONE);
    ActionItem old =
        service.agree(
            may,
            "May",
            "Ask the supplier",
            Optional.of(store.kpi.writer.id()),
            LocalDate.parse("2026-07-01"));
    KpiReview june =
        service.prepare(
            store.kpi.service.values(Monitor.NONE), KpiStore.JUNE, Scope.TEAM, Monitor.NONE);
    june =
        service.write(
            june,
            List.of(
                new ReviewFinding(
                    Optional.of("gmv"), new Finding("one live room", "Too much on one evening")),
                new ReviewFinding(
                    Optional.empty(), new Finding("3 of 5 asked", "They want it earlier")),
                new ReviewFinding(
                    Optional.of("repurchase_rate"), new Finding("few again", "No second gift"))),
            "Two evenings a week\nA shop for each");
    june = service.dropped(june, old, "Too dear");
    service.agree(
        june,
        "June",
        "Plan the second evening",
        Optional.of(store.kpi.operator.id()),
        LocalDate.parse("2026-07-10"));
    review = service.hold(june);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// As the check-up of June left it.
  private void closeAnAlert() {
    KeptAlert alert =
        new KeptAlert(
            store.kpi.ids.next(),
            new KeptAlert.Key("gmv", KpiStore.JUNE, Scope.TEAM),
            AlertState.OPEN,
            List.of(
                new AlertFinding("behind-target", AlertFinding.Kind.TARGET, Light.RED, 100, 0.5)),
            50,
            List.of(
                new Drivers(
                    Drivers.By.CHANNEL,
                    100,
                    -50,
                    List.of(new Drivers.Part("shop", -40)),
                    -10,
                    0.6)),
            KpiStore.at("2026-06-20"),
            KpiStore.at("2026-06-20"),
            Optional.empty(),
            Optional.empty(),
            0);
    KeptAlert kept = new JooqAlertRepository(store.kpi.database).save(alert);
    store.alerts.take(kept.id());
    store.alerts.close(kept.id(), "The shop was shut");
  }

  private Path written(KpiMinutesForm form) {
    Path file = folder.resolve("minutes." + form.code());
    minutes.write(review.id(), form, new PlainMinutesWords(), file);
    return file;
  }

  @Test
  void everyFormulaComesToTheProgramsValue() throws IOException {
    int formulas = OfficeFormulas.evaluated(written(KpiMinutesForm.WORKBOOK));
    assertTrue(formulas > 20, formulas + " formulas");
    assertEquals(1, audited.size());
    assertTrue(audited.getFirst().contains("period=2026-06"), audited.toString());
  }

  @Test
  void libreOfficeComesToTheProgramsValues() throws IOException, InterruptedException {
    assumeTrue(OfficeFormulas.isInstalled(), "no LibreOffice on this machine");
    assertTrue(OfficeFormulas.compared(written(KpiMinutesForm.WORKBOOK), folder) > 20);
  }

  @Test
  void whoChangesAValueSeesAttainmentAndFindingFollow() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(written(KpiMinutesForm.WORKBOOK)))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      Row gmv = row(workbook.getSheet("sheet-numbers"), "gmv");
      double target = gmv.getCell(3).getNumericCellValue();
      gmv.getCell(5).setCellValue(target / 2);
      evaluator.clearAllCachedResultValues();
      Row finding = workbook.getSheet("sheet-findings").getRow(4);
      assertEquals("gmv", finding.getCell(1).getStringCellValue());
      assertEquals(0.5, evaluator.evaluate(finding.getCell(4)).getNumberValue(), 1e-9);
      assertEquals(target / 2, evaluator.evaluate(finding.getCell(3)).getNumberValue(), 1e-9);
      assertEquals("Too much on one evening", finding.getCell(8).getStringCellValue());
      Row rate = workbook.getSheet("sheet-findings").getRow(6);
      Row line = row(workbook.getSheet("sheet-numbers"), "repurchase_rate");
      assertEquals("repurchase_rate", rate.getCell(1).getStringCellValue());
      assertEquals(
          line.getCell(8).getCellStyle().getDataFormatString(),
          rate.getCell(5).getCellStyle().getDataFormatString(),
          "a rate moves in points there too");
      XSSFSheet actions = workbook.getSheet("sheet-actions");
      assertEquals("late", actions.getRow(4).getCell(4).getStringCellValue());
      assertEquals("dropped", actions.getRow(8).getCell(4).getStringCellValue());
      assertEquals("Too dear", actions.getRow(8).getCell(5).getStringCellValue());
      assertEquals(5, workbook.getNumberOfSheets(), "with tiers");
    }
  }

  @Test
  void theFirstPageShowsScoreLightsAttainmentAndDecisions() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(written(KpiMinutesForm.WORKBOOK)))) {
      XSSFSheet cover = workbook.getSheet("sheet-cover");
      assertEquals(
          review.numbers().score().orElse(-1), cover.getRow(5).getCell(1).getNumericCellValue());
      int place = 2;
      for (Light light : List.of(Light.GREEN, Light.AMBER, Light.RED)) {
        assertEquals(light.code(), cover.getRow(4).getCell(place).getStringCellValue());
        assertEquals(
            review.numbers().count(light),
            (int) cover.getRow(5).getCell(place++).getNumericCellValue());
      }
      List<XSSFChart> charts = cover.getDrawingPatriarch().getCharts();
      assertEquals(1, charts.size());
      long judged =
          review.numbers().telling().stream()
              .filter(line -> line.attainment().stream().anyMatch(each -> each.share().isKnown()))
              .count();
      var drawn = charts.getFirst().getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
      String from = drawn.getVal().getNumRef().getF();
      assertTrue(from.contains("sheet-numbers"), from);
      assertTrue(from.contains("$G$" + (FIRST + 1)), from);
      assertEquals(judged, drawn.getVal().getNumRef().getNumCache().getPtCount().getVal());
      assertTrue(says(cover, "1. Two evenings a week") && says(cover, "2. A shop for each"));
      assertEquals(1, cover.getPrintSetup().getFitHeight(), "one page");
    }
  }

  @Test
  void alertsStandBelowTheFindingsAndEmptyColumnsTakeNoRoom() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(written(KpiMinutesForm.WORKBOOK)))) {
      XSSFSheet findings = workbook.getSheet("sheet-findings");
      int alert = findings.getLastRowNum();
      assertEquals("gmv", findings.getRow(alert).getCell(1).getStringCellValue());
      assertEquals("red", findings.getRow(alert).getCell(2).getStringCellValue());
      assertEquals("The shop was shut", findings.getRow(alert).getCell(8).getStringCellValue());
      XSSFSheet numbers = workbook.getSheet("sheet-numbers");
      boolean hasBand =
          review.numbers().telling().stream()
              .anyMatch(line -> line.due().stream().anyMatch(goal -> goal.most().isPresent()));
      boolean hasNote =
          review.numbers().telling().stream().anyMatch(line -> !line.actual().isKnown());
      assertEquals(!hasBand, numbers.isColumnHidden(4));
      assertEquals(!hasNote, numbers.isColumnHidden(10));
      assertFalse(numbers.isColumnHidden(5));
    }
  }

  private static boolean says(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Row row(XSSFSheet sheet, String code) {
    for (int row = FIRST; row <= sheet.getLastRowNum(); row++) {
      if (sheet.getRow(row).getCell(0).getStringCellValue().equals(code)) {
        return sheet.getRow(row);
      }
    }
    throw new AssertionError("no line of " + code);
  }

  @Test
  void theTextForAChatSaysAllOfIt() {
    String text = minutes.chat(review.id(), new PlainMinutesWords());
    for (String said :
        List.of(
            "title · 2026-06 · team",
            "Too much on one evening",
            "1. Two evenings a week",
            "2. A shop for each",
            "Ask the supplier → dropped, Too dear",
            "Plan the second evening — Wang, 2026-07-10, late",
            "gmv red alert-closed(Wang), driver-channel(channel:shop 80%)) → The shop was shut",
            "moves(")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    assertFalse(text.contains("null"), text);
  }

  @Test
  void thePdfIsOneThatReadersOpen() throws IOException {
    Path file = written(KpiMinutesForm.PDF);
    byte[] bytes = Files.readAllBytes(file);
    assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
    try (PdfReader reader = new PdfReader(bytes)) {
      assertTrue(reader.getNumberOfPages() >= 1);
      assertEquals("title · 2026-06", reader.getInfo().get("Title"));
    }
  }
}
