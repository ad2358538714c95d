package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookForms;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// One KPI sheet. Above, how much each class counts and comes to; below, a line for each indicator,
/// those first that have something to be judged by. Whoever changes a target, a value or a weight
/// sees the score and the lights change.
final class KpiWorkbookSheet {
  static final String TOTAL_CELL = "D8";

  private static final int CLASSES = KpiWorkbookClasses.FIRST;
  private static final int LINE_POINTS = 17;
  private static final int HEADER = 10;
  private static final int FIRST = HEADER + 1;

  private record Line(Score.ClassScore kind, Score.LineScore score) {
    boolean isJudged() {
      return score.line().attainment().filter(each -> each.share().isKnown()).isPresent();
    }
  }

  private final WorkbookCells cells;
  private final Sheet sheet;
  private final KpiReportWords words;
  private final List<Line> lines = new ArrayList<>();
  private final int last;
  private final KpiWorkbookClasses classes;

  KpiWorkbookSheet(WorkbookCells cells, Sheet sheet, KpiReportWords words) {
    this.cells = cells;
    this.sheet = sheet;
    this.words = words;
    List<Line> others = new ArrayList<>();
    for (Score.ClassScore kind : sheet.score().classes()) {
      for (Score.LineScore score : kind.lines()) {
        Line line = new Line(kind, score);
        (line.isJudged() ? lines : others).add(line);
      }
    }
    lines.addAll(others);
    this.last = FIRST + Math.max(1, lines.size());
    this.classes = new KpiWorkbookClasses(cells, sheet, words, column -> column.range(FIRST, last));
  }

  /// Where the points of a class stand.
  static String classCell(IndicatorClass kind) {
    return "D" + (CLASSES + 2 + kind.ordinal());
  }

  private String text(KpiReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  /// The indicators in the order of the lines.
  List<SheetLine> lines() {
    return lines.stream().map(line -> line.score().line()).toList();
  }

  /// A cell of an indicator's line.
  String cell(int line, KpiColumn column) {
    return column.at(FIRST + line);
  }

  void write(String title, String subtitle) {
    for (KpiColumn column : KpiColumn.values()) {
      cells.sheet().setColumnWidth(column.index(), column.width() * 256);
    }
    cells.text(0, 0, WorkbookLook.TITLE, title);
    cells.text(1, 0, WorkbookLook.SUBTITLE, subtitle);
    classes.write();
    for (KpiColumn column : KpiColumn.values()) {
      cells.text(HEADER, column.index(), column.headerLook(), text(column.header()));
    }
    for (int line = 0; line < lines.size(); line++) {
      line(FIRST + line, lines.get(line));
    }
    lights();
    restrict();
    int below = last + chartRows();
    if (!sheet.restatements().isEmpty()) {
      below = KpiWorkbookExtras.restatements(cells, sheet, words, below + 1);
    }
    cells.sheet().createFreezePane(2, FIRST);
    print(below);
  }

  /// The columns that formulas look at stay beside the page.
  private void print(int below) {
    WorkbookPages.single(cells.sheet());
    cells
        .sheet()
        .getWorkbook()
        .setPrintArea(
            cells.sheet().getWorkbook().getSheetIndex(cells.sheet()),
            0,
            KpiColumn.LAST_PRINTED.index(),
            0,
            below);
  }

  private int chartRows() {
    return KpiWorkbookExtras.chartRows((int) lines.stream().filter(Line::isJudged).count());
  }

  /// Numbers alone where numbers are typed.
  private void restrict() {
    DataValidationHelper helper = cells.sheet().getDataValidationHelper();
    DataValidationConstraint any =
        helper.createDecimalConstraint(OperatorType.BETWEEN, "-1E12", "1E12");
    DataValidationConstraint weight =
        helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "1E6");
    for (KpiColumn column : List.of(KpiColumn.TARGET, KpiColumn.ACTUAL, KpiColumn.TARGET_MOST)) {
      restrict(any, column, text(KpiReportText.ONLY_NUMBERS));
    }
    restrict(weight, KpiColumn.WEIGHT, text(KpiReportText.ONLY_WEIGHTS));
  }

