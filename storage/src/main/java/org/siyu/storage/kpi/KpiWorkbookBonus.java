package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.siyu.core.kpi.BonusRules;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// What the scores of people bring. Above, the rules; below, a line for each person whose score is
/// that of their sheet: whoever changes a rule, a base or a target sees the bonus change.
final class KpiWorkbookBonus {
  private static final int RULES = 3;

  private final WorkbookCells cells;
  private final KpiReportWords words;
  private final BonusRules rules;
  private final int header;

  /// A person's sheet, and where its score stands.
  record Line(KpiReport.Named named, String score) {}

  KpiWorkbookBonus(WorkbookCells cells, BonusRules rules, KpiReportWords words) {
    this.cells = cells;
    this.rules = rules;
    this.words = words;
    this.header = RULES + 3 + rules.steps().size();
  }

  void write(String title, String subtitle, List<Line> lines) {
    cells.widths(24, 12, 14, 14, 12, 14, 16);
    cells.text(0, 0, WorkbookLook.TITLE, title);
    cells.text(1, 0, WorkbookLook.SUBTITLE, subtitle);
    rules();
    cells.headers(
        header,
        1,
        List.of(
            words.text(KpiReportText.NAME),
            words.text(KpiReportText.SCORE),
            words.text(KpiReportText.BONUS_BASE),
            words.text(KpiReportText.BONUS_PART),
            words.text(KpiReportText.BONUS_SHARE),
            words.text(KpiReportText.BONUS_EXCESS),
            words.text(KpiReportText.BONUS_ALL)));
    int row = header + 1;
    for (Line line : lines) {
      line(row++, line);
    }
    total(row, lines);
    cells.text(row + 2, 0, WorkbookLook.SUBTITLE, words.text(KpiReportText.BONUS_NOTE));
    WorkbookPages.single(cells.sheet());
  }

  private void rules() {
    cells.text(RULES, 0, WorkbookLook.LABEL, words.text(KpiReportText.BONUS_FLOOR));
    cells.number(RULES, 1, WorkbookLook.DECIMAL, rules.floor());
    cells.text(RULES + 1, 0, WorkbookLook.LABEL, words.text(KpiReportText.BONUS_FULL));
    cells.number(RULES + 1, 1, WorkbookLook.DECIMAL, rules.full());
    int row = RULES + 2;
    for (BonusRules.Step step : rules.steps()) {
      cells.text(row, 0, WorkbookLook.LABEL, words.text(KpiReportText.BONUS_FROM));
      cells.number(row, 1, WorkbookLook.DECIMAL, step.from());
      cells.number(row, 2, WorkbookLook.PERCENT, step.share());
      row++;
    }
  }

  private static String rule(char column, int row) {
    return "$" + column + "$" + (row + 1);
  }

  private void line(int row, Line line) {
    Sheet sheet = line.named().sheet();
    BonusRules.Bonus bonus = sheet.bonus().orElseThrow();
    OptionalDouble score = sheet.score().total().number();
    String at = Integer.toString(row + 1);
    String reached = "B" + at + "+1E-9>=";
    cells.text(row, 0, WorkbookLook.TEXT, line.named().name());
    cells.formula(
        row,
        1,
        WorkbookLook.DECIMAL,
        "IF(" + line.score() + "=\"\",\"\"," + line.score() + ")",
        score);
    cells.number(row, 2, WorkbookLook.MONEY, amount(sheet.base().orElse(Money.ZERO)));
    String full = rule('B', RULES + 1);
    cells.formula(
        row,
        3,
        WorkbookLook.MONEY,
        ifReached(at, "ROUND(C" + at + "*MIN(B" + at + "," + full + ")/" + full + ",2)"),
        OptionalDouble.of(amount(bonus.base())));
    StringBuilder share = new StringBuilder("0");
    for (int step = 0; step < rules.steps().size(); step++) {
      int place = RULES + 2 + step;
      share
          .insert(0, "IF(" + reached + rule('B', place) + "," + rule('C', place) + ",")
          .append(")");
    }
    cells.formula(
        row,
        4,
        WorkbookLook.PERCENT,
        ifReached(at, share.toString()),
        OptionalDouble.of(share(sheet)));
    cells.formula(
        row,
        5,
        WorkbookLook.MONEY,
        "ROUND(C" + at + "*E" + at + ",2)",
        OptionalDouble.of(amount(bonus.excess())));
    cells.formula(
        row, 6, WorkbookLook.MONEY, "D" + at + "+F" + at, OptionalDouble.of(amount(bonus.all())));
  }

  private String ifReached(String at, String value) {
    return "IF(B" + at + "=\"\",0,IF(B" + at + "+1E-9>=" + rule('B', RULES) + "," + value + ",0))";
  }

  private double share(Sheet sheet) {
    return sheet.score().total() instanceof Figure.Known(double points) && rules.isReached(points)
        ? rules.step(points).map(BonusRules.Step::share).orElse(0.0)
        : 0;
  }

  private void total(int row, List<Line> lines) {
    cells.text(row, 0, WorkbookLook.TOTAL_LABEL, words.text(KpiReportText.TOTAL));
    for (int column = 1; column < 6; column++) {
      cells.blank(row, column, WorkbookLook.TOTAL_LABEL);
    }
    Money all =
        lines.stream()
            .map(line -> line.named().sheet().bonus().orElseThrow().all())
            .reduce(Money.ZERO, Money::plus);
    cells.formula(
        row,
        6,
        WorkbookLook.TOTAL_MONEY,
        "SUM(G" + (header + 2) + ":G" + row + ")",
        OptionalDouble.of(amount(all)));
  }

  private static double amount(Money money) {
    return money.amount().doubleValue();
  }

  /// The people with a base, with where their scores stand.
  ///
  /// @param prefixes of the sheets of the report, in its order
  static List<Line> lines(KpiReport report, List<String> prefixes) {
    List<Line> lines = new ArrayList<>();
    for (int index = 0; index < report.sheets().size(); index++) {
      KpiReport.Named named = report.sheets().get(index);
      if (named.sheet().base().isPresent()) {
        lines.add(new Line(named, prefixes.get(index) + KpiWorkbookSheet.TOTAL_CELL));
      }
    }
    return lines;
  }
}
