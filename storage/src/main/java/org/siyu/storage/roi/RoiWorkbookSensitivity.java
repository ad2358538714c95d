package org.siyu.storage.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.kpi.formula.Expression;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.Calculator;
import org.siyu.core.roi.RoiGoal;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiQuestion;
import org.siyu.core.roi.RoiReportText;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.core.roi.Sensitivity;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;

/// How the result of a calculation moves: each input alone, the strongest over a line, two at once,
/// and where it breaks even. Each cell computes the whole formula with its own value in the place
/// of the base's.
final class RoiWorkbookSensitivity {
  private static final int SWING = 2;
  private static final int CHART_END = 7;
  private static final int CHART_ROWS = 14;

  private static final double LARGE = 100;

  /// What differs by less is the same place.
  private static final double SAME = 1e-9;

  /// Factors are of so many digits.
  private static final double DIGITS = 1e12;

  private final WorkbookCells cells;
  private final Calculation calculation;
  private final Calculator calculator;
  private final RoiReportWords words;
  private final RoiWorkbookSheet main;
  private final RoiQuestion question;
  private final RoiStep step;
  private final Expression formula;
  private final Map<String, Double> base;
  private final Sensitivity sensitivity;
  private final WorkbookCharts charts;

  RoiWorkbookSensitivity(
      WorkbookCells cells, Calculation calculation, RoiReportWords words, RoiWorkbookSheet main) {
    this.cells = cells;
    this.calculation = calculation;
    this.calculator = calculation.calculator();
    this.words = words;
    this.main = main;
    this.question = calculation.question();
    this.step = calculator.step(question.step()).orElseGet(calculator::result);
    this.formula = calculator.overInputs(step.code());
    this.base = calculation.values(ScenarioKind.BASE);
    this.sensitivity = new Sensitivity(calculator, base, step.code());
    this.charts = new WorkbookCharts(cells.sheet());
  }

