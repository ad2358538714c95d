package org.siyu.storage.kpireview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpireview.KpiMinutes;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.KpiReviewService;
import org.siyu.core.kpireview.ReviewAnswer;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.storage.kpi.KpiWorkbookFormulas;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;

/// Findings and alerts, what was agreed now and before, movements and campaigns.
final class MinutesWorkbookSheets {
  private static final int HEADER = 3;
  private static final int LINE_POINTS = 15;
  static final int NAME_WIDTH = 24;
  static final int TEXT_WIDTH = 38;
  private static final int REASON_WIDTH = 38;
  private static final int ACTION_WIDTH = 50;

  private final KpiMinutes minutes;
  private final KpiReview review;
  private final KpiMinutesWords words;
  private final String subtitle;

  MinutesWorkbookSheets(KpiMinutes minutes, KpiMinutesWords words, String subtitle) {
    this.minutes = minutes;
    this.review = minutes.review();
    this.words = words;
    this.subtitle = subtitle;
  }

  private String text(KpiMinutesText text, Object... arguments) {
    return words.text(text, arguments);
  }

  private void head(WorkbookCells cells, KpiMinutesText title) {
    cells.text(0, 0, WorkbookLook.TITLE, text(title));
    cells.text(1, 0, WorkbookLook.SUBTITLE, subtitle);
  }

  private void headers(WorkbookCells cells, int row, int firstNumber, KpiMinutesText... names) {
    cells.headers(row, firstNumber, List.of(names).stream().map(this::text).toList());
  }

  static void wrap(WorkbookCells cells, int row, int column, String text) {
    cells.text(row, column, WorkbookLook.WRAPPED_TEXT, text);
  }

  static void room(WorkbookCells cells, int row, int lines) {
    cells.height(row, Math.max(1, lines) * LINE_POINTS + (lines > 1 ? 6 : 1));
  }

  void findings(WorkbookCells cells, MinutesWorkbookNumbers numbers) {
    cells.widths(5, NAME_WIDTH, 13, 13, 12, 12, MinutesWorkbookNumbers.GAP, TEXT_WIDTH, TEXT_WIDTH);
    head(cells, KpiMinutesText.SHEET_FINDINGS);
    headers(
        cells,
        HEADER,
        2,
        KpiMinutesText.NUMBER,
        KpiMinutesText.INDICATOR,
        KpiMinutesText.TARGET,
        KpiMinutesText.ACTUAL,
        KpiMinutesText.ATTAINMENT,
        KpiMinutesText.CHANGE);
    cells.text(HEADER, 6, WorkbookLook.HEADER, "");
    cells.text(HEADER, 7, WorkbookLook.HEADER, text(KpiMinutesText.FIGURES));
    cells.text(HEADER, 8, WorkbookLook.ASIDE_HEADER, text(KpiMinutesText.INSIGHT));
    int row = HEADER + 1;
    for (ReviewFinding finding : review.findings()) {
      finding(cells, row, row - HEADER, finding, numbers);
      row++;
    }
    if (review.findings().isEmpty()) {
      cells.text(row++, 1, WorkbookLook.NOTE, text(KpiMinutesText.NO_FINDINGS));
    }
    if (!review.numbers().alerts().isEmpty()) {
      new MinutesWorkbookAlerts(review, words).write(cells, row + 2);
    }
    cells.sheet().createFreezePane(0, HEADER + 1);
    WorkbookPages.table(cells.sheet(), HEADER);
  }

