package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.kpi.Dashboard;
import org.siyu.core.kpi.DashboardPart;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookBars;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;

/// The sheets with the figures behind the charts of a dashboard.
final class DashboardWorkbookTables {
  private static final int FIRST = DashboardWorkbookSheets.FIRST;

  /// Those of them that have something to show.
  record Places(
      DashboardWorkbookSheets.Place growth,
      Optional<DashboardWorkbookSheets.Place> funnel,
      Optional<DashboardWorkbookSheets.Place> channels,
      Optional<DashboardWorkbookSheets.Place> tiers) {}

  private final DashboardWorkbookSheets sheets;
  private final DashboardWorkbookFigures others;
  private final Dashboard figures;

  DashboardWorkbookTables(DashboardWorkbookSheets sheets) {
    this.sheets = sheets;
    this.others = new DashboardWorkbookFigures(sheets);
    this.figures = sheets.report().figures();
  }

  private String text(DashboardReportText text, Object... arguments) {
    return sheets.text(text, arguments);
  }

  Places write() {
    DashboardWorkbookSheets.Place growth = growth();
    Optional<DashboardWorkbookSheets.Place> funnel =
        figures.funnel().isEmpty() ? Optional.empty() : Optional.of(funnel());
    Optional<DashboardWorkbookSheets.Place> channels =
        figures.channels().isEmpty() ? Optional.empty() : Optional.of(channels());
    others.retention();
    others.results();
    Optional<DashboardWorkbookSheets.Place> tiers = sheets.report().tiers().map(this::tiers);
    others.health();
    return new Places(growth, funnel, channels, tiers);
  }

  /// Only the sheet behind one chart.
  void write(DashboardPart part) {
    switch (part) {
      case GROWTH -> growth();
      case FUNNEL -> funnel();
      case CHANNELS -> channels();
      case RETENTION -> others.retention();
      case RESULTS -> others.results();
      case TIERS -> sheets.report().tiers().ifPresent(this::tiers);
      case HEALTH -> others.health();
    }
  }

  private DashboardWorkbookSheets.Place growth() {
    List<String> codes =
        List.of("total_customers", "new_customers", "active_customers", "health_index");
    List<String> headers = new ArrayList<>(List.of(text(DashboardReportText.PERIOD)));
    codes.forEach(code -> headers.add(sheets.name(code)));
    headers.add(text(DashboardReportText.CHANGE));
    WorkbookCells cells =
        sheets.begin(DashboardReportText.SHEET_GROWTH, sheets.subtitle(), headers);
    List<String> names = new ArrayList<>();
    List<List<Double>> drawn = List.of(new ArrayList<>(), new ArrayList<>());
    List<Span> history = figures.history();
    for (int place = 0; place < history.size(); place++) {
      int row = FIRST + place;
      names.add(history.get(place).period().text());
      cells.text(row, 0, WorkbookLook.TEXT, names.getLast());
      for (int column = 0; column < codes.size(); column++) {
        cells.number(
            row,
            column + 1,
            sheets.look(codes.get(column)),
            way(codes.get(column), place).number());
      }
      drawn.get(0).add(way("new_customers", place).orElse(0));
      drawn.get(1).add(way("active_customers", place).orElse(0));
      if (place > 0) {
        DashboardWorkbookSheets.change(
            cells,
            row,
            codes.size() + 1,
            "B" + (row + 1),
            "B" + row,
            way("total_customers", place),
            way("total_customers", place - 1));
      } else {
        cells.blank(row, codes.size() + 1, WorkbookLook.PERCENT);
      }
    }
    return sheets.charted(
        DashboardReportText.SHEET_GROWTH,
        new DashboardWorkbookSheets.Place(
            cells, names, List.of(headers.get(2), headers.get(3)), drawn, List.of(2, 3)),
        FIRST + names.size());
  }

  private Figure way(String code, int place) {
    List<Figure> way = figures.trends().getOrDefault(code, List.of());
    return place < way.size() ? way.get(place) : Figure.missing(code);
  }

