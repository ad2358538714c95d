package org.siyu.storage.kpi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpi.Comparison;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.DashboardReportWords;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;

/// The front page of a dashboard: the large figures, the cards as a table, the charts.
final class DashboardWorkbookFront {
  private static final int[] WIDTHS = {26, 15, 15, 12, 10, 15, 12, 3, 13, 13, 12, 16, 9};
  private static final int FIGURES = 3;
  private static final int FIGURE_POINTS = 34;
  private static final int LINE_POINTS = 17;
  private static final int HEADER = 6;
  private static final int FIRST = HEADER + 1;
  private static final int LAST_PRINTED = 6;
  private static final int MOST = 8;
  private static final int BEFORE = 9;
  private static final int LEVEL = 10;
  private static final int RULES = 11;
  private static final int CHART_ROWS = 14;
  private static final int LEFT = 3;

  private final WorkbookCells cells;
  private final DashboardReport report;
  private final DashboardReportWords words;

  DashboardWorkbookFront(WorkbookCells cells, DashboardReport report, DashboardReportWords words) {
    this.cells = cells;
    this.report = report;
    this.words = words;
  }

  private String text(DashboardReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  void write(String title, DashboardWorkbookTables.Places places) {
    cells.widths(WIDTHS);
    cells.text(0, 0, WorkbookLook.TITLE, title);
    cells.text(
        1,
        0,
        WorkbookLook.SUBTITLE,
        text(
            DashboardReportText.SUBTITLE,
            report.workspace(),
            report.whose(),
            report.comparison(),
            report.writtenAt().toLocalDate().toString()));
    figures();
    rules();
    header();
    List<SheetLine> lines = report.sheet().lines();
    for (int line = 0; line < lines.size(); line++) {
      line(FIRST + line, lines.get(line));
    }
    if (!lines.isEmpty()) {
      lights(FIRST + lines.size() - 1);
    }
    int end = charts(places, FIRST + lines.size() + 1);
    WorkbookPages.single(cells.sheet());
    cells.sheet().getPrintSetup().setLandscape(false);
    cells
        .sheet()
        .getWorkbook()
        .setPrintArea(
            cells.sheet().getWorkbook().getSheetIndex(cells.sheet()), 0, LAST_PRINTED, 0, end);
  }

  private void figures() {
    large(0, DashboardReportText.SCORE, WorkbookLook.BIG_DECIMAL, report.sheet().score().total());
    large(
        1, DashboardReportText.HEALTH, WorkbookLook.BIG_DECIMAL, report.figures().health().index());
    large(
        2,
        DashboardReportText.CUSTOMERS,
        WorkbookLook.BIG_COUNT,
        report.figures().trends().getOrDefault("total_customers", List.of()).stream()
            .reduce((_, later) -> later)
            .orElse(Figure.missing("")));
    for (int column = 3; column <= LAST_PRINTED; column++) {
      cells.blank(FIGURES, column, WorkbookLook.LABEL);
    }
    cells.height(FIGURES + 1, FIGURE_POINTS);
  }

  private void large(int column, DashboardReportText name, WorkbookLook look, Figure figure) {
    cells.text(FIGURES, column, WorkbookLook.LABEL, text(name));
    cells.number(FIGURES + 1, column, look, figure.number());
  }

  private static String rule(int number) {
    return "$M$" + (FIGURES + 1 + number);
  }

  private void rules() {
    KpiScheme scheme = report.sheet().scheme();
    rule(0, KpiReportText.CAP_LEAST, scheme.cap().least());
    rule(1, KpiReportText.CAP_MOST, scheme.cap().most());
    rule(2, KpiReportText.AMBER, scheme.thresholds().amber());
    rule(3, KpiReportText.RED, scheme.thresholds().red());
  }

  private void rule(int number, KpiReportText name, double value) {
    cells.text(FIGURES + number, RULES, WorkbookLook.LABEL, words.text(name));
    cells.number(FIGURES + number, RULES + 1, WorkbookLook.PERCENT, value);
  }

  private void header() {
    cells.headers(
        HEADER,
        1,
        List.of(
            text(DashboardReportText.INDICATOR),
            text(DashboardReportText.ACTUAL),
            text(DashboardReportText.DUE),
            text(DashboardReportText.ATTAINMENT)));
    cells.text(HEADER, 4, WorkbookLook.CENTRED_HEADER, text(DashboardReportText.LIGHT));
    cells.text(HEADER, 5, WorkbookLook.NUMBER_HEADER, text(DashboardReportText.WAS));
    cells.text(HEADER, 6, WorkbookLook.NUMBER_HEADER, report.comparison());
    cells.text(HEADER, MOST, WorkbookLook.NUMBER_HEADER, text(DashboardReportText.DUE_MOST));
    cells.text(HEADER, BEFORE, WorkbookLook.NUMBER_HEADER, text(DashboardReportText.BEFORE));
    cells.text(HEADER, LEVEL, WorkbookLook.NUMBER_HEADER, text(DashboardReportText.LEVEL));
  }

  private void line(int row, SheetLine line) {
    String at = Integer.toString(row + 1);
    WorkbookLook look = KpiWorkbookFormulas.look(line.indicator().unit());
    Figure was = report.against() == Comparison.PREVIOUS ? line.before() : line.lastYear();
    cells.text(row, 0, WorkbookLook.TEXT, words.name(line.indicator()));
    cells.number(row, 1, look, line.actual().number());
    goal(row, 2, look, line.due().map(Goal::least));
    goal(
        row,
        MOST,
        look,
        line.due()
            .map(Goal::most)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble));
    cells.formula(
        row,
        3,
        WorkbookLook.PERCENT,
        KpiWorkbookFormulas.attainment(
            line.indicator().direction(), "B" + at, "C" + at, "I" + at, rule(0), rule(1)),
        line.attainment().map(each -> each.share().number()).orElse(OptionalDouble.empty()));
    cells.formula(
        row,
        4,
        WorkbookLook.CENTRED_TEXT,
        KpiWorkbookFormulas.light("K" + at, words),
        words.light(line.light()));
    cells.number(row, 5, look, was.number());
    KpiWorkbookFormulas.Change change =
        KpiWorkbookFormulas.change(line.indicator().unit(), line.actual(), was, "B" + at, "F" + at);
    cells.formula(row, 6, change.look(), change.formula(), change.result());
    cells.number(row, BEFORE, look, line.before().number());
    cells.formula(
        row,
        LEVEL,
        WorkbookLook.COUNT,
        KpiWorkbookFormulas.level(
            line.indicator().direction(), "D" + at, "B" + at, "J" + at, rule(2), rule(3)),
        OptionalDouble.of(line.light().ordinal()));
    cells.height(row, LINE_POINTS);
  }