  private void finding(
      WorkbookCells cells,
      int row,
      int number,
      ReviewFinding finding,
      MinutesWorkbookNumbers numbers) {
    cells.text(row, 0, WorkbookLook.TEXT, Integer.toString(number));
    Optional<SheetLine> line = finding.indicator().flatMap(review.numbers()::line);
    wrap(
        cells,
        row,
        1,
        line.map(each -> words.sheet().name(each.indicator()))
            .orElse(finding.indicator().orElse("")));
    for (int column = 2; column <= 6; column++) {
      cells.blank(row, column, WorkbookLook.TEXT);
    }
    line.ifPresent(
        each -> {
          WorkbookLook look = KpiWorkbookFormulas.look(each.indicator().unit());
          OptionalDouble target =
              each.due()
                  .map(goal -> OptionalDouble.of(goal.least()))
                  .orElse(OptionalDouble.empty());
          String code = each.indicator().code();
          refer(cells, row, 2, look, numbers.place(code, MinutesWorkbookNumbers.TARGET), target);
          refer(
              cells,
              row,
              3,
              look,
              numbers.place(code, MinutesWorkbookNumbers.ACTUAL),
              each.actual().number());
          refer(
              cells,
              row,
              4,
              WorkbookLook.PERCENT,
              numbers.place(code, MinutesWorkbookNumbers.ATTAINMENT),
              MinutesWorkbookNumbers.attainment(each));
          KpiWorkbookFormulas.Change change =
              KpiWorkbookFormulas.change(
                  each.indicator().unit(), each.actual(), each.before(), "", "");
          refer(
              cells,
              row,
              5,
              change.look(),
              numbers.place(code, MinutesWorkbookNumbers.CHANGE),
              change.result());
        });
    wrap(cells, row, 7, finding.text().data());
    cells.text(row, 8, WorkbookLook.WRAPPED_NEXT, finding.text().insight());
    room(
        cells,
        row,
        Math.max(
            WorkbookMeasure.lines(finding.text().data(), TEXT_WIDTH - 2),
            WorkbookMeasure.lines(finding.text().insight(), TEXT_WIDTH - 4)));
  }

  private static void refer(
      WorkbookCells cells,
      int row,
      int column,
      WorkbookLook look,
      Optional<String> place,
      OptionalDouble value) {
    place.ifPresent(
        at -> cells.formula(row, column, look, "IF(" + at + "=\"\",\"\"," + at + ")", value));
  }

  void actions(WorkbookCells cells) {
    cells.widths(5, ACTION_WIDTH, 16, 13, 22, REASON_WIDTH);
    head(cells, KpiMinutesText.SHEET_ACTIONS);
    headers(
        cells,
        HEADER,
        6,
        KpiMinutesText.NUMBER,
        KpiMinutesText.ACTION,
        KpiMinutesText.OWNER,
        KpiMinutesText.DUE,
        KpiMinutesText.STATE,
        KpiMinutesText.REASON);
    int row = HEADER + 1;
    for (ActionItem item : minutes.agreed()) {
      action(
          cells,
          row,
          row - HEADER,
          item,
          KpiMinutesLines.state(item, minutes, words),
          item.done().flatMap(ActionItem.Done::dropped).orElse(""));
      cells.day(row, 3, item.dueOn());
      row++;
    }
    if (minutes.agreed().isEmpty()) {
      cells.text(row++, 1, WorkbookLook.NOTE, text(KpiMinutesText.NO_ACTIONS));
    }
    if (!minutes.asked().isEmpty()) {
      earlier(cells, row + 1);
    }
    cells.sheet().createFreezePane(0, HEADER + 1);
    WorkbookPages.table(cells.sheet(), HEADER);
  }

  private void action(
      WorkbookCells cells, int row, int number, ActionItem item, String state, String reason) {
    cells.text(row, 0, WorkbookLook.TEXT, Integer.toString(number));
    wrap(cells, row, 1, item.title());
    cells.text(row, 2, WorkbookLook.TEXT, minutes.name(item.owner()));
    cells.text(row, 4, WorkbookLook.TEXT, state);
    wrap(cells, row, 5, reason);
    room(
        cells,
        row,
        Math.max(
            WorkbookMeasure.lines(item.title(), ACTION_WIDTH - 2),
            WorkbookMeasure.lines(reason, REASON_WIDTH - 2)));
  }

  private void earlier(WorkbookCells cells, int heading) {
    cells.text(heading, 0, WorkbookLook.HEADING, text(KpiMinutesText.EARLIER));
    cells.height(heading, 24);
    headers(
        cells,
        heading + 1,
        6,
        KpiMinutesText.NUMBER,
        KpiMinutesText.ACTION,
        KpiMinutesText.OWNER,
        KpiMinutesText.DUE_BEFORE,
        KpiMinutesText.ANSWER,
        KpiMinutesText.REASON);
    int row = heading + 2;
    int number = 1;
    for (KpiReviewService.Asked asked : minutes.asked()) {
      action(
          cells,
          row,
          number++,
          asked.item(),
          KpiMinutesLines.answer(asked, words),
          asked.answer().map(ReviewAnswer::reason).orElse(""));
      cells.day(row++, 3, asked.answer().map(ReviewAnswer::dueBefore).orElse(asked.item().dueOn()));
    }
  }