  private DashboardWorkbookSheets.Place funnel() {
    WorkbookCells cells =
        sheets.begin(
            DashboardReportText.SHEET_FUNNEL,
            sheets.subtitle(),
            List.of(
                text(DashboardReportText.STEP),
                text(DashboardReportText.PEOPLE),
                text(DashboardReportText.STEP_RATE),
                text(DashboardReportText.WHOLE_RATE),
                text(DashboardReportText.WAS),
                sheets.report().comparison()));
    List<Dashboard.Compared> steps = figures.funnel();
    for (int index = 0; index < steps.size(); index++) {
      Dashboard.Compared step = steps.get(index);
      int row = FIRST + index;
      String now = "B" + (row + 1);
      cells.text(row, 0, WorkbookLook.TEXT, sheets.name(step.code()));
      cells.number(row, 1, WorkbookLook.COUNT, step.now().number());
      if (index > 0) {
        DashboardWorkbookSheets.share(
            cells, row, 2, now, "B" + row, step.now(), steps.get(index - 1).now());
      } else {
        cells.blank(row, 2, WorkbookLook.PERCENT);
      }
      DashboardWorkbookSheets.share(
          cells, row, 3, now, "$B$" + (FIRST + 1), step.now(), steps.getFirst().now());
      cells.number(row, 4, WorkbookLook.COUNT, step.was().number());
      DashboardWorkbookSheets.change(cells, row, 5, now, "E" + (row + 1), step.now(), step.was());
    }
    return sheets.charted(
        DashboardReportText.SHEET_FUNNEL,
        new DashboardWorkbookSheets.Place(
            cells,
            steps.stream().map(step -> sheets.name(step.code())).toList(),
            List.of(text(DashboardReportText.PEOPLE)),
            List.of(steps.stream().map(step -> step.now().orElse(0)).toList()),
            List.of(1)),
        FIRST + steps.size());
  }

  private DashboardWorkbookSheets.Place channels() {
    WorkbookCells cells =
        sheets.begin(
            DashboardReportText.SHEET_CHANNELS,
            sheets.subtitle(),
            List.of(
                text(DashboardReportText.CHANNEL),
                sheets.name("new_customers"),
                text(DashboardReportText.SHARE),
                text(DashboardReportText.WAS),
                sheets.report().comparison()));
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
    return sheets.charted(
        DashboardReportText.SHEET_CHANNELS,
        new DashboardWorkbookSheets.Place(
            cells,
            names,
            List.of(sheets.name("new_customers")),
            List.of(channels.stream().map(Dashboard.Channel::joined).toList()),
            List.of(1)),
        FIRST + channels.size() + 1);
  }

  private DashboardWorkbookSheets.Place tiers(DashboardReport.Tiers tiers) {
    WorkbookCells cells =
        sheets.begin(
            DashboardReportText.SHEET_TIERS,
            sheets.subtitle(),
            List.of(
                text(DashboardReportText.TIER),
                text(DashboardReportText.TIER_RUN, tiers.after().toString()),
                text(DashboardReportText.SHARE),
                text(DashboardReportText.TIER_RUN, tiers.before().toString()),
                text(DashboardReportText.CHANGE)));
    counted(
        cells,
        tiers.rows().stream().map(each -> new Count(each.name(), each.now(), each.was())).toList());
    return sheets.charted(
        DashboardReportText.SHEET_TIERS,
        new DashboardWorkbookSheets.Place(
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
      DashboardWorkbookSheets.share(
          cells,
          row,
          2,
          "B" + (row + 1),
          "$B$" + (end + 1),
          Figure.of(count.now()),
          Figure.of(all));
      cells.number(row, 3, WorkbookLook.COUNT, count.was());
      DashboardWorkbookSheets.change(
          cells,
          row,
          4,
          "B" + (row + 1),
          "D" + (row + 1),
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
}
