package org.siyu.storage.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignReportText;
import org.siyu.core.campaign.CampaignReportWords;
import org.siyu.core.campaign.CampaignReportWriter;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.Gate;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopMeasure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// The review of a campaign as a workbook: attainment, cost, ROI and funnel are live formulas over
/// its sheets.
public final class CampaignReviewWorkbook implements CampaignReportWriter {
  @Override
  public void write(CampaignReview review, CampaignReportWords words, Path target) {
    try (StagedFile file =
        WrittenFile.stage(target, out -> new Writing(review, words).write(out))) {
      file.publish();
    }
  }

  private static final class Writing {
    private final CampaignReview review;
    private final CampaignReportWords words;

    Writing(CampaignReview review, CampaignReportWords words) {
      this.review = review;
      this.words = words;
    }

    void write(OutputStream out) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
        workbook.getProperties().getCoreProperties().setTitle(review.campaign().name());
        WorkbookStyles styles = new WorkbookStyles(workbook);
        WorkbookCells summary = sheet(workbook, styles, CampaignReportText.SHEET_SUMMARY);
        WorkbookCells steps = sheet(workbook, styles, CampaignReportText.SHEET_STEPS);
        WorkbookCells money = sheet(workbook, styles, CampaignReportText.SHEET_MONEY);
        WorkbookCells days = sheet(workbook, styles, CampaignReportText.SHEET_DAYS);
        WorkbookCells lessons = sheet(workbook, styles, CampaignReportText.SHEET_LESSONS);
        CampaignWorkbookParts parts = new CampaignWorkbookParts(review, words);
        CampaignWorkbookParts.Sums sums = parts.money(money);
        parts.steps(steps);
        parts.days(days);
        parts.lessons(lessons);
        summary(
            summary,
            sums,
            "'" + money.sheet().getSheetName().replace("'", "''") + "'!",
            "'" + steps.sheet().getSheetName().replace("'", "''") + "'!");
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
      }
    }

    private WorkbookCells sheet(
        XSSFWorkbook workbook, WorkbookStyles styles, CampaignReportText name) {
      return new WorkbookCells(
          workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text(name))), styles);
    }

    private void summary(
        WorkbookCells cells, CampaignWorkbookParts.Sums sums, String money, String steps) {
      cells.widths(30, 16, 24, 14, 60);
      cells.text(0, 0, WorkbookLook.TITLE, review.campaign().name());
      cells.text(
          1,
          0,
          WorkbookLook.SUBTITLE,
          words.text(
              CampaignReportText.SUBTITLE,
              review.workspace(),
              review.campaign().day().toString(),
              words.state(review.campaign().state()),
              review.at().toLocalDate().toString()));
      int row = targets(cells, 3);
      row = worth(cells, row + 1, sums, money);
      row = funnel(cells, row + 1);
      timeline(cells, row + 1, steps);
      WorkbookPages.single(cells.sheet());
    }

    /// @return the row below
    private int targets(WorkbookCells cells, int top) {
      cells.headers(
          top,
          1,
          List.of(
              words.text(CampaignReportText.MEASURE),
              words.text(CampaignReportText.TARGET),
              words.text(CampaignReportText.ACTUAL),
              words.text(CampaignReportText.ATTAINMENT)));
      cells.text(top, 4, WorkbookLook.HEADER, words.text(CampaignReportText.NOTE));
      int row = top + 1;
      for (CampaignReview.TargetLine line : review.targets()) {
        SopMeasure measure = line.target().measure();
        cells.text(row, 0, WorkbookLook.TEXT, words.measure(measure));
        value(cells, row, 1, measure, Optional.of(line.target().value()));
        value(cells, row, 2, measure, line.actual());
        String target = "B" + (row + 1);
        String actual = "C" + (row + 1);
        cells.formula(
            row,
            3,
            WorkbookLook.PERCENT,
            measure.isLessBetter()
                ? "IF(OR(" + actual + "=\"\"," + actual + "=0),\"\"," + target + "/" + actual + ")"
                : "IF(OR(" + actual + "=\"\"," + target + "=0),\"\"," + actual + "/" + target + ")",
            line.attainment().isPresent()
                ? OptionalDouble.of(line.attainment().get().fraction())
                : OptionalDouble.empty());
        cells.text(row, 4, WorkbookLook.NOTE, line.target().note());
        row++;
      }
      return row;
    }

    private static void value(
        WorkbookCells cells, int row, int column, SopMeasure measure, Optional<BigDecimal> value) {
      WorkbookLook look =
          switch (measure.unit()) {
            case COUNT, MINUTES -> WorkbookLook.COUNT;
            case MONEY -> WorkbookLook.MONEY;
            case PERCENT -> WorkbookLook.PERCENT;
          };
      double factor = measure.unit() == SopMeasure.Unit.PERCENT ? 100 : 1;
      if (value.isPresent()) {
        cells.number(row, column, look, value.get().doubleValue() / factor);
      } else {
        cells.blank(row, column, look);
      }
    }

    /// Cost, contribution, ROI and the gate. Returns the row below.
    private int worth(WorkbookCells cells, int top, CampaignWorkbookParts.Sums sums, String money) {
      Gate gate = review.gate();
      double gmv = review.figures().actual(SopMeasure.GMV).map(BigDecimal::doubleValue).orElse(0.0);
      int margin = review.campaign().frame().marginPercent();
      double cost = amount(review.campaign().spent());
      double budget = amount(review.campaign().budget());
      cells.text(top, 0, WorkbookLook.HEADING, words.text(CampaignReportText.ROI));
      String of = "B";
      int row = top + 1;
      cells.text(row, 0, WorkbookLook.LABEL, words.text(CampaignReportText.GMV));
      cells.number(row, 1, WorkbookLook.MONEY, gmv);
      cells.text(row + 1, 0, WorkbookLook.LABEL, words.text(CampaignReportText.MARGIN));
      cells.number(row + 1, 1, WorkbookLook.PERCENT, margin / 100.0);
      cells.text(row + 2, 0, WorkbookLook.LABEL, words.text(CampaignReportText.CONTRIBUTION));
      cells.formula(
          row + 2,
          1,
          WorkbookLook.MONEY,
          of + (row + 1) + "*" + of + (row + 2),
          OptionalDouble.of(gmv * margin / 100));
      cells.text(row + 3, 0, WorkbookLook.LABEL, words.text(CampaignReportText.BUDGET));
      cells.formula(
          row + 3, 1, WorkbookLook.MONEY, money + sums.budget(), OptionalDouble.of(budget));
      cells.text(row + 4, 0, WorkbookLook.LABEL, words.text(CampaignReportText.SPENT));
      cells.formula(row + 4, 1, WorkbookLook.MONEY, money + sums.spent(), OptionalDouble.of(cost));
      cells.text(row + 5, 0, WorkbookLook.TOTAL_LABEL, words.text(CampaignReportText.ROI));
      cells.formula(
          row + 5,
          1,
          WorkbookLook.TOTAL_PERCENT,
          "IF(" + of + (row + 5) + "=0,\"\"," + of + (row + 3) + "/" + of + (row + 5) + ")",
          optional(review.roi()));
      cells.text(row + 6, 0, WorkbookLook.LABEL, words.text(CampaignReportText.LIFETIME_VALUE));
      number(cells, row + 6, WorkbookLook.MONEY, gate.lifetimeValue());
      cells.text(row + 7, 0, WorkbookLook.LABEL, words.text(CampaignReportText.ACQUISITION_COST));
      number(cells, row + 7, WorkbookLook.MONEY, gate.acquisitionCost());
      cells.text(row + 8, 0, WorkbookLook.TOTAL_LABEL, words.text(CampaignReportText.RATIO));
      cells.formula(
          row + 8,
          1,
          WorkbookLook.TOTAL_DECIMAL,
          "IF(OR("
              + of
              + (row + 8)
              + "=\"\","
              + of
              + (row + 8)
              + "=0),\"\","
              + of
              + (row + 7)
              + "/"
              + of
              + (row + 8)
              + ")",
          gate.ratio());
      cells.text(row + 8, 2, WorkbookLook.NOTE, words.text(CampaignReportText.GATE, Gate.LEAST));
      review
          .campaign()
          .approval()
          .ifPresent(approval -> cells.text(top, 2, WorkbookLook.NOTE, approval.reason()));
      return row + 9;
    }

    private static void number(
        WorkbookCells cells, int row, WorkbookLook look, OptionalDouble value) {
      if (value.isPresent()) {
        cells.number(row, 1, look, value.getAsDouble());
      } else {
        cells.blank(row, 1, look);
      }
    }

    private int funnel(WorkbookCells cells, int top) {
      cells.text(top, 0, WorkbookLook.HEADING, words.text(CampaignReportText.FUNNEL));
      cells.headers(
          top + 1,
          1,
          List.of(
              words.text(CampaignReportText.LEVEL),
              words.text(CampaignReportText.PEOPLE),
              words.text(CampaignReportText.FROM_BEFORE)));
      int row = top + 2;
      long before = 0;
      for (CampaignFigures.Level level : review.figures().funnel()) {
        cells.text(
            row,
            0,
            WorkbookLook.TEXT,
            level.measure().map(words::measure).orElse(words.text(CampaignReportText.REPURCHASE)));
        cells.number(row, 1, WorkbookLook.COUNT, level.count());
        if (row > top + 2) {
          cells.formula(
              row,
              2,
              WorkbookLook.PERCENT,
              "IF(B" + row + "=0,\"\",B" + (row + 1) + "/B" + row + ")",
              before == 0
                  ? OptionalDouble.empty()
                  : OptionalDouble.of((double) level.count() / before));
        }
        before = level.count();
        row++;
      }
      cells.text(
          row,
          0,
          WorkbookLook.NOTE,
          words.text(
              CampaignReportText.ATTRIBUTION,
              review.figures().window().first().toString(),
              review.figures().window().last().toString(),
              review.campaign().frame().attributionDays()));
      return row + 1;
    }

    private void timeline(WorkbookCells cells, int top, String steps) {
      int last = review.campaign().steps().size() + 3;
      cells.text(top, 0, WorkbookLook.HEADING, words.text(CampaignReportText.SHEET_STEPS));
      count(cells, top + 1, CampaignReportText.STEPS_IN_TIME, review.keptSteps().size());
      cells.text(top + 2, 0, WorkbookLook.LABEL, words.text(CampaignReportText.STEPS_LATE));
      cells.formula(
          top + 2,
          1,
          WorkbookLook.COUNT,
          "COUNTIF(" + steps + "H3:H" + last + ",\">0\")",
          OptionalDouble.of(review.lateSteps().size()));
      count(cells, top + 3, CampaignReportText.STEPS_SKIPPED, review.skippedSteps().size());
      count(cells, top + 4, CampaignReportText.STEPS_OPEN, review.undoneSteps().size());
    }

    private void count(WorkbookCells cells, int row, CampaignReportText text, int count) {
      cells.text(row, 0, WorkbookLook.LABEL, words.text(text));
      cells.number(row, 1, WorkbookLook.COUNT, count);
    }

    private static OptionalDouble optional(Optional<Percent> percent) {
      return percent.isPresent()
          ? OptionalDouble.of(percent.get().fraction())
          : OptionalDouble.empty();
    }

    private static double amount(Money money) {
      return money.amount().doubleValue();
    }
  }
}
