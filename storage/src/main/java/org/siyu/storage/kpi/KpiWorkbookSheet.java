package org.siyu.storage.kpi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// One KPI sheet. Above, how much each class counts and comes to; below, a line for each indicator.
/// Whoever changes a target, a value or a weight sees the score change.
final class KpiWorkbookSheet {
  static final String TOTAL_CELL = "D8";

  private static final int CLASSES = 3;
  private static final int RULES_COLUMN = 6;
  private static final int HEADER = 10;
  private static final int FIRST = HEADER + 1;
  private final WorkbookCells cells;
  private final Sheet sheet;
  private final KpiReportWords words;
  private final int last;

  KpiWorkbookSheet(WorkbookCells cells, Sheet sheet, KpiReportWords words) {
    this.cells = cells;
    this.sheet = sheet;
    this.words = words;
    this.last = FIRST + Math.max(1, sheet.lines().size());
  }

  /// Where the points of a class stand.
  static String classCell(IndicatorClass kind) {
    return "D" + (CLASSES + 2 + kind.ordinal());
  }

  private String text(KpiReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  void write(String title, String subtitle) {
    cells.widths(12, 26, 16, 14, 14, 14, 14, 11, 10, 9, 10, 10, 11, 14, 11, 14, 26);
    cells.text(0, 0, WorkbookLook.TITLE, title);
    cells.text(1, 0, WorkbookLook.SUBTITLE, subtitle);
    classes();
    rules();
    header();
    int row = FIRST;
    for (Score.ClassScore kind : sheet.score().classes()) {
      for (Score.LineScore line : kind.lines()) {
        line(row++, kind, line);
      }
    }
    lights();
    cells.sheet().createFreezePane(2, FIRST);
    WorkbookPages.table(cells.sheet(), HEADER);
  }

  /// How much of each target is reached, below the lines.
  void chart() {
    KpiWorkbookExtras.chart(cells, sheet, words, FIRST, last);
  }

  /// Names for the score and for each actual value, target and attainment, so that formulas of
  /// other sheets can ask for them.
  void name() {
    KpiWorkbookExtras.name(cells, sheet, FIRST);
  }

  private String column(char letter) {
    return "$" + letter + "$" + (FIRST + 1) + ":$" + letter + "$" + last;
  }

  private void classes() {
    cells.headers(
        CLASSES,
        1,
        List.of(
            text(KpiReportText.CLASS),
            text(KpiReportText.WEIGHT),
            text(KpiReportText.COUNTS_AS),
            text(KpiReportText.POINTS)));
    int end = CLASSES + 1 + IndicatorClass.values().length;
    for (IndicatorClass kind : IndicatorClass.values()) {
      int row = CLASSES + 1 + kind.ordinal();
      String at = Integer.toString(row + 1);
      Optional<Score.ClassScore> score =
          sheet.score().classes().stream().filter(each -> each.kind() == kind).findFirst();
      String taken =
          "SUMIFS(" + column('J') + "," + column('A') + ",A" + at + "," + column('I') + ",1)";
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
              + column('M')
              + ","
              + column('A')
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
    String weights = "C" + (CLASSES + 2) + ":C" + end;
    cells.formula(
        end,
        3,
        WorkbookLook.TOTAL_DECIMAL,
        "IF(SUM(" + weights + ")=0,\"\",SUM(" + column('M') + "))",
        sheet.score().total().number());
  }

  /// The weights of the classes in which a line counts.
  private String countedWeights() {
    StringBuilder sum = new StringBuilder();
    for (IndicatorClass kind : IndicatorClass.values()) {
      String at = Integer.toString(CLASSES + 2 + kind.ordinal());
      sum.append(sum.isEmpty() ? "" : "+")
          .append(
              "B"
                  + at
                  + "*(SUMIFS("
                  + column('J')
                  + ","
                  + column('A')
                  + ",A"
                  + at
                  + ","
                  + column('I')
                  + ",1)>0)");
    }
    return sum.toString();
  }

  private void rules() {
    KpiScheme scheme = sheet.scheme();
    rule(0, KpiReportText.CAP_LEAST, scheme.cap().least());
    rule(1, KpiReportText.CAP_MOST, scheme.cap().most());
    rule(2, KpiReportText.AMBER, scheme.thresholds().amber());
    rule(3, KpiReportText.RED, scheme.thresholds().red());
  }

  private void rule(int number, KpiReportText name, double value) {
    cells.text(CLASSES + 1 + number, RULES_COLUMN - 1, WorkbookLook.LABEL, text(name));
    cells.number(CLASSES + 1 + number, RULES_COLUMN, WorkbookLook.PERCENT, value);
  }

  private void header() {
    List<KpiReportText> texts =
        List.of(
            KpiReportText.CLASS,
            KpiReportText.INDICATOR,
            KpiReportText.DIRECTION,
            KpiReportText.TARGET,
            KpiReportText.DUE,
            KpiReportText.DUE_MOST,
            KpiReportText.ACTUAL,
            KpiReportText.ATTAINMENT,
            KpiReportText.TAKES_PART,
            KpiReportText.WEIGHT,
            KpiReportText.SHARE,
            KpiReportText.POINTS,
            KpiReportText.CONTRIBUTION,
            KpiReportText.BEFORE,
            KpiReportText.CHANGE,
            KpiReportText.LAST_YEAR);
    cells.headers(HEADER, 3, texts.stream().map(this::text).toList());
    cells.text(HEADER, texts.size(), WorkbookLook.HEADER, text(KpiReportText.NOTE));
  }

  private void line(int row, Score.ClassScore kind, Score.LineScore score) {
    SheetLine line = score.line();
    String at = Integer.toString(row + 1);
    WorkbookLook look = KpiWorkbookFormulas.look(line.indicator().unit());
    cells.text(row, 0, WorkbookLook.TEXT, words.kind(kind.kind()));
    cells.text(row, 1, WorkbookLook.TEXT, words.name(line.indicator()));
    cells.text(row, 2, WorkbookLook.TEXT, words.direction(line.indicator().direction()));
    number(row, 3, look, line.target().map(Goal::least));
    number(row, 4, look, line.due().map(Goal::least));
    number(row, 5, look, line.due().flatMap(KpiWorkbookSheet::most));
    number(row, 6, look, number(line.actual()));
    cells.formula(
        row,
        7,
        WorkbookLook.PERCENT,
        KpiWorkbookFormulas.attainment(
            line.indicator().direction(), "G" + at, "E" + at, "F" + at, "$G$5", "$G$6"),
        line.attainment().map(each -> each.share().number()).orElse(OptionalDouble.empty()));
    cells.number(row, 8, WorkbookLook.COUNT, score.counted() > 0 ? 1 : 0);
    cells.number(row, 9, WorkbookLook.DECIMAL, line.weight());
    cells.formula(
        row,
        10,
        WorkbookLook.PERCENT,
        "IF(I"
            + at
            + "=1,J"
            + at
            + "/SUMIFS("
            + column('J')
            + ","
            + column('A')
            + ",A"
            + at
            + ","
            + column('I')
            + ",1),0)",
        OptionalDouble.of(score.counted()));
    cells.formula(
        row,
        11,
        WorkbookLook.DECIMAL,
        "IF(AND(I" + at + "=1,G" + at + "<>\"\"),H" + at + "*100,0)",
        OptionalDouble.of(score.points()));
    cells.formula(
        row,
        12,
        WorkbookLook.DECIMAL,
        "SUMIFS($C$"
            + (CLASSES + 2)
            + ":$C$"
            + (CLASSES + 4)
            + ",$A$"
            + (CLASSES + 2)
            + ":$A$"
            + (CLASSES + 4)
            + ",A"
            + at
            + ")*K"
            + at
            + "*L"
            + at,
        OptionalDouble.of(score.contribution()));
    number(row, 13, look, number(line.before()));
    cells.formula(
        row,
        14,
        WorkbookLook.PERCENT,
        KpiWorkbookFormulas.change("G" + at, "N" + at),
        line.change().number());
    number(row, 15, look, number(line.lastYear()));
    cells.text(row, 16, WorkbookLook.NOTE, note(line, score.part()));
  }

  private String note(SheetLine line, SheetLine.Part part) {
    String why =
        line.actual() instanceof Figure.Unknown(Figure.Reason reason, String _)
            ? words.part(part) + " · " + words.reason(reason)
            : part == SheetLine.Part.SCORED ? "" : words.part(part);
    return sheet.restatements().stream()
        .filter(each -> each.indicator().equals(line.indicator().code()))
        .findFirst()
        .flatMap(each -> number(each.now()))
        .map(now -> text(KpiReportText.RESTATED, words.value(line.indicator(), now)))
        .orElse(why);
  }

  private static Optional<Double> most(Goal goal) {
    return goal.most().isPresent() ? Optional.of(goal.most().getAsDouble()) : Optional.empty();
  }

  private static Optional<Double> number(Figure figure) {
    return figure instanceof Figure.Known(double value) ? Optional.of(value) : Optional.empty();
  }

  private void number(int row, int column, WorkbookLook look, Optional<Double> value) {
    if (value.isPresent()) {
      cells.number(row, column, look, value.get());
    } else {
      cells.blank(row, column, look);
    }
  }

  private void lights() {
    SheetConditionalFormatting formatting = cells.sheet().getSheetConditionalFormatting();
    CellRangeAddress[] shares = {new CellRangeAddress(FIRST, last - 1, 7, 7)};
    KpiWorkbookFormulas.lights(formatting, shares, "H" + (FIRST + 1), "$G$7", "$G$8");
  }
}