  private String text(RoiReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  String baseCell(String code) {
    return main.reference() + main.cell(ScenarioKind.BASE, code);
  }

  /// The result with other cells in the place of some inputs.
  String with(Map<String, String> others) {
    return new FormulaCells(code -> others.containsKey(code) ? others.get(code) : baseCell(code))
        .guarded(formula);
  }

  void write() {
    cells.widths(30, 16, 16, 16, 16, 16, 16);
    cells.text(
        0,
        0,
        WorkbookLook.TITLE,
        calculation.name() + " · " + text(RoiReportText.SHEET_SENSITIVITY));
    cells.text(
        1,
        0,
        WorkbookLook.SUBTITLE,
        words.step(step) + " = " + words.formula(calculator, step.formula().expression()));
    cells.text(SWING, 0, WorkbookLook.LABEL, text(RoiReportText.LEAN));
    cells.number(SWING, 1, WorkbookLook.INPUT_PERCENT, question.swing());
    int row = tornado(4);
    row = line(row + 1);
    row = grid(row + 1);
    int end = row + 1;
    question
        .goal()
        .ifPresent(
            goal ->
                new RoiWorkbookBreakEven(cells, words, this, step)
                    .write(end, calculator, base, new RoiGoal(step.code(), goal)));
    WorkbookPages.single(cells.sheet());
    cells.sheet().getPrintSetup().setLandscape(false);
  }

  private int tornado(int top) {
    cells.text(top, 0, WorkbookLook.HEADING, text(RoiReportText.TORNADO, words.step(step)));
    cells.headers(
        top + 1,
        1,
        List.of(
            text(RoiReportText.INPUT),
            text(RoiReportText.SMALLER),
            text(RoiReportText.LARGER),
            text(RoiReportText.AT_SMALLER),
            text(RoiReportText.AT_LARGER),
            text(RoiReportText.CHANGE_SMALLER),
            text(RoiReportText.CHANGE_LARGER)));
    List<Sensitivity.Swing> swings = sensitivity.tornado(question.swing());
    int row = top + 2;
    for (Sensitivity.Swing swing : swings) {
      swing(row++, swing);
    }
    if (!swings.isEmpty()) {
      tornadoChart(top, row, swings);
      return row + CHART_ROWS + 1;
    }
    return row;
  }

  private void swing(int row, Sensitivity.Swing swing) {
    RoiInput input = swing.input();
    cells.text(row, 0, WorkbookLook.TEXT, words.input(input));
    moved(row, 1, input, "-", swing.least());
    moved(row, 2, input, "+", swing.most());
    result(row, 3, Map.of(input.code(), "B" + (row + 1)), swing.atLeast());
    result(row, 4, Map.of(input.code(), "C" + (row + 1)), swing.atMost());
    difference(row, 5, "D", swing.atLeast());
    difference(row, 6, "E", swing.atMost());
  }

  private void moved(int row, int column, RoiInput input, String sign, double value) {
    cells.formula(
        row,
        column,
        RoiWorkbookLooks.plain(input.unit()),
        "MAX("
            + FormulaCells.number(input.least())
            + ",MIN("
            + FormulaCells.number(input.most())
            + ","
            + baseCell(input.code())
            + "*(1"
            + sign
            + "$B$"
            + (SWING + 1)
            + ")))",
        OptionalDouble.of(value));
  }

  void result(int row, int column, Map<String, String> others, Figure value) {
    cells.formula(row, column, RoiWorkbookLooks.plain(step.unit()), with(others), value.number());
  }

  private void difference(int row, int column, String there, Figure value) {
    OptionalDouble now = sensitivity.now().number();
    String cell = there + (row + 1);
    String base = baseCell(step.code());
    cells.formula(
        row,
        column,
        RoiWorkbookLooks.plain(step.unit()),
        "IF(COUNT(" + cell + "," + base + ")<2,\"\"," + cell + "-" + base + ")",
        now.isPresent() && value.isKnown()
            ? OptionalDouble.of(value.orElse(0) - now.getAsDouble())
            : OptionalDouble.empty());
  }

  private void tornadoChart(int top, int end, List<Sensitivity.Swing> swings) {
    double now = sensitivity.now().orElse(0);
    List<Double> smaller = new ArrayList<>();
    List<Double> larger = new ArrayList<>();
    for (Sensitivity.Swing swing : swings) {
      smaller.add(swing.atLeast().orElse(now) - now);
      larger.add(swing.atMost().orElse(now) - now);
    }
    charts.tornado(
        new WorkbookCharts.Place(0, end + 1, CHART_END, end + CHART_ROWS),
        text(RoiReportText.TORNADO, words.step(step)),
        new WorkbookCharts.Categories(
            cells.sheet(),
            swings.stream().map(swing -> words.input(swing.input())).toList(),
            new CellRangeAddress(top + 2, end - 1, 0, 0)),
        List.of(
            new WorkbookCharts.Series(
                text(RoiReportText.SMALLER),
                smaller,
                new CellRangeAddress(top + 2, end - 1, 5, 5),
                List.of("#B9783A")),
            new WorkbookCharts.Series(
                text(RoiReportText.LARGER),
                larger,
                new CellRangeAddress(top + 2, end - 1, 6, 6),
                List.of(WorkbookPalette.ACCENT))),
        RoiWorkbookLooks.format(step.unit()));
  }

  /// Cents would only fill the chart's axis.
  private WorkbookLook axisLook(RoiInput input) {
    return input.unit() == RoiUnit.MONEY && Math.abs(base.getOrDefault(input.code(), 0.0)) >= LARGE
        ? WorkbookLook.COUNT
        : RoiWorkbookLooks.plain(input.unit());
  }

  /// The result over the first input of the table of two.
  private int line(int top) {
    RoiInput input = calculator.input(question.down()).orElseThrow();
    List<Sensitivity.Point> points = sensitivity.line(input);
    cells.text(
        top,
        0,
        WorkbookLook.HEADING,
        text(RoiReportText.LINE, words.step(step), words.input(input)));
    cells.headers(top + 1, 0, List.of(words.input(input), words.step(step)));
    int row = top + 2;
    for (Sensitivity.Point point : points) {
      place(row, 0, axisLook(input), input, point.input(), Optional.empty());
      result(row, 1, Map.of(input.code(), "A" + (row + 1)), point.result());
      row++;
    }
    charts.line(
        new WorkbookCharts.Place(2, top + 1, 7, Math.max(row, top + CHART_ROWS)),
        text(RoiReportText.LINE, words.step(step), words.input(input)),
        new WorkbookCharts.Categories(
            cells.sheet(),
            points.stream().map(point -> words.value(input.unit(), point.input())).toList(),
            new CellRangeAddress(top + 2, row - 1, 0, 0)),
        new WorkbookCharts.Series(
            words.step(step),
            points.stream().map(point -> point.result().orElse(0)).toList(),
            new CellRangeAddress(top + 2, row - 1, 1, 1),
            List.of(WorkbookPalette.ACCENT)),
        RoiWorkbookLooks.format(step.unit()));
    return Math.max(row, top + CHART_ROWS);
  }

  /// A value of an input beside its base, which follows the base; and what lies between two places,
  /// where that can be changed.
  ///
  /// @param apart so much of the base lies between two places
  private void place(
      int row,
      int column,
      WorkbookLook look,
      RoiInput input,
      double value,
      Optional<Double> apart) {
    double now = base.getOrDefault(input.code(), 0.0);
    if (now == 0) {
      cells.number(row, column, look, value);
      return;
    }
    double factor = value / now;
    String times =
        apart
            .map(each -> Math.rint((factor - 1) / each))
            .filter(place -> Math.abs(factor - 1 - place * apart.orElse(0.0)) < SAME)
            .map(place -> "MAX(0,1+" + FormulaCells.number(place) + "*$B$" + (SWING + 1) + ")")
            .orElseGet(() -> FormulaCells.number(Math.rint(factor * DIGITS) / DIGITS));
    boolean isFree = value > input.least() && value < input.most();
    if (!isFree) {
      cells.number(row, column, look, value);
      return;
    }
    cells.formula(
        row,
        column,
        look,
        "MAX("
            + FormulaCells.number(input.least())
            + ",MIN("
            + FormulaCells.number(input.most())
            + ","
            + baseCell(input.code())
            + "*"
            + times
            + "))",
        OptionalDouble.of(value));
  }

  private int grid(int top) {
    RoiInput down = calculator.input(question.down()).orElseThrow();
    RoiInput across = calculator.input(question.across()).orElseThrow();
    Sensitivity.Grid grid = sensitivity.grid(down, across, question.swing());
    cells.text(
        top,
        0,
        WorkbookLook.HEADING,
        text(RoiReportText.GRID, words.step(step), words.input(down), words.input(across)));
    cells.text(
        top + 1, 0, WorkbookLook.HEADER, words.input(down) + " ↓  " + words.input(across) + " →");
    for (int column = 0; column < grid.acrossValues().size(); column++) {
      place(
          top + 1,
          column + 1,
          RoiWorkbookLooks.total(across.unit()),
          across,
          grid.acrossValues().get(column),
          Optional.of(question.swing()));
    }
    int row = top + 2;
    for (int line = 0; line < grid.rows().size(); line++) {
      place(
          row,
          0,
          RoiWorkbookLooks.total(down.unit()),
          down,
          grid.downValues().get(line),
          Optional.of(question.swing()));
      for (int column = 0; column < grid.acrossValues().size(); column++) {
        String head = CellReference.convertNumToColString(column + 1) + "$" + (top + 2);
        result(
            row,
            column + 1,
            Map.of(down.code(), "$A" + (row + 1), across.code(), head),
            grid.rows().get(line).get(column));
      }
      row++;
    }
    WorkbookBars.scale(
        cells.sheet(), new CellRangeAddress(top + 2, row - 1, 1, grid.acrossValues().size()));
    return row;
  }
}
