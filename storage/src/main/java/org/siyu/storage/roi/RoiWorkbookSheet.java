package org.siyu.storage.roi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.Calculator;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiReportText;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.Scenario;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookForms;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;

/// Inputs and steps of one calculation, the scenarios beside each other. Whoever changes an input
/// of the base sees all scenarios follow, but for what is typed there.
final class RoiWorkbookSheet {
  private static final int FIRST_SCENARIO = 2;
  private static final int LAST = FIRST_SCENARIO + ScenarioKind.values().length;

  /// A narrow column lies between the numbers and the words behind them.
  private static final int WORDS = LAST + 1;

  private static final int LEAN = 4;
  private static final int FIRST_INPUT = 5;
  private static final int CHART_ROWS = 16;
  private static final int NOTE_COLUMNS = WORDS;

  private final WorkbookCells cells;
  private final Calculation calculation;
  private final Calculator calculator;
  private final RoiReportWords words;
  private final int number;
  private final Map<String, Integer> rows = new HashMap<>();
  private Map<String, String> costs = Map.of();

  /// @param number of the calculation in the workbook, for names of cells
  RoiWorkbookSheet(WorkbookCells cells, Calculation calculation, RoiReportWords words, int number) {
    this.cells = cells;
    this.calculation = calculation;
    this.calculator = calculation.calculator();
    this.words = words;
    this.number = number;
    int row = FIRST_INPUT;
    for (RoiInput input : calculator.inputs()) {
      rows.put(input.code(), row++);
    }
    row += 2;
    for (RoiStep step : calculator.steps()) {
      rows.put(step.code(), row++);
    }
  }

  /// @param others cells on another sheet that inputs of the base come from
  void over(Map<String, String> others) {
    costs = Map.copyOf(others);
  }

  Calculation calculation() {
    return calculation;
  }

  /// The sheet as formulas on other sheets name it.
  String reference() {
    return "'" + cells.sheet().getSheetName().replace("'", "''") + "'!";
  }

  private int row(String code) {
    return Objects.requireNonNull(rows.get(code), code);
  }

  /// The cell of an input or step.
  String cell(ScenarioKind scenario, String code) {
    return column(scenario) + (row(code) + 1);
  }

  private static String column(ScenarioKind scenario) {
    return CellReference.convertNumToColString(FIRST_SCENARIO + scenario.ordinal());
  }