  private void restrict(DataValidationConstraint constraint, KpiColumn column, String error) {
    WorkbookForms.restrict(
        cells.sheet(),
        constraint,
        new CellRangeAddressList(FIRST, last - 1, column.index(), column.index()),
        text(column.header()),
        error);
  }

  /// How much of each target is reached, below the lines.
  void chart() {
    List<SheetLine> judged =
        lines.stream().filter(Line::isJudged).map(line -> line.score().line()).toList();
    if (!judged.isEmpty()) {
      KpiWorkbookExtras.chart(
          cells,
          judged,
          sheet.scheme().thresholds(),
          words,
          new KpiWorkbookExtras.Rows(FIRST, last));
    }
  }

  /// Names for the score and for each actual value, target and attainment, so that formulas of
  /// other sheets can ask for them.
  void name() {
    KpiWorkbookExtras.name(cells, lines(), FIRST);
  }

  private void line(int row, Line each) {
    SheetLine line = each.score().line();
    String actual = KpiColumn.ACTUAL.at(row);
    WorkbookLook look = KpiWorkbookFormulas.look(line.indicator().unit());
    text(row, KpiColumn.CLASS, words.kind(each.kind().kind()));
    text(row, KpiColumn.INDICATOR, words.name(line.indicator()));
    text(row, KpiColumn.DIRECTION, words.direction(line.indicator().direction()));
    WorkbookLook input = KpiWorkbookFormulas.inputLook(line.indicator().unit());
    number(row, KpiColumn.TARGET, input, line.target().map(Goal::least));
    number(row, KpiColumn.TARGET_MOST, input, line.target().flatMap(KpiWorkbookSheet::most));
    number(row, KpiColumn.ACTUAL, input, number(line.actual()));
    due(row, line, KpiColumn.TARGET, KpiColumn.DUE, line.due().map(Goal::least));
    due(
        row,
        line,
        KpiColumn.TARGET_MOST,
        KpiColumn.DUE_MOST,
        line.due().flatMap(KpiWorkbookSheet::most));
    number(row, KpiColumn.BEFORE, look, number(line.before()));
    number(row, KpiColumn.LAST_YEAR, look, number(line.lastYear()));
    number(row, KpiColumn.WEIGHT, WorkbookLook.INPUT_DECIMAL, Optional.of(line.weight()));
    boolean countsAsNothing = sheet.span().isWhole() && line.actual().isMissing();
    formula(
        row,
        KpiColumn.TAKES_PART,
        WorkbookLook.COUNT,
        "IF(OR(%s=\"\",%s=0),0,IF(%s<>\"\",1,%d))"
            .formatted(
                KpiColumn.TARGET.at(row),
                KpiColumn.WEIGHT.at(row),
                actual,
                countsAsNothing ? 1 : 0),
        OptionalDouble.of(each.score().counted() > 0 ? 1 : 0));
    cells.text(row, KpiColumn.NOTE.index(), WorkbookLook.ASIDE, note(line, each.score().part()));
    String share = KpiColumn.ATTAINMENT.at(row);
    formula(
        row,
        KpiColumn.ATTAINMENT,
        WorkbookLook.PERCENT,
        KpiWorkbookFormulas.attainment(
            line.indicator().direction(),
            actual,
            KpiColumn.DUE.at(row),
            KpiColumn.DUE_MOST.at(row),
            KpiWorkbookClasses.CAP_LEAST,
            KpiWorkbookClasses.CAP_MOST),
        line.attainment().map(reached -> reached.share().number()).orElse(OptionalDouble.empty()));
    KpiWorkbookFormulas.Change change =
        KpiWorkbookFormulas.change(
            line.indicator().unit(),
            line.actual(),
            line.before(),
            actual,
            KpiColumn.BEFORE.at(row));
    formula(row, KpiColumn.CHANGE, change.look(), change.formula(), change.result());
    formula(
        row,
        KpiColumn.LEVEL,
        WorkbookLook.COUNT,
        KpiWorkbookFormulas.level(
            line.indicator().direction(),
            share,
            actual,
            KpiColumn.BEFORE.at(row),
            KpiWorkbookClasses.AMBER,
            KpiWorkbookClasses.RED),
        OptionalDouble.of(line.light().ordinal()));
    cells.formula(
        row,
        KpiColumn.LIGHT.index(),
        WorkbookLook.CENTRED_TEXT,
        KpiWorkbookFormulas.light(KpiColumn.LEVEL.at(row), words),
        words.light(line.light()));
    points(row, each.score());
    cells.height(row, LINE_POINTS);
  }