  private void goal(int row, int column, WorkbookLook look, Optional<Double> value) {
    cells.number(row, column, look, value.map(Figure::of).orElse(Figure.missing("")).number());
  }

  private void lights(int last) {
    SheetConditionalFormatting formatting = cells.sheet().getSheetConditionalFormatting();
    KpiWorkbookFormulas.lights(
        formatting,
        new CellRangeAddress[] {new CellRangeAddress(FIRST, last, 3, 3)},
        "D" + (FIRST + 1),
        rule(2),
        rule(3));
    KpiWorkbookFormulas.levels(
        formatting,
        new CellRangeAddress[] {new CellRangeAddress(FIRST, last, 4, 4)},
        "$K" + (FIRST + 1));
  }

  /// Two beside each other.
  ///
  /// @return the last row
  private int charts(DashboardWorkbookTables.Places places, int top) {
    int end = top + CHART_ROWS;
    WorkbookCharts charts = new WorkbookCharts(cells.sheet());
    charts.columns(
        new WorkbookCharts.Place(0, top, LAST_PRINTED + 1, end - 1),
        text(DashboardReportText.SHEET_GROWTH),
        places.growth().categories(),
        places.growth().series(),
        "#,##0");
    boolean isLeft = true;
    List<Named> others =
        List.of(
            new Named(DashboardReportText.SHEET_FUNNEL, places.funnel()),
            new Named(DashboardReportText.SHEET_CHANNELS, places.channels()),
            new Named(DashboardReportText.SHEET_TIERS, places.tiers()));
    for (Named each : others) {
      if (each.place().isEmpty()) {
        continue;
      }
      DashboardWorkbookSheets.Place place = each.place().get();
      charts.bars(
          new WorkbookCharts.Place(
              isLeft ? 0 : LEFT, end, isLeft ? LEFT : LAST_PRINTED + 1, end + CHART_ROWS - 1),
          text(each.name()),
          place.categories(),
          place.series(),
          "#,##0");
      end += isLeft ? 0 : CHART_ROWS;
      isLeft = !isLeft;
    }
    return isLeft ? end - 1 : end + CHART_ROWS - 1;
  }

  private record Named(DashboardReportText name, Optional<DashboardWorkbookSheets.Place> place) {}
}
