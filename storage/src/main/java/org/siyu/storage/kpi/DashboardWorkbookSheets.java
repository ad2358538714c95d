package org.siyu.storage.kpi;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.DashboardReportWords;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;

/// What the sheets behind the charts of a dashboard have in common: a title, a header, lines below
/// it, and the chart below these.
final class DashboardWorkbookSheets {
  static final int HEADER = 3;
  static final int FIRST = HEADER + 1;
  private static final int NAMES = 26;
  private static final int NUMBERS = 15;
  private static final int CHART_ROWS = 20;
  private static final int CHART_COLUMNS = 5;
  private static final List<String> COLOURS = List.of(WorkbookPalette.ACCENT, WorkbookPalette.MANY);

  /// Where a chart finds its names and figures.
  ///
  /// @param columns those with figures; the names are in the first
  record Place(
      WorkbookCells cells,
      List<String> names,
      List<String> headers,
      List<List<Double>> figures,
      List<Integer> columns) {
    WorkbookCharts.Categories categories() {
      return new WorkbookCharts.Categories(cells.sheet(), names, column(0));
    }

    List<WorkbookCharts.Series> series() {
      return IntStream.range(0, figures.size())
          .mapToObj(
              index ->
                  new WorkbookCharts.Series(
                      headers.get(index),
                      figures.get(index),
                      column(columns.get(index)),
                      List.of(COLOURS.get(index))))
          .toList();
    }

    private CellRangeAddress column(int column) {
      return new CellRangeAddress(FIRST, FIRST + names.size() - 1, column, column);
    }
  }

  private final DashboardReport report;
  private final DashboardReportWords words;
  private final Function<DashboardReportText, WorkbookCells> sheets;

  /// @param sheets adds one
  DashboardWorkbookSheets(
      DashboardReport report,
      DashboardReportWords words,
      Function<DashboardReportText, WorkbookCells> sheets) {
    this.report = report;
    this.words = words;
    this.sheets = sheets;
  }

  DashboardReport report() {
    return report;
  }

  String text(DashboardReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  /// A chart below the table that it shows.
  Place charted(DashboardReportText name, Place place, int end) {
    int below = end + 1;
    WorkbookCharts charts = new WorkbookCharts(place.cells().sheet());
    WorkbookCharts.Place where =
        new WorkbookCharts.Place(0, below, CHART_COLUMNS, below + CHART_ROWS);
    if (place.figures().size() > 1) {
      charts.columns(where, text(name), place.categories(), place.series(), "#,##0");
    } else {
      charts.bars(where, text(name), place.categories(), place.series(), "#,##0");
    }
    WorkbookPages.single(place.cells().sheet());
    return place;
  }

  WorkbookCells begin(DashboardReportText name, String note, List<String> headers) {
    WorkbookCells cells = sheets.apply(name);
    int[] widths = new int[headers.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = column == 0 ? NAMES : NUMBERS;
    }
    cells.widths(widths);
    cells.text(0, 0, WorkbookLook.TITLE, text(name));
    cells.text(1, 0, WorkbookLook.SUBTITLE, note);
    cells.headers(HEADER, 1, headers);
    cells.sheet().createFreezePane(1, FIRST);
    WorkbookPages.table(cells.sheet(), HEADER);
    return cells;
  }

  String subtitle() {
    return words.period(report.figures().span().period()) + " · " + report.whose();
  }

  String name(String code) {
    return report
        .catalogue()
        .find(code)
        .map(words::name)
        .or(() -> StoreMeasure.of(code).map(words::measure))
        .orElse(code);
  }

  IndicatorUnit unit(String code) {
    return report
        .catalogue()
        .find(code)
        .map(Indicator::unit)
        .orElse(
            StoreMeasure.of(code).filter(StoreMeasure::isMoney).isPresent()
                ? IndicatorUnit.MONEY
                : IndicatorUnit.COUNT);
  }

  WorkbookLook look(String code) {
    return KpiWorkbookFormulas.look(unit(code));
  }

  /// How many more or less there are, in parts of what there was.
  ///
  /// @param nowCell the cell with what there is, and so on
  static void change(
      WorkbookCells cells,
      int row,
      int column,
      String nowCell,
      String wasCell,
      Figure now,
      Figure was) {
    put(
        cells,
        row,
        column,
        KpiWorkbookFormulas.change(IndicatorUnit.COUNT, now, was, nowCell, wasCell));
  }

  static void put(WorkbookCells cells, int row, int column, KpiWorkbookFormulas.Change change) {
    cells.formula(row, column, change.look(), change.formula(), change.result());
  }

  static void share(
      WorkbookCells cells, int row, int column, String part, String all, Figure is, Figure of) {
    cells.formula(
        row,
        column,
        WorkbookLook.PERCENT,
        "IF(OR(%s=\"\",%s=\"\",%s=0),\"\",%s/%s)".formatted(part, all, all, part, all),
        is.isKnown() && of.isKnown() && of.orElse(0) != 0
            ? OptionalDouble.of(is.orElse(0) / of.orElse(0))
            : OptionalDouble.empty());
  }
}
