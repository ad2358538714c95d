package org.siyu.storage.roi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.CostLine;
import org.siyu.core.roi.CostTable;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiReportText;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookForms;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// Costs by line and month: what was entered, and below it what each kind comes to with bonus and
/// benefits.
final class RoiWorkbookCosts {
  private static final int HEADER = 3;
  private static final int FIRST_LINE = HEADER + 1;
  private static final int FIRST_MONTH = 2;
  private static final int CHART_ROWS = 16;
  private static final List<String> COLOURS =
      List.of("#24408E", "#2B4FC7", "#6E87E0", "#93A9ED", "#B9783A", "#5E8C6A", "#A8A29A");

  private final WorkbookCells cells;
  private final Calculation calculation;
  private final CostTable costs;
  private final RoiReportWords words;
  private final RoiWorkbookSheet main;
  private final int total;
  private final int sums;

  RoiWorkbookCosts(
      WorkbookCells cells, Calculation calculation, RoiReportWords words, RoiWorkbookSheet main) {
    this.cells = cells;
    this.calculation = calculation;
    this.costs = calculation.costs();
    this.words = words;
    this.main = main;
    this.total = FIRST_MONTH + costs.months();
    this.sums = FIRST_LINE + costs.lines().size() + 2;
  }

  private static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }

  /// @return by input, the cell that its base comes from
  Map<String, String> write() {
    cells.widths(14, 28);
    for (int column = FIRST_MONTH; column <= total; column++) {
      cells.sheet().setColumnWidth(column, 14 * 256);
    }
    cells.text(
        0,
        0,
        WorkbookLook.TITLE,
        calculation.name() + " · " + words.text(RoiReportText.COSTS_BY_MONTH));
    cells.text(1, 0, WorkbookLook.SUBTITLE, words.period(calculation.period()));
    header(HEADER, words.text(RoiReportText.COST_KIND), words.text(RoiReportText.COST_LINE));
    int row = FIRST_LINE;
    for (CostLine line : costs.lines()) {
      line(row++, line);
    }
    amounts();
    header(sums - 1, words.text(RoiReportText.COST_KIND), "");
    Map<String, String> inputs = new LinkedHashMap<>();
    row = sums;
    for (CostKind kind : CostKind.values()) {
      kind(row, kind);
      inputs.put(
          kind.input(),
          "'" + cells.sheet().getSheetName().replace("'", "''") + "'!" + letter(total) + (row + 1));
      row++;
    }
    onPay(row, RoiReportText.BONUS, "bonus_share");
    onPay(row + 1, RoiReportText.BENEFITS, "benefits_share");
    totals(row + 2);
    chart(row + 4);
    cells.sheet().createFreezePane(FIRST_MONTH, FIRST_LINE);
    WorkbookPages.single(cells.sheet());
    return inputs;
  }

  private void header(int row, String first, String second) {
    List<String> headers = new ArrayList<>(List.of(first, second));
    for (YearMonth month : costs.monthsInOrder()) {
      headers.add(month.toString());
    }
    headers.add(words.text(RoiReportText.TOTAL));
    cells.headers(row, FIRST_MONTH, headers);
  }

  private void line(int row, CostLine line) {
    cells.text(row, 0, WorkbookLook.TEXT, words.cost(line.kind()));
    cells.text(row, 1, WorkbookLook.TEXT, line.name());
    for (int month = 0; month < costs.months(); month++) {
      cells.number(row, FIRST_MONTH + month, WorkbookLook.INPUT_MONEY, line.amounts().get(month));
    }
    sum(row, WorkbookLook.MONEY, line.total());
  }

  private void amounts() {
    var helper = cells.sheet().getDataValidationHelper();
    WorkbookForms.restrict(
        cells.sheet(),
        helper.createDecimalConstraint(
            OperatorType.BETWEEN, "0", FormulaCells.number(RoiInput.LARGEST)),
        new CellRangeAddressList(
            FIRST_LINE, FIRST_LINE + costs.lines().size() - 1, FIRST_MONTH, total - 1),
        words.text(RoiReportText.RANGE_TITLE),
        words.text(
            RoiReportText.RANGE,
            words.value(RoiUnit.MONEY, 0),
            words.value(RoiUnit.MONEY, RoiInput.LARGEST)));
  }

  private void sum(int row, WorkbookLook look, double value) {
    String at = Integer.toString(row + 1);
    cells.formula(
        row,
        total,
        look,
        "SUM(" + letter(FIRST_MONTH) + at + ":" + letter(total - 1) + at + ")",
        OptionalDouble.of(value));
  }

  private void kind(int row, CostKind kind) {
    cells.text(row, 0, WorkbookLook.TEXT, words.cost(kind));
    cells.blank(row, 1, WorkbookLook.TEXT);
    String kinds = "$A$" + (FIRST_LINE + 1) + ":$A$" + (FIRST_LINE + costs.lines().size());
    for (int month = 0; month < costs.months(); month++) {
      String column = letter(FIRST_MONTH + month);
      cells.formula(
          row,
          FIRST_MONTH + month,
          WorkbookLook.MONEY,
          "SUMIF("
              + kinds
              + ",$A"
              + (row + 1)
              + ","
              + column
              + "$"
              + (FIRST_LINE + 1)
              + ":"
              + column
              + "$"
              + (FIRST_LINE + costs.lines().size())
              + ")",
          OptionalDouble.of(costs.amount(kind, month)));
    }
    sum(row, WorkbookLook.MONEY, costs.total(kind));
  }

  private double share(String input) {
    return calculation.value(ScenarioKind.BASE, input).orElse(0);
  }

  private void onPay(int row, RoiReportText name, String share) {
    cells.text(row, 0, WorkbookLook.TEXT, words.text(name));
    cells.blank(row, 1, WorkbookLook.TEXT);
    for (int month = 0; month < costs.months(); month++) {
      cells.formula(
          row,
          FIRST_MONTH + month,
          WorkbookLook.MONEY,
          letter(FIRST_MONTH + month)
              + (sums + CostKind.PAY.ordinal() + 1)
              + "*"
              + main.reference()
              + main.cell(ScenarioKind.BASE, share),
          OptionalDouble.of(costs.amount(CostKind.PAY, month) * share(share)));
    }
    sum(row, WorkbookLook.MONEY, costs.total(CostKind.PAY) * share(share));
  }

  private void totals(int row) {
    cells.text(row, 0, WorkbookLook.TOTAL_LABEL, words.text(RoiReportText.TOTAL));
    cells.blank(row, 1, WorkbookLook.TOTAL_LABEL);
    for (int month = 0; month < costs.months(); month++) {
      String column = letter(FIRST_MONTH + month);
      cells.formula(
          row,
          FIRST_MONTH + month,
          WorkbookLook.TOTAL_MONEY,
          "SUM(" + column + (sums + 1) + ":" + column + row + ")",
          OptionalDouble.of(costs.month(month, share("bonus_share"), share("benefits_share"))));
    }
    sum(row, WorkbookLook.TOTAL_MONEY, costs.total(share("bonus_share"), share("benefits_share")));
  }

  private void chart(int top) {
    WorkbookCharts.Categories months =
        new WorkbookCharts.Categories(
            cells.sheet(),
            costs.monthsInOrder().stream().map(YearMonth::toString).toList(),
            new CellRangeAddress(HEADER, HEADER, FIRST_MONTH, total - 1));
    List<WorkbookCharts.Series> series = new ArrayList<>();
    for (CostKind kind : CostKind.values()) {
      List<Double> values = new ArrayList<>();
      for (int month = 0; month < costs.months(); month++) {
        values.add(costs.amount(kind, month));
      }
      add(series, words.cost(kind), values, kind.ordinal());
    }
    for (String share : List.of("bonus_share", "benefits_share")) {
      List<Double> values = new ArrayList<>();
      for (int month = 0; month < costs.months(); month++) {
        values.add(costs.amount(CostKind.PAY, month) * share(share));
      }
      boolean isBonus = share.equals("bonus_share");
      add(
          series,
          words.text(isBonus ? RoiReportText.BONUS : RoiReportText.BENEFITS),
          values,
          CostKind.values().length + (isBonus ? 0 : 1));
    }
    new WorkbookCharts(cells.sheet())
        .stacked(
            new WorkbookCharts.Place(0, top, Math.max(7, total + 1), top + CHART_ROWS),
            words.text(RoiReportText.COSTS_BY_MONTH),
            months,
            series,
            RoiWorkbookLooks.format(RoiUnit.MONEY));
  }

  /// Kinds that cost nothing have no place in the legend.
  private void add(
      List<WorkbookCharts.Series> series, String name, List<Double> values, int place) {
    if (values.stream().anyMatch(value -> value != 0)) {
      series.add(
          new WorkbookCharts.Series(
              name,
              values,
              new CellRangeAddress(sums + place, sums + place, FIRST_MONTH, total - 1),
              List.of(COLOURS.get(place))));
    }
  }
}