  private String text(RoiReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  void write() {
    cells.widths(32, 12, 17, 17, 17, 17, 2, 62);
    cells.text(0, 0, WorkbookLook.TITLE, calculation.name());
    cells.text(
        1,
        0,
        WorkbookLook.SUBTITLE,
        words.kind(calculation.kind()) + " · " + words.period(calculation.period()));
    header(3, text(RoiReportText.INPUTS), text(RoiReportText.SOURCE));
    leans();
    calculator.inputs().forEach(this::input);
    int results = FIRST_INPUT + calculator.inputs().size() + 1;
    header(results, text(RoiReportText.RESULTS), text(RoiReportText.FORMULA));
    calculator.steps().forEach(this::step);
    int below = results + calculator.steps().size() + 2;
    if (!calculation.note().isBlank()) {
      cells.text(below, 0, WorkbookLook.LABEL, text(RoiReportText.NOTE));
      cells.text(below, 1, WorkbookLook.WRAPPED_TEXT, calculation.note());
      cells.sheet().addMergedRegion(new CellRangeAddress(below, below, 1, NOTE_COLUMNS));
      cells.height(below, 46);
      below += 2;
    }
    charts(below);
    cells.sheet().createFreezePane(2, LEAN);
    WorkbookPages.single(cells.sheet());
  }

  private void header(int row, String title, String last) {
    List<String> headers = new ArrayList<>(List.of(title, text(RoiReportText.UNIT)));
    for (ScenarioKind scenario : ScenarioKind.values()) {
      headers.add(words.scenario(scenario));
    }
    cells.headers(row, FIRST_SCENARIO, headers);
    cells.blank(row, LAST, WorkbookLook.HEADER);
    cells.text(row, WORDS, WorkbookLook.HEADER, last);
  }

  private void leans() {
    cells.text(LEAN, 0, WorkbookLook.ASIDE, text(RoiReportText.LEAN_SCENARIO));
    cells.text(LEAN, 1, WorkbookLook.ASIDE, words.unit(RoiUnit.SHARE));
    for (Scenario scenario : calculation.scenarios()) {
      int column = FIRST_SCENARIO + scenario.kind().ordinal();
      if (scenario.kind() == ScenarioKind.BASE) {
        cells.blank(LEAN, column, WorkbookLook.PERCENT);
      } else {
        cells.number(LEAN, column, WorkbookLook.INPUT_PERCENT, scenario.lean());
      }
    }
    cells.blank(LEAN, LAST, WorkbookLook.ASIDE);
    cells.blank(LEAN, WORDS, WorkbookLook.ASIDE);
    restrict(LEAN, -Scenario.MOST_LEAN, Scenario.MOST_LEAN, RoiUnit.SHARE);
  }

  private void restrict(int row, double least, double most, RoiUnit unit) {
    XSSFSheet sheet = cells.sheet();
    DataValidationHelper helper = sheet.getDataValidationHelper();
    WorkbookForms.restrict(
        sheet,
        helper.createDecimalConstraint(
            OperatorType.BETWEEN, FormulaCells.number(least), FormulaCells.number(most)),
        new CellRangeAddressList(row, row, FIRST_SCENARIO, LAST - 1),
        text(RoiReportText.RANGE_TITLE),
        text(RoiReportText.RANGE, words.value(unit, least), words.value(unit, most)));
  }

  private void input(RoiInput input) {
    int row = row(input.code());
    cells.text(row, 0, WorkbookLook.TEXT, words.input(input));
    cells.text(row, 1, WorkbookLook.ASIDE, words.unit(input.unit()));
    for (ScenarioKind scenario : ScenarioKind.values()) {
      value(row, scenario, input);
    }
    cells.blank(row, LAST, WorkbookLook.ASIDE);
    cells.text(row, WORDS, WorkbookLook.ASIDE, words.source(calculation, input));
    restrict(row, input.least(), input.most(), input.unit());
    name(input.code(), row);
  }

  private void value(int row, ScenarioKind scenario, RoiInput input) {
    int column = FIRST_SCENARIO + scenario.ordinal();
    OptionalDouble value = calculation.value(scenario, input.code());
    Optional<String> formula = formula(scenario, input);
    if (formula.isPresent()) {
      cells.formula(row, column, RoiWorkbookLooks.plain(input.unit()), formula.get(), value);
    } else if (value.isPresent()) {
      cells.number(row, column, RoiWorkbookLooks.input(input.unit()), value.getAsDouble());
    } else {
      cells.blank(row, column, RoiWorkbookLooks.input(input.unit()));
    }
  }

  /// Empty where the value was typed or found.
  private Optional<String> formula(ScenarioKind scenario, RoiInput input) {
    if (calculation.isTyped(scenario, input.code())) {
      return Optional.empty();
    }
    if (scenario == ScenarioKind.BASE) {
      return Optional.ofNullable(costs.get(input.code()));
    }
    String base = cell(ScenarioKind.BASE, input.code());
    String lean = column(scenario) + "$" + (LEAN + 1);
    String factor =
        switch (input.better()) {
          case MORE -> "*(1+" + lean + ")";
          case LESS -> "*(1-" + lean + ")";
          case NEITHER -> "";
        };
    return Optional.of(
        "IF("
            + base
            + "=\"\",\"\",MAX("
            + FormulaCells.number(input.least())
            + ",MIN("
            + FormulaCells.number(input.most())
            + ","
            + base
            + factor
            + ")))");
  }

  private void step(RoiStep step) {
    int row = row(step.code());
    boolean isHeadline = step.code().equals(calculator.headline());
    cells.text(row, 0, isHeadline ? WorkbookLook.TOTAL_LABEL : WorkbookLook.TEXT, words.step(step));
    cells.text(
        row,
        1,
        isHeadline ? WorkbookLook.TOTAL_LABEL : WorkbookLook.ASIDE,
        words.unit(step.unit()));
    for (ScenarioKind scenario : ScenarioKind.values()) {
      Figure result = calculation.results(scenario).getOrDefault(step.code(), Figure.missing(""));
      cells.formula(
          row,
          FIRST_SCENARIO + scenario.ordinal(),
          isHeadline ? RoiWorkbookLooks.total(step.unit()) : RoiWorkbookLooks.plain(step.unit()),
          new FormulaCells(code -> cell(scenario, code)).guarded(step.formula().expression()),
          result.number());
    }
    cells.blank(row, LAST, isHeadline ? WorkbookLook.TOTAL_LABEL : WorkbookLook.ASIDE);
    cells.text(
        row,
        WORDS,
        isHeadline ? WorkbookLook.TOTAL_LABEL : WorkbookLook.ASIDE,
        words.formula(calculator, step.formula().expression()));
    name(step.code(), row);
  }

  /// The base's cell, for formulas that people add.
  private void name(String code, int row) {
    Name name = cells.sheet().getWorkbook().createName();
    String kind = calculation.kind().name().toLowerCase(Locale.ROOT);
    name.setNameName(kind + "_" + number + "_" + code);
    name.setRefersToFormula(reference() + "$" + column(ScenarioKind.BASE) + "$" + (row + 1));
  }

  private void charts(int top) {
    WorkbookCharts charts = new WorkbookCharts(cells.sheet());
    RoiStep headline = calculator.result();
    List<String> scenarios = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (ScenarioKind scenario : ScenarioKind.values()) {
      scenarios.add(words.scenario(scenario));
      values.add(
          calculation
              .results(scenario)
              .getOrDefault(headline.code(), Figure.missing(""))
              .orElse(0));
    }
    int row = row(headline.code());
    charts.columns(
        new WorkbookCharts.Place(0, top, 4, top + CHART_ROWS),
        words.step(headline),
        new WorkbookCharts.Categories(
            cells.sheet(), scenarios, new CellRangeAddress(3, 3, FIRST_SCENARIO, LAST - 1)),
        List.of(
            new WorkbookCharts.Series(
                words.step(headline),
                values,
                new CellRangeAddress(row, row, FIRST_SCENARIO, LAST - 1),
                List.of(WorkbookPalette.ACCENT))),
        RoiWorkbookLooks.format(headline.unit()));
    parts(charts, top);
  }

  private static Figure of(Map<String, Figure> results, RoiStep step) {
    return results.getOrDefault(step.code(), Figure.missing(step.code()));
  }

  /// Beside it, what the steps of the base come to that are counted in the same unit.
  private void parts(WorkbookCharts charts, int top) {
    Map<String, Figure> results = calculation.results(ScenarioKind.BASE);
    List<RoiStep> steps = calculator.steps();
    int first = 0;
    int best = 0;
    int bestFirst = 0;
    for (int place = 0; place <= steps.size(); place++) {
      boolean goesOn =
          place < steps.size()
              && steps.get(place).unit() == RoiUnit.MONEY
              && of(results, steps.get(place)).isKnown();
      if (!goesOn) {
        if (place - first > best) {
          best = place - first;
          bestFirst = first;
        }
        first = place + 1;
      }
    }
    if (best < 2) {
      return;
    }
    List<RoiStep> shown = steps.subList(bestFirst, bestFirst + best);
    int row = row(shown.getFirst().code());
    charts.bars(
        new WorkbookCharts.Place(4, top, WORDS + 1, top + CHART_ROWS),
        words.scenario(ScenarioKind.BASE) + " · " + words.unit(RoiUnit.MONEY),
        new WorkbookCharts.Categories(
            cells.sheet(),
            shown.stream().map(words::step).toList(),
            new CellRangeAddress(row, row + best - 1, 0, 0)),
        List.of(
            new WorkbookCharts.Series(
                words.scenario(ScenarioKind.BASE),
                shown.stream().map(step -> of(results, step).orElse(0)).toList(),
                new CellRangeAddress(row, row + best - 1, FIRST_SCENARIO, FIRST_SCENARIO),
                List.of(WorkbookPalette.ACCENT))),
        RoiWorkbookLooks.format(RoiUnit.MONEY));
  }
}