  /// What of a target is due by now, of targets that add up day by day.
  private void due(
      int row, SheetLine line, KpiColumn target, KpiColumn due, Optional<Double> value) {
    String from = target.at(row);
    String all =
        line.indicator().overPeriods() == Aggregation.SUM
            ? from + "*" + KpiWorkbookClasses.ELAPSED
            : from;
    WorkbookLook look = KpiWorkbookFormulas.look(line.indicator().unit());
    formula(
        row,
        due,
        look == WorkbookLook.COUNT ? WorkbookLook.DECIMAL : look,
        "IF(" + from + "=\"\",\"\"," + all + ")",
        value.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  }

  private void points(int row, Score.LineScore score) {
    String kind = KpiColumn.CLASS.at(row);
    String counts = KpiColumn.TAKES_PART.at(row) + "=1";
    formula(
        row,
        KpiColumn.SHARE,
        WorkbookLook.PERCENT,
        "IF(" + counts + "," + KpiColumn.WEIGHT.at(row) + "/" + classes.takenWeights(kind) + ",0)",
        OptionalDouble.of(score.counted()));
    formula(
        row,
        KpiColumn.POINTS,
        WorkbookLook.DECIMAL,
        "IF(AND("
            + counts
            + ","
            + KpiColumn.ACTUAL.at(row)
            + "<>\"\"),"
            + KpiColumn.ATTAINMENT.at(row)
            + "*100,0)",
        OptionalDouble.of(score.points()));
    formula(
        row,
        KpiColumn.CONTRIBUTION,
        WorkbookLook.DECIMAL,
        "SUMIFS($C$"
            + (CLASSES + 2)
            + ":$C$"
            + (CLASSES + 4)
            + ",$A$"
            + (CLASSES + 2)
            + ":$A$"
            + (CLASSES + 4)
            + ","
            + kind
            + ")*"
            + KpiColumn.SHARE.at(row)
            + "*"
            + KpiColumn.POINTS.at(row),
        OptionalDouble.of(score.contribution()));
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

  private void text(int row, KpiColumn column, String text) {
    cells.text(row, column.index(), WorkbookLook.TEXT, text);
  }

  private void formula(
      int row, KpiColumn column, WorkbookLook look, String formula, OptionalDouble result) {
    cells.formula(row, column.index(), look, formula, result);
  }

  private void number(int row, KpiColumn column, WorkbookLook look, Optional<Double> value) {
    cells.number(
        row, column.index(), look, value.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  }

  private void lights() {
    SheetConditionalFormatting formatting = cells.sheet().getSheetConditionalFormatting();
    CellRangeAddress[] shares = {cells(KpiColumn.ATTAINMENT)};
    KpiWorkbookFormulas.lights(
        formatting,
        shares,
        KpiColumn.ATTAINMENT.at(FIRST),
        KpiWorkbookClasses.AMBER,
        KpiWorkbookClasses.RED);
    CellRangeAddress[] words = {cells(KpiColumn.LIGHT)};
    KpiWorkbookFormulas.levels(formatting, words, "$" + KpiColumn.LEVEL.at(FIRST));
  }

  private CellRangeAddress cells(KpiColumn column) {
    return new CellRangeAddress(FIRST, last - 1, column.index(), column.index());
  }
}
