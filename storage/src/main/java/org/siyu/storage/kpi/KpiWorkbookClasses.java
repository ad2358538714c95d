package org.siyu.storage.kpi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;

/// What stands above the lines of a KPI sheet: how much each class counts and comes to, and by
/// which rules.
final class KpiWorkbookClasses {
  static final int FIRST = 3;
  private static final KpiColumn RULE = KpiColumn.LAST_YEAR;

  /// The cells of the rules.
  static final String CAP_LEAST = cell(0);

  static final String CAP_MOST = cell(1);
  static final String AMBER = cell(2);
  static final String RED = cell(3);
  static final String ELAPSED = cell(4);

  private final WorkbookCells cells;
  private final Sheet sheet;
  private final KpiReportWords words;
  private final Function<KpiColumn, String> columns;

  /// @param columns the cells of the lines in a column
  KpiWorkbookClasses(
      WorkbookCells cells, Sheet sheet, KpiReportWords words, Function<KpiColumn, String> columns) {
    this.cells = cells;
    this.sheet = sheet;
    this.words = words;
    this.columns = columns;
  }

  private static String cell(int number) {
    return "$" + RULE.letter() + "$" + (FIRST + 2 + number);
  }

  private String text(KpiReportText text) {
    return words.text(text);
  }

  private String column(KpiColumn column) {
    return columns.apply(column);
  }

  void write() {
    classes();
    rules();
  }

  /// The weights of a class's lines that count.
  String takenWeights(String kind) {
    return "SUMIFS("
        + column(KpiColumn.WEIGHT)
        + ","
        + column(KpiColumn.CLASS)
        + ","
        + kind
        + ","
        + column(KpiColumn.TAKES_PART)
        + ",1)";
  }

  private void classes() {
    cells.headers(
        FIRST,
        1,
        List.of(
            text(KpiReportText.CLASS),
            text(KpiReportText.WEIGHT),
            text(KpiReportText.COUNTS_AS),
            text(KpiReportText.POINTS)));
    int end = FIRST + 1 + IndicatorClass.values().length;
    for (IndicatorClass kind : IndicatorClass.values()) {
      int row = FIRST + 1 + kind.ordinal();
      String at = Integer.toString(row + 1);
      Optional<Score.ClassScore> score =
          sheet.score().classes().stream().filter(each -> each.kind() == kind).findFirst();
      String taken = takenWeights("A" + at);
      cells.text(row, 0, WorkbookLook.TEXT, words.kind(kind));
      cells.number(row, 1, WorkbookLook.DECIMAL, sheet.scheme().weight(kind));
      cells.formula(
          row,
          2,
          WorkbookLook.PERCENT,
          "IF(" + taken + "=0,0,B" + at + "/(" + countedWeights() + "))",
          OptionalDouble.of(score.map(Score.ClassScore::counted).orElse(0.0)));
      cells.formula(
          row,
          3,
          WorkbookLook.DECIMAL,
          "IF(C"
              + at
              + "=0,\"\",SUMIFS("
              + column(KpiColumn.CONTRIBUTION)
              + ","
              + column(KpiColumn.CLASS)
              + ",A"
              + at
              + ")/C"
              + at
              + ")",
          score
              .filter(each -> each.counted() > 0)
              .map(each -> each.points().number())
              .orElse(OptionalDouble.empty()));
    }
    cells.text(end, 0, WorkbookLook.TOTAL_LABEL, text(KpiReportText.SCORE));
    cells.blank(end, 1, WorkbookLook.TOTAL_LABEL);
    cells.blank(end, 2, WorkbookLook.TOTAL_LABEL);
    String weights = "C" + (FIRST + 2) + ":C" + end;
    cells.formula(
        end,
        3,
        WorkbookLook.TOTAL_DECIMAL,
        "IF(SUM(" + weights + ")=0,\"\",SUM(" + column(KpiColumn.CONTRIBUTION) + "))",
        sheet.score().total().number());
  }

  /// The weights of the classes in which a line counts.
  private String countedWeights() {
    StringBuilder sum = new StringBuilder();
    for (IndicatorClass kind : IndicatorClass.values()) {
      String at = Integer.toString(FIRST + 2 + kind.ordinal());
      sum.append(sum.isEmpty() ? "" : "+").append("B" + at + "*(" + takenWeights("A" + at) + ">0)");
    }
    return sum.toString();
  }

  private void rules() {
    KpiScheme scheme = sheet.scheme();
    rule(0, KpiReportText.CAP_LEAST, scheme.cap().least());
    rule(1, KpiReportText.CAP_MOST, scheme.cap().most());
    rule(2, KpiReportText.AMBER, scheme.thresholds().amber());
    rule(3, KpiReportText.RED, scheme.thresholds().red());
    rule(4, KpiReportText.ELAPSED, sheet.span().share());
  }

  private void rule(int number, KpiReportText name, double value) {
    int row = FIRST + 1 + number;
    cells.text(row, RULE.index() - 2, WorkbookLook.LABEL, text(name));
    cells.blank(row, RULE.index() - 1, WorkbookLook.LABEL);
    cells.number(row, RULE.index(), WorkbookLook.PERCENT, value);
  }
}