  void movements(WorkbookCells cells) {
    cells.widths(34, 14, 14, 16, 16, 12, 16);
    head(cells, KpiMinutesText.SHEET_MOVEMENTS);
    int row = HEADER;
    if (review.numbers().tiers().isPresent()) {
      row = tiers(cells, row, review.numbers().tiers().get()) + 2;
    }
    if (!review.numbers().campaigns().isEmpty()) {
      campaigns(cells, row);
    }
    WorkbookPages.single(cells.sheet());
  }

  private int tiers(WorkbookCells cells, int top, ReviewNumbers.Tiers tiers) {
    cells.text(top, 0, WorkbookLook.HEADING, text(KpiMinutesText.TIERS));
    cells.height(top, 24);
    headers(
        cells,
        top + 1,
        1,
        KpiMinutesText.TIER,
        KpiMinutesText.TIER_BEFORE,
        KpiMinutesText.TIER_AFTER,
        KpiMinutesText.DIFFERENCE);
    int first = top + 2;
    int row = first;
    for (ReviewNumbers.Tier tier : tiers.tiers()) {
      cells.text(row, 0, WorkbookLook.TEXT, words.tier(tier));
      cells.number(row, 1, WorkbookLook.COUNT, tier.before());
      cells.number(row, 2, WorkbookLook.COUNT, tier.after());
      difference(cells, row, WorkbookLook.COUNT, tier.after() - tier.before());
      row++;
    }
    long before = tiers.tiers().stream().mapToLong(ReviewNumbers.Tier::before).sum();
    long after = tiers.tiers().stream().mapToLong(ReviewNumbers.Tier::after).sum();
    cells.text(row, 0, WorkbookLook.TOTAL_LABEL, text(KpiMinutesText.TOTAL));
    sum(cells, row, 1, first, before);
    sum(cells, row, 2, first, after);
    difference(cells, row, WorkbookLook.TOTAL_COUNT, after - before);
    cells.text(
        row + 1,
        0,
        WorkbookLook.NOTE,
        text(KpiMinutesText.TIERS_BETWEEN, words.date(tiers.from()), words.date(tiers.to()))
            + text(KpiMinutesText.AND)
            + KpiMinutesLines.moves(tiers, words));
    return row + 1;
  }

  private static void difference(WorkbookCells cells, int row, WorkbookLook look, long value) {
    String at = Integer.toString(row + 1);
    cells.formula(row, 3, look, "C" + at + "-B" + at, OptionalDouble.of(value));
  }

  private static void sum(WorkbookCells cells, int row, int column, int first, long value) {
    char letter = (char) ('A' + column);
    cells.formula(
        row,
        column,
        WorkbookLook.TOTAL_COUNT,
        "SUM(" + letter + (first + 1) + ":" + letter + row + ")",
        OptionalDouble.of(value));
  }

  private void campaigns(WorkbookCells cells, int top) {
    cells.text(top, 0, WorkbookLook.HEADING, text(KpiMinutesText.CAMPAIGNS));
    cells.height(top, 24);
    headers(
        cells,
        top + 1,
        3,
        KpiMinutesText.CAMPAIGN,
        KpiMinutesText.DAY,
        KpiMinutesText.STATE,
        KpiMinutesText.TURNOVER,
        KpiMinutesText.SPENT,
        KpiMinutesText.ROI,
        KpiMinutesText.TARGETS_MET);
    int row = top + 2;
    for (ReviewNumbers.Result result : review.numbers().campaigns()) {
      cells.text(row, 0, WorkbookLook.TEXT, result.name());
      cells.day(row, 1, result.day());
      if (result.runsUntil().isPresent()) {
        cells.text(
            row,
            2,
            WorkbookLook.TEXT,
            text(KpiMinutesText.RUNS_UNTIL, words.date(result.runsUntil().get())));
        for (int column = 3; column < 7; column++) {
          cells.blank(row, column, WorkbookLook.TEXT);
        }
        row++;
        continue;
      }
      cells.text(row, 2, WorkbookLook.TEXT, words.state(result.state()));
      cells.number(row, 3, WorkbookLook.MONEY, result.turnover().amount().doubleValue());
      cells.number(row, 4, WorkbookLook.MONEY, result.spent().amount().doubleValue());
      if (result.roi().isPresent()) {
        cells.number(row, 5, WorkbookLook.PERCENT, result.roi().get().fraction());
      } else {
        cells.blank(row, 5, WorkbookLook.PERCENT);
      }
      cells.text(row, 6, WorkbookLook.RANGE, result.met() + " / " + result.targets());
      row++;
    }
  }
}
