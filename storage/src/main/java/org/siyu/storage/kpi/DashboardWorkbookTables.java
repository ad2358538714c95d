package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.kpi.Dashboard;
import org.siyu.core.kpi.DashboardPart;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.DashboardReportWords;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.RetentionTriangle;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;

/// The sheets with the figures behind the charts of a dashboard.
final class DashboardWorkbookTables {
  private static final int HEADER = 3;
  private static final int FIRST = HEADER + 1;
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

  /// Those of them that have something to show.
  record Places(
      Place growth, Optional<Place> funnel, Optional<Place> channels, Optional<Place> tiers) {}

  private final DashboardReport report;
  private final Dashboard figures;
  private final DashboardReportWords words;
  private final Function<DashboardReportText, WorkbookCells> sheets;

  /// @param sheets adds one
  DashboardWorkbookTables(
      DashboardReport report,
      DashboardReportWords words,
      Function<DashboardReportText, WorkbookCells> sheets) {
    this.report = report;
    this.figures = report.figures();
    this.words = words;
    this.sheets = sheets;
  }

  private String text(DashboardReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  Places write() {
    Place growth = growth();
    Optional<Place> funnel = figures.funnel().isEmpty() ? Optional.empty() : Optional.of(funnel());
    Optional<Place> channels =
        figures.channels().isEmpty() ? Optional.empty() : Optional.of(channels());
    retention();
    results();
    Optional<Place> tiers = report.tiers().map(this::tiers);
    health();
    return new Places(growth, funnel, channels, tiers);
  }

  /// Only the sheet behind one chart.
  void write(DashboardPart part) {
    switch (part) {
      case GROWTH -> growth();
      case FUNNEL -> funnel();
      case CHANNELS -> channels();
      case RETENTION -> retention();
      case RESULTS -> results();
      case TIERS -> report.tiers().ifPresent(this::tiers);
      case HEALTH -> health();
    }
  }

  /// A chart below the table that it shows.
  private Place charted(DashboardReportText name, Place place, int end) {
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

  private WorkbookCells begin(DashboardReportText name, String note, List<String> headers) {
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

  private String subtitle() {
    return words.period(figures.span().period()) + " · " + report.whose();
  }

  private String name(String code) {
    return report
        .catalogue()
        .find(code)
        .map(words::name)
        .or(() -> StoreMeasure.of(code).map(words::measure))
        .orElse(code);
  }

  private IndicatorUnit unit(String code) {
    return report
        .catalogue()
        .find(code)
        .map(Indicator::unit)
        .orElse(
            StoreMeasure.of(code).filter(StoreMeasure::isMoney).isPresent()
                ? IndicatorUnit.MONEY
                : IndicatorUnit.COUNT);
  }

  private WorkbookLook look(String code) {
    return KpiWorkbookFormulas.look(unit(code));
  }

  private Place growth() {
    List<String> codes =
        List.of("total_customers", "new_customers", "active_customers", "health_index");
    List<String> headers = new ArrayList<>(List.of(text(DashboardReportText.PERIOD)));
    codes.forEach(code -> headers.add(name(code)));
    headers.add(text(DashboardReportText.CHANGE));
    WorkbookCells cells = begin(DashboardReportText.SHEET_GROWTH, subtitle(), headers);
    List<String> names = new ArrayList<>();
    List<List<Double>> drawn = List.of(new ArrayList<>(), new ArrayList<>());
    List<Span> history = figures.history();
    for (int place = 0; place < history.size(); place++) {
      int row = FIRST + place;
      names.add(history.get(place).period().text());
      cells.text(row, 0, WorkbookLook.TEXT, names.getLast());
      for (int column = 0; column < codes.size(); column++) {
        figure(cells, row, column + 1, look(codes.get(column)), way(codes.get(column), place));
      }
      drawn.get(0).add(way("new_customers", place).orElse(0));
      drawn.get(1).add(way("active_customers", place).orElse(0));
      if (place > 0) {
        change(
            cells,
            row,
            codes.size() + 1,
            new Pair("B" + (row + 1), "B" + row),
            way("total_customers", place),
            way("total_customers", place - 1));
      } else {
        cells.blank(row, codes.size() + 1, WorkbookLook.PERCENT);
      }
    }
    return charted(
        DashboardReportText.SHEET_GROWTH,
        new Place(cells, names, List.of(headers.get(2), headers.get(3)), drawn, List.of(2, 3)),
        FIRST + names.size());
  }

  private Figure way(String code, int place) {
    List<Figure> way = figures.trends().getOrDefault(code, List.of());
    return place < way.size() ? way.get(place) : Figure.missing(code);
  }

  private Place funnel() {
    WorkbookCells cells =
        begin(
            DashboardReportText.SHEET_FUNNEL,
            subtitle(),
            List.of(
                text(DashboardReportText.STEP),
                text(DashboardReportText.PEOPLE),
                text(DashboardReportText.STEP_RATE),
                text(DashboardReportText.WHOLE_RATE),
                text(DashboardReportText.WAS),
                report.comparison()));
    List<Dashboard.Compared> steps = figures.funnel();
    for (int index = 0; index < steps.size(); index++) {
      Dashboard.Compared step = steps.get(index);
      int row = FIRST + index;
      String now = "B" + (row + 1);
      cells.text(row, 0, WorkbookLook.TEXT, name(step.code()));
      figure(cells, row, 1, WorkbookLook.COUNT, step.now());
      if (index > 0) {
        share(cells, row, 2, now, "B" + row, step.now(), steps.get(index - 1).now());
      } else {
        cells.blank(row, 2, WorkbookLook.PERCENT);
      }
      share(cells, row, 3, now, "$B$" + (FIRST + 1), step.now(), steps.getFirst().now());
      figure(cells, row, 4, WorkbookLook.COUNT, step.was());
      change(cells, row, 5, new Pair(now, "E" + (row + 1)), step.now(), step.was());
    }
    return charted(
        DashboardReportText.SHEET_FUNNEL,
        new Place(
            cells,
            steps.stream().map(step -> name(step.code())).toList(),
            List.of(text(DashboardReportText.PEOPLE)),
            List.of(steps.stream().map(step -> step.now().orElse(0)).toList()),
            List.of(1)),
        FIRST + steps.size());
  }

  private Place channels() {
    WorkbookCells cells =
        begin(
            DashboardReportText.SHEET_CHANNELS,
            subtitle(),
            List.of(
                text(DashboardReportText.CHANNEL),
                name("new_customers"),
                text(DashboardReportText.SHARE),
                text(DashboardReportText.WAS),
                report.comparison()));
    List<Dashboard.Channel> channels = figures.channels();
    List<String> names =
        channels.stream()
            .map(each -> each.name().isEmpty() ? text(DashboardReportText.NO_CHANNEL) : each.name())
            .toList();
    List<Count> counts =
        IntStream.range(0, channels.size())
            .mapToObj(
                index ->
                    new Count(
                        names.get(index),
                        channels.get(index).joined(),
                        channels.get(index).before()))
            .toList();
    counted(cells, counts);
    return charted(
        DashboardReportText.SHEET_CHANNELS,
        new Place(
            cells,
            names,
            List.of(name("new_customers")),
            List.of(channels.stream().map(Dashboard.Channel::joined).toList()),
            List.of(1)),
        FIRST + channels.size() + 1);
  }

  private Place tiers(DashboardReport.Tiers tiers) {
    WorkbookCells cells =
        begin(
            DashboardReportText.SHEET_TIERS,
            subtitle(),
            List.of(
                text(DashboardReportText.TIER),
                text(DashboardReportText.TIER_RUN, tiers.after().toString()),
                text(DashboardReportText.SHARE),
                text(DashboardReportText.TIER_RUN, tiers.before().toString()),
                text(DashboardReportText.CHANGE)));
    counted(
        cells,
        tiers.rows().stream().map(each -> new Count(each.name(), each.now(), each.was())).toList());
    return charted(
        DashboardReportText.SHEET_TIERS,
        new Place(
            cells,
            tiers.rows().stream().map(DashboardReport.Tier::name).toList(),
            List.of(text(DashboardReportText.TIER_RUN, tiers.after().toString())),
            List.of(tiers.rows().stream().map(each -> (double) each.now()).toList()),
            List.of(1)),
        FIRST + tiers.rows().size() + 1);
  }

  private record Count(String name, double now, double was) {}

  /// Names with what they have, had, and their share of all.
  private void counted(WorkbookCells cells, List<Count> counts) {
    int end = FIRST + counts.size();
    double all = counts.stream().mapToDouble(Count::now).sum();
    double allWas = counts.stream().mapToDouble(Count::was).sum();
    for (int index = 0; index < counts.size(); index++) {
      Count count = counts.get(index);
      int row = FIRST + index;
      cells.text(row, 0, WorkbookLook.TEXT, count.name());
      cells.number(row, 1, WorkbookLook.COUNT, count.now());
      share(
          cells,
          row,
          2,
          "B" + (row + 1),
          "$B$" + (end + 1),
          Figure.of(count.now()),
          Figure.of(all));
      cells.number(row, 3, WorkbookLook.COUNT, count.was());
      change(
          cells,
          row,
          4,
          new Pair("B" + (row + 1), "D" + (row + 1)),
          Figure.of(count.now()),
          Figure.of(count.was()));
    }
    WorkbookBars.add(cells.sheet(), new CellRangeAddress(FIRST, end - 1, 2, 2));
    cells.text(end, 0, WorkbookLook.TOTAL_LABEL, text(DashboardReportText.ALL));
    sum(cells, end, 1, all);
    cells.formula(
        end,
        2,
        WorkbookLook.TOTAL_PERCENT,
        "SUM(C" + (FIRST + 1) + ":C" + end + ")",
        OptionalDouble.of(all == 0 ? 0 : 1));
    sum(cells, end, 3, allWas);
    cells.blank(end, 4, WorkbookLook.TOTAL_LABEL);
  }

  private static void sum(WorkbookCells cells, int row, int column, double result) {
    String letter = CellReference.convertNumToColString(column);
    cells.formula(
        row,
        column,
        WorkbookLook.TOTAL_COUNT,
        "SUM(" + letter + (FIRST + 1) + ":" + letter + row + ")",
        OptionalDouble.of(result));
  }

  private void retention() {
    List<RetentionTriangle.Cohort> cohorts = figures.retention().cohorts();
    List<String> after = new ArrayList<>();
    after.add(text(DashboardReportText.DAY, 7));
    after.add(text(DashboardReportText.DAY, 30));
    for (int month = 1; month <= RetentionTriangle.MONTHS; month++) {
      after.add(text(DashboardReportText.MONTH, month));
    }
    List<String> headers =
        new ArrayList<>(
            List.of(text(DashboardReportText.COHORT), text(DashboardReportText.JOINED)));
    headers.addAll(after);
    WorkbookCells cells =
        begin(
            DashboardReportText.SHEET_RETENTION, text(DashboardReportText.RETENTION_NOTE), headers);
    int[] widths = new int[headers.size()];
    Arrays.fill(widths, 9);
    widths[0] = 12;
    cells.widths(widths);
    int counts = FIRST + cohorts.size() + 3;
    cells.text(counts - 2, 0, WorkbookLook.HEADING, text(DashboardReportText.RETENTION_COUNTS));
    cells.headers(counts - 1, 1, headers);
    for (int index = 0; index < cohorts.size(); index++) {
      cohort(cells, FIRST + index, counts + index, cohorts.get(index));
    }
    WorkbookPages.single(cells.sheet());
    if (!cohorts.isEmpty()) {
      WorkbookBars.scale(
          cells.sheet(),
          new CellRangeAddress(FIRST, FIRST + cohorts.size() - 1, 2, headers.size() - 1));
    }
  }

  private static void cohort(
      WorkbookCells cells, int row, int counted, RetentionTriangle.Cohort cohort) {
    List<OptionalLong> active = new ArrayList<>(List.of(cohort.day7(), cohort.day30()));
    active.addAll(cohort.months());
    cells.text(row, 0, WorkbookLook.TEXT, cohort.month().toString());
    cells.text(counted, 0, WorkbookLook.TEXT, cohort.month().toString());
    cells.number(counted, 1, WorkbookLook.COUNT, cohort.size());
    String all = "$B" + (counted + 1);
    cells.formula(row, 1, WorkbookLook.COUNT, all, OptionalDouble.of(cohort.size()));
    for (int index = 0; index < active.size(); index++) {
      OptionalLong count = active.get(index);
      String from = CellReference.convertNumToColString(2 + index) + (counted + 1);
      boolean isKnown = count.isPresent() && cohort.size() > 0;
      cells.formula(
          row,
          2 + index,
          WorkbookLook.PERCENT,
          "IF(OR(" + from + "=\"\"," + all + "=0),\"\"," + from + "/" + all + ")",
          isKnown
              ? OptionalDouble.of((double) count.getAsLong() / cohort.size())
              : OptionalDouble.empty());
      if (count.isPresent()) {
        cells.number(counted, 2 + index, WorkbookLook.COUNT, count.getAsLong());
      } else {
        cells.blank(counted, 2 + index, WorkbookLook.COUNT);
      }
    }
  }

  private void results() {
    WorkbookCells cells =
        begin(
            DashboardReportText.SHEET_RESULTS,
            subtitle(),
            List.of(
                text(DashboardReportText.CONTENT),
                text(DashboardReportText.ACTUAL),
                text(DashboardReportText.WAS),
                report.comparison()));
    int row = compared(cells, FIRST, figures.content()) + 1;
    cells.headers(
        row,
        1,
        List.of(
            text(DashboardReportText.CAMPAIGNS),
            text(DashboardReportText.ACTUAL),
            text(DashboardReportText.WAS),
            report.comparison()));
    compared(cells, row + 1, figures.campaigns());
  }

  private int compared(WorkbookCells cells, int first, List<Dashboard.Compared> of) {
    int row = first;
    for (Dashboard.Compared each : of) {
      cells.text(row, 0, WorkbookLook.TEXT, name(each.code()));
      figure(cells, row, 1, look(each.code()), each.now());
      figure(cells, row, 2, look(each.code()), each.was());
      put(
          cells,
          row,
          3,
          KpiWorkbookFormulas.change(
              unit(each.code()), each.now(), each.was(), "B" + (row + 1), "C" + (row + 1)));
      row++;
    }
    return row;
  }

  private void health() {
    Dashboard.Health health = figures.health();
    WorkbookCells cells =
        begin(
            DashboardReportText.SHEET_HEALTH,
            text(DashboardReportText.HEALTH_NOTE),
            List.of(
                text(DashboardReportText.PART),
                text(DashboardReportText.ACTUAL),
                text(DashboardReportText.BEFORE),
                text(DashboardReportText.COUNTS_AS)));
    int row = FIRST;
    for (Dashboard.Compared part : health.parts()) {
      String now = "B" + (row + 1);
      String was = "C" + (row + 1);
      cells.text(row, 0, WorkbookLook.TEXT, name(part.code()));
      figure(cells, row, 1, look(part.code()), part.now());
      figure(cells, row, 2, look(part.code()), part.was());
      cells.formula(
          row,
          3,
          WorkbookLook.PERCENT,
          "IF(OR(%s=\"\",%s=\"\",%s=0),\"\",MIN(1.2,%s/%s))".formatted(now, was, was, now, was),
          Dashboard.Health.reached(part).number());
      row++;
    }
    cells.text(row, 0, WorkbookLook.TOTAL_LABEL, text(DashboardReportText.HEALTH));
    cells.blank(row, 1, WorkbookLook.TOTAL_LABEL);
    cells.blank(row, 2, WorkbookLook.TOTAL_LABEL);
    String reached = "D" + (FIRST + 1) + ":D" + row;
    boolean isWhole =
        health.parts().stream().allMatch(part -> Dashboard.Health.reached(part).isKnown());
    cells.formula(
        row,
        3,
        WorkbookLook.TOTAL_DECIMAL,
        "IF(COUNT(" + reached + ")<ROWS(" + reached + "),\"\",AVERAGE(" + reached + ")*100)",
        isWhole
            ? OptionalDouble.of(
                health.parts().stream()
                        .mapToDouble(part -> Dashboard.Health.reached(part).orElse(0))
                        .average()
                        .orElse(0)
                    * 100)
            : OptionalDouble.empty());
  }

  private record Pair(String now, String was) {}

  private static void change(
      WorkbookCells cells, int row, int column, Pair of, Figure now, Figure was) {
    put(
        cells,
        row,
        column,
        KpiWorkbookFormulas.change(IndicatorUnit.COUNT, now, was, of.now(), of.was()));
  }

  private static void put(
      WorkbookCells cells, int row, int column, KpiWorkbookFormulas.Change change) {
    cells.formula(row, column, change.look(), change.formula(), change.result());
  }

  private static void share(
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

  static void figure(WorkbookCells cells, int row, int column, WorkbookLook look, Figure figure) {
    if (figure instanceof Figure.Known(double value)) {
      cells.number(row, column, look, value);
    } else {
      cells.blank(row, column, look);
    }
  }
}
