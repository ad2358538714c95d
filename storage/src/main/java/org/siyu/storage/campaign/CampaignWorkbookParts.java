package org.siyu.storage.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignReportText;
import org.siyu.core.campaign.CampaignReportWords;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.Spending;
import org.siyu.core.campaign.StepState;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The sheets behind the summary: steps, money, days, lessons.
final class CampaignWorkbookParts {
  private static final int HEADER = 1;
  private static final int TITLE_POINTS = 28;
  private static final int LINE_POINTS = 15;
  private static final int LESSON = 48;
  private static final List<SopMeasure> DAILY =
      List.of(
          SopMeasure.REACH,
          SopMeasure.CLICKS,
          SopMeasure.JOINS,
          SopMeasure.ORDERS,
          SopMeasure.GMV,
          SopMeasure.COST);

  private final CampaignReview review;
  private final CampaignReportWords words;

  CampaignWorkbookParts(CampaignReview review, CampaignReportWords words) {
    this.review = review;
    this.words = words;
  }

  /// Cells of sums on the sheet of money.
  record Sums(String budget, String spent) {}

  private String text(CampaignReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  void steps(WorkbookCells cells) {
    cells.widths(12, 42, 14, 17, 17, 17, 11, 12, 40);
    cells.height(0, TITLE_POINTS);
    cells.text(0, 0, WorkbookLook.TITLE, text(CampaignReportText.SHEET_STEPS));
    cells.text(0, 4, WorkbookLook.SUBTITLE, text(CampaignReportText.AS_OF));
    cells.moment(0, 5, review.at());
    cells.headers(
        HEADER,
        9,
        List.of(
            text(CampaignReportText.STAGE),
            text(CampaignReportText.STEP),
            text(CampaignReportText.OWNER),
            text(CampaignReportText.PLANNED),
            text(CampaignReportText.DEADLINE),
            text(CampaignReportText.DONE_AT),
            text(CampaignReportText.STATE),
            text(CampaignReportText.LATE_HOURS),
            text(CampaignReportText.REASON)));
    int row = HEADER + 1;
    for (CampaignStep step : review.campaign().steps()) {
      int at = row;
      cells.text(row, 0, WorkbookLook.TEXT, words.stage(step.stage()));
      cells.text(row, 1, WorkbookLook.TEXT, step.title());
      cells.text(row, 2, WorkbookLook.TEXT, review.name(step.owner()));
      cells.moment(row, 3, step.start());
      cells.moment(row, 4, step.deadline());
      cells.blank(row, 5, WorkbookLook.DATE_TIME);
      step.outcome().overAt().ifPresent(done -> cells.moment(at, 5, done));
      cells.text(row, 6, WorkbookLook.TEXT, words.state(step.state()));
      late(cells, row, step);
      cells.text(row, 8, WorkbookLook.TEXT, step.outcome().reason());
      row++;
    }
    cells.sheet().createFreezePane(2, HEADER + 1);
    WorkbookPages.table(cells.sheet(), HEADER);
  }

  /// Hours after the deadline: when it was done, or while it is open up to when this was written.
  private void late(WorkbookCells cells, int row, CampaignStep step) {
    String line = Integer.toString(row + 1);
    double hours =
        step.state() == StepState.SKIPPED
            ? 0
            : review.lateness(step).map(late -> late.toMillis() / 3_600_000.0).orElse(0.0);
    String until = step.state() == StepState.DONE ? "F" + line : "$F$1";
    if (step.state() == StepState.SKIPPED) {
      cells.number(row, 7, WorkbookLook.DECIMAL, 0);
    } else {
      cells.formula(
          row,
          7,
          WorkbookLook.DECIMAL,
          "MAX(0,(" + until + "-E" + line + ")*24)",
          OptionalDouble.of(hours));
    }
  }

  Sums money(WorkbookCells cells) {
    cells.widths(18, 30, 16, 16, 16, 44);
    cells.height(0, TITLE_POINTS);
    cells.text(0, 0, WorkbookLook.TITLE, text(CampaignReportText.SHEET_MONEY));
    cells.headers(
        HEADER,
        2,
        List.of(
            text(CampaignReportText.KIND),
            text(CampaignReportText.LINE),
            text(CampaignReportText.BUDGET),
            text(CampaignReportText.SPENT),
            text(CampaignReportText.LEFT)));
    cells.text(HEADER, 5, WorkbookLook.HEADER, text(CampaignReportText.NOTE));
    List<SopBudgetLine> lines = review.campaign().plan().budget();
    List<Spending> spending = review.campaign().spending();
    int first = HEADER + 2;
    int total = first + lines.size();
    int entries = total + 3;
    String lineNames = "$B$" + entries + ":$B$" + Math.max(entries, entries + spending.size() - 1);
    String amounts = lineNames.replace("B", "C");
    int row = HEADER + 1;
    for (SopBudgetLine line : lines) {
      Money spent =
          spending.stream()
              .filter(each -> each.line().equals(line.name()))
              .map(Spending::amount)
              .reduce(Money.ZERO, Money::plus);
      String at = Integer.toString(row + 1);
      cells.text(row, 0, WorkbookLook.TEXT, words.kind(line.kind()));
      cells.text(row, 1, WorkbookLook.TEXT, line.name());
      cells.number(row, 2, WorkbookLook.MONEY, amount(line.amount()));
      cells.formula(
          row,
          3,
          WorkbookLook.MONEY,
          "SUMIF(" + lineNames + ",B" + at + "," + amounts + ")",
          OptionalDouble.of(amount(spent)));
      cells.formula(
          row,
          4,
          WorkbookLook.MONEY,
          "C" + at + "-D" + at,
          OptionalDouble.of(amount(line.amount().minus(spent))));
      cells.text(row, 5, WorkbookLook.NOTE, line.basis());
      row++;
    }
    cells.text(row, 0, WorkbookLook.TOTAL_LABEL, text(CampaignReportText.TOTAL));
    cells.text(row, 1, WorkbookLook.TOTAL_LABEL, "");
    String last = Integer.toString(Math.max(first, row));
    cells.formula(
        row,
        2,
        WorkbookLook.TOTAL_MONEY,
        "SUM(C" + first + ":C" + last + ")",
        OptionalDouble.of(amount(review.campaign().budget())));
    cells.formula(
        row,
        3,
        WorkbookLook.TOTAL_MONEY,
        "SUM(" + amounts + ")",
        OptionalDouble.of(amount(review.campaign().spent())));
    cells.formula(
        row,
        4,
        WorkbookLook.TOTAL_MONEY,
        "C" + (row + 1) + "-D" + (row + 1),
        OptionalDouble.of(amount(review.campaign().budget().minus(review.campaign().spent()))));
    Sums sums = new Sums("C" + (row + 1), "D" + (row + 1));
    cells.headers(
        row + 2,
        2,
        List.of(
            text(CampaignReportText.DAY),
            text(CampaignReportText.LINE),
            text(CampaignReportText.AMOUNT)));
    cells.text(row + 2, 3, WorkbookLook.HEADER, text(CampaignReportText.NOTE));
    row += 3;
    for (Spending each : spending) {
      cells.day(row, 0, each.day());
      cells.text(row, 1, WorkbookLook.TEXT, each.line());
      cells.number(row, 2, WorkbookLook.MONEY, amount(each.amount()));
      cells.text(row, 3, WorkbookLook.TEXT, each.note());
      row++;
    }
    WorkbookPages.table(cells.sheet(), HEADER);
    return sums;
  }

  void days(WorkbookCells cells) {
    cells.widths(14, 12, 12, 12, 12, 14, 14);
    cells.height(0, TITLE_POINTS);
    cells.text(0, 0, WorkbookLook.TITLE, text(CampaignReportText.SHEET_DAYS));
    List<String> headers = new ArrayList<>(List.of(text(CampaignReportText.DAY)));
    DAILY.forEach(measure -> headers.add(words.measure(measure)));
    cells.headers(HEADER, 1, headers);
    int row = HEADER + 1;
    var window = review.figures().window();
    for (LocalDate day : window.first().datesUntil(window.last().plusDays(1)).toList()) {
      cells.day(row, 0, day);
      for (int column = 0; column < DAILY.size(); column++) {
        SopMeasure measure = DAILY.get(column);
        var known = review.figures().days().get(measure);
        BigDecimal value =
            known == null ? BigDecimal.ZERO : known.getOrDefault(day, BigDecimal.ZERO);
        cells.number(
            row,
            column + 1,
            measure.unit() == SopMeasure.Unit.MONEY ? WorkbookLook.MONEY : WorkbookLook.COUNT,
            value.doubleValue());
      }
      row++;
    }
    WorkbookPages.table(cells.sheet(), HEADER);
  }

  void lessons(WorkbookCells cells) {
    cells.widths(LESSON, LESSON, 18, 16);
    cells.text(0, 0, WorkbookLook.TITLE, text(CampaignReportText.SHEET_LESSONS));
    cells.headers(2, 2, List.of(text(CampaignReportText.DATA), text(CampaignReportText.INSIGHT)));
    int row = 3;
    for (Finding finding : review.campaign().lessons().findings()) {
      cells.text(row, 0, WorkbookLook.WRAPPED_TEXT, finding.data());
      cells.text(row, 1, WorkbookLook.WRAPPED_TEXT, finding.insight());
      fit(cells, row, finding.data(), finding.insight());
      row++;
    }
    row =
        lines(
            cells,
            row + 1,
            CampaignReportText.DECISIONS,
            review.campaign().lessons().decisions().lines().toList());
    row = lines(cells, row + 1, CampaignReportText.QUESTIONS, review.campaign().plan().questions());
    cells.text(row + 1, 0, WorkbookLook.HEADER, text(CampaignReportText.ACTION));
    cells.text(row + 1, 1, WorkbookLook.HEADER, text(CampaignReportText.OWNER));
    cells.text(row + 1, 2, WorkbookLook.HEADER, text(CampaignReportText.DUE));
    cells.text(row + 1, 3, WorkbookLook.HEADER, text(CampaignReportText.DONE_AT));
    row += 2;
    for (ActionItem action : review.actions()) {
      int at = row;
      cells.text(row, 0, WorkbookLook.WRAPPED_TEXT, action.title());
      fit(cells, row, action.title());
      cells.text(row, 1, WorkbookLook.TEXT, review.name(action.owner()));
      cells.day(row, 2, action.dueOn());
      cells.blank(row, 3, WorkbookLook.DATE);
      action.done().ifPresent(done -> cells.day(at, 3, done.at().toLocalDate()));
      row++;
    }
    cells.text(row + 1, 0, WorkbookLook.HEADING, text(CampaignReportText.MOVES));
    row += 2;
    for (CampaignLogEntry entry : review.moves()) {
      cells.text(
          row,
          0,
          WorkbookLook.WRAPPED_TEXT,
          review.campaign().step(entry.step()).map(CampaignStep::title).orElse(""));
      cells.text(row, 1, WorkbookLook.WRAPPED_TEXT, entry.note());
      fit(cells, row, entry.note());
      cells.moment(row, 2, entry.at());
      cells.text(row, 3, WorkbookLook.TEXT, entry.by());
      row++;
    }
    WorkbookPages.single(cells.sheet());
  }

  /// Makes a row as high as its longest text needs; Chinese characters are twice as wide.
  private static void fit(WorkbookCells cells, int row, String... texts) {
    int most = 1;
    for (String text : texts) {
      int lines =
          text.lines()
              .mapToInt(
                  line ->
                      1
                          + line.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum()
                              / (LESSON + 2))
              .sum();
      most = Math.max(most, lines);
    }
    if (most > 1) {
      cells.height(row, most * LINE_POINTS);
    }
  }

  private int lines(WorkbookCells cells, int top, CampaignReportText heading, List<String> lines) {
    cells.text(top, 0, WorkbookLook.HEADING, text(heading));
    int row = top + 1;
    for (String line : lines) {
      cells.text(row, 0, WorkbookLook.WRAPPED_TEXT, line);
      fit(cells, row++, line);
    }
    return row;
  }

  private static double amount(Money money) {
    return money.amount().doubleValue();
  }
}
