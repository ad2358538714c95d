package org.siyu.storage.tiers.report;

import java.util.List;
import org.siyu.core.tiers.TierReportText;
import org.siyu.core.tiers.TierRule;
import org.siyu.storage.tiers.report.WorkbookReportStyles.Look;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The scheme in words: the rules in the order in which they are tried, and how things are
/// measured.
final class WorkbookRules {
  private static final int FIRST = 5;
  private static final int CONDITION_CHARACTERS = 125;
  private static final int MEASURE_CHARACTERS = 160;
  private static final int POINTS_A_LINE = 15;

  private final WorkbookReport book;
  private final WorkbookGrid grid;

  WorkbookRules(WorkbookReport book, WorkbookGrid grid) {
    this.book = book;
    this.grid = grid;
  }

  void write() {
    grid.widths(8, 22, 100, 13, 13);
    grid.text(0, 0, WorkbookLook.TITLE, book.text(TierReportText.SHEET_RULES));
    grid.text(
        1,
        0,
        WorkbookLook.SUBTITLE,
        book.text(
            TierReportText.SCHEME_VERSION,
            book.report.scheme().name(),
            book.report.scheme().version()));
    grid.height(0, 30);
    grid.text(FIRST - 2, 0, WorkbookLook.HEADING, book.text(TierReportText.RULES_IN_ORDER));
    grid.height(FIRST - 2, 26);
    header();
    List<TierRule> rules = book.report.scheme().rules();
    for (int index = 0; index < rules.size(); index++) {
      TierRule rule = rules.get(index);
      line(
          FIRST + index,
          Integer.toString(index + 1),
          rule.tier(),
          book.words.rule(rule),
          book.report.tally().taken().get(index),
          book.report.tally().leftAfter(index + 1));
    }
    int end = FIRST + rules.size();
    line(
        end,
        "",
        book.report.scheme().fallbackTier(),
        book.text(TierReportText.ALL_OTHERS),
        book.report.tally().fallback(),
        0);
    measures(end + 2);
    WorkbookPages.single(grid.sheet);
  }

  private void header() {
    grid.text(FIRST - 1, 0, WorkbookLook.HEADER, book.text(TierReportText.RULE));
    grid.text(FIRST - 1, 1, WorkbookLook.HEADER, book.text(TierReportText.TIER));
    grid.text(FIRST - 1, 2, WorkbookLook.HEADER, book.text(TierReportText.CONDITION));
    grid.text(FIRST - 1, 3, WorkbookLook.NUMBER_HEADER, book.text(TierReportText.TAKEN));
    grid.text(FIRST - 1, 4, WorkbookLook.NUMBER_HEADER, book.text(TierReportText.LEFT));
    grid.height(FIRST - 1, 24);
  }

  private void line(int row, String number, String tier, String condition, long taken, long left) {
    grid.text(row, 0, Look.CENTRED, number);
    grid.tier(row, 1, tier, book.tierName(tier));
    grid.text(row, 2, Look.CONDITION, condition);
    grid.number(row, 3, WorkbookLook.COUNT, taken);
    grid.number(row, 4, WorkbookLook.COUNT, left);
    grid.height(row, height(condition, CONDITION_CHARACTERS));
  }

  private void measures(int row) {
    grid.text(row, 0, WorkbookLook.HEADING, book.text(TierReportText.MEASURES));
    grid.height(row, 26);
    int next = row + 1;
    for (String measure : book.words.measures(book.report)) {
      grid.text(next, 0, Look.FINDING, measure);
      grid.merge(next, 0, 4);
      grid.height(next, height(measure, MEASURE_CHARACTERS));
      next++;
    }
  }

  /// Programs do not find the height of merged or wrapped cells by themselves everywhere.
  ///
  /// @param characters how many Latin letters go into a line
  static int height(String text, int characters) {
    int lines = 0;
    for (String line : text.split("\n")) {
      int wide = line.codePoints().map(character -> character >= 0x2E80 ? 2 : 1).sum();
      lines += Math.max(1, (wide + characters - 1) / characters);
    }
    return lines * POINTS_A_LINE + 6;
  }
}
