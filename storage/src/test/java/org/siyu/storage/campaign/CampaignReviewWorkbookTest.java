package org.siyu.storage.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.Spending;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;

/// The workbook of a review says what the program does, also when its formulas are computed anew.
class CampaignReviewWorkbookTest {
  private static final double EXACT = 1e-6;

  @TempDir Path folder;
  private CampaignStore store;
  private Campaign campaign;

  @BeforeEach
  void open() {
    store = new CampaignStore(folder);
    campaign = store.memberDay();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Spending spent(int days, String line, String amount) {
    return new Spending(
        store.ids.next(),
        CampaignStore.DAY.plusDays(days),
        SopBudgetLine.Kind.GIFTS,
        line,
        Money.of(amount),
        "");
  }

  /// Some steps in time, some late, one left out, one open and late; money on lines and on none.
  private void work() {
    store.customer("before", CampaignStore.DAY.minusDays(60).atTime(12, 0), 30_000);
    store.customer("first", CampaignStore.DAY.atTime(11, 0), 2_400_050);
    store.customer("second", CampaignStore.DAY.plusDays(1).atTime(11, 0), 19_900);
    store.flow.approve(campaign.id());
    store.flow.start(campaign.id());
    List<CampaignStep> steps = campaign.steps();
    for (int index = 0; index < steps.size() - 1; index++) {
      CampaignStep step = steps.get(index);
      store.clock.set(step.deadline().plusMinutes(index % 3 == 0 ? 95 : -1));
      if (index == 4) {
        store.steps.skip(campaign.id(), List.of(step.key()), "not needed");
      } else {
        store.steps.finish(campaign.id(), List.of(step.key()));
      }
    }
    store.clock.set(steps.getLast().deadline().plusHours(7).plusMinutes(30));
    Campaign now = store.campaigns.require(campaign.id());
    String line = now.plan().budget().getFirst().name();
    store.campaigns.keep(
        now.withSpending(
                List.of(spent(-3, line, "812.35"), spent(0, line, "90"), spent(1, "", "120.05")))
            .with(new Actual(CampaignStore.DAY, SopMeasure.REACH, BigDecimal.valueOf(6_400)))
            .with(new Actual(CampaignStore.DAY, SopMeasure.LEAVING_RATE, new BigDecimal("0.9")))
            .with(
                new Campaign.Lessons(
                    List.of(new Finding("=1+1", "a formula of a user is no formula")), "one\ntwo")),
        CampaignLogEntry.Kind.SPENT,
        "");
  }

  @Test
  void everyFormulaComesToWhatTheProgramComputed() throws IOException {
    work();
    Path file = folder.resolve("review.xlsx");
    store.reviews.write(campaign.id(), new PlainReportWords(), file);
    CampaignReview review = store.reviews.review(campaign.id());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      List<String> different = new ArrayList<>();
      int formulas = 0;
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              if (!isSame(cell, evaluator.evaluate(cell))) {
                different.add(
                    sheet.getSheetName()
                        + "!"
                        + cell.getAddress()
                        + " "
                        + cell
                        + " "
                        + evaluator.evaluate(cell).formatAsString());
              }
            }
          }
        }
      }
      assertEquals(List.of(), different);
      assertTrue(formulas > 40, formulas + " formulas");

      Sheet summary = workbook.getSheetAt(0);
      assertEquals(
          review.roi().orElseThrow().fraction(),
          evaluated(summary, evaluator, "roi", 1).orElseThrow(),
          EXACT);
      assertEquals(
          (double) review.lateSteps().size(),
          evaluated(summary, evaluator, "steps-late", 1).orElseThrow(),
          EXACT);
      for (CampaignReview.TargetLine line : review.targets()) {
        assertEquals(
            line.attainment().map(each -> each.fraction()),
            evaluated(summary, evaluator, line.target().measure().code(), 3)
                .map(value -> Math.abs(value - fraction(line)) < EXACT ? fraction(line) : value),
            line.target().measure().code());
      }
      assertTrue(review.lateSteps().size() > 5);
    }
  }

  private static double fraction(CampaignReview.TargetLine line) {
    return line.attainment().map(each -> each.fraction()).orElse(Double.NaN);
  }

  private static boolean isSame(Cell cell, CellValue computed) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? computed.getCellType() == CellType.NUMERIC
            && Math.abs(cell.getNumericCellValue() - computed.getNumberValue()) < 1e-4
        : computed.getCellType() == CellType.STRING
            && cell.getStringCellValue().equals(computed.getStringValue());
  }

  /// The last row that begins with a text, since headings are called so too.
  private static Optional<Double> evaluated(
      Sheet sheet, FormulaEvaluator evaluator, String name, int column) {
    Optional<Double> found = Optional.empty();
    for (Row row : sheet) {
      Cell first = row.getCell(0);
      if (first != null
          && first.getCellType() == CellType.STRING
          && first.getStringCellValue().equals(name)
          && row.getCell(column) != null) {
        CellValue value = evaluator.evaluate(row.getCell(column));
        if (value != null && value.getCellType() == CellType.NUMERIC) {
          found = Optional.of(value.getNumberValue());
        }
      }
    }
    return found;
  }
}
