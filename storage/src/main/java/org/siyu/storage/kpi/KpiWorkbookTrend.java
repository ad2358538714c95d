package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.KpiTrend;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookCharts;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;

/// The team's indicators over several periods, with change and mean as formulas, and the core ones
/// as charts.
final class KpiWorkbookTrend {
  private static final int HEADER = 3;
  private static final int FIRST = HEADER + 1;
  private static final int CHARTS = 4;
  private static final int CHART_ROWS = 13;

  private final WorkbookCells cells;
  private final KpiTrend trend;
  private final KpiReportWords words;

  KpiWorkbookTrend(WorkbookCells cells, KpiTrend trend, KpiReportWords words) {
    this.cells = cells;
    this.trend = trend;
    this.words = words;
  }

  void write(String title) {
    int periods = trend.periods().size();
    int[] widths = new int[periods + 3];
    widths[0] = 28;
    for (int column = 1; column < widths.length; column++) {
      widths[column] = 14;
    }
    cells.widths(widths);
    cells.text(0, 0, WorkbookLook.TITLE, title);
    cells.text(1, 0, WorkbookLook.SUBTITLE, words.text(KpiReportText.TREND_NOTE));
    List<String> headers = new ArrayList<>();
    headers.add(words.text(KpiReportText.INDICATOR));
    for (Period period : trend.periods()) {
      headers.add(words.period(period));
    }
    headers.add(words.text(KpiReportText.CHANGE));
    headers.add(words.text(KpiReportText.MEAN));
    cells.headers(HEADER, 1, headers);
    for (int line = 0; line < trend.rows().size(); line++) {
      row(FIRST + line, trend.rows().get(line));
    }
    charts();
    cells.sheet().createFreezePane(1, FIRST);
    WorkbookPages.single(cells.sheet());
  }

  private void row(int row, KpiTrend.Row line) {
    WorkbookLook look = KpiWorkbookFormulas.look(line.indicator().unit());
    List<Figure> values = line.values();
    cells.text(row, 0, WorkbookLook.TEXT, words.name(line.indicator()));
    for (int period = 0; period < values.size(); period++) {
      if (values.get(period) instanceof Figure.Known(double value)) {
        cells.number(row, period + 1, look, value);
      } else {
        cells.blank(row, period + 1, look);
      }
    }
    String now = at(row, values.size());
    String before = at(row, values.size() - 1);
    KpiWorkbookFormulas.Change change =
        KpiWorkbookFormulas.change(
            line.indicator().unit(),
            values.getLast(),
            values.size() < 2 ? Figure.missing("") : values.get(values.size() - 2),
            now,
            before);
    cells.formula(row, values.size() + 1, change.look(), change.formula(), change.result());
    String all = at(row, 1) + ":" + now;
    cells.formula(
        row,
        values.size() + 2,
        look,
        "IF(COUNT(%s)=0,\"\",AVERAGE(%s))".formatted(all, all),
        values.stream().filter(Figure::isKnown).mapToDouble(value -> value.orElse(0)).average());
  }

  private static String at(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /// Those of which nothing is missing, two beside each other.
  private void charts() {
    WorkbookCharts charts = new WorkbookCharts(cells.sheet());
    int periods = trend.periods().size();
    WorkbookCharts.Categories names =
        new WorkbookCharts.Categories(
            cells.sheet(),
            trend.periods().stream().map(words::period).toList(),
            new CellRangeAddress(HEADER, HEADER, 1, periods));
    int drawn = 0;
    int below = FIRST + trend.rows().size() + 1;
    for (int line = 0; line < trend.rows().size() && drawn < CHARTS; line++) {
      KpiTrend.Row each = trend.rows().get(line);
      Optional<List<Double>> values = known(each);
      if (each.indicator().kind() == IndicatorClass.CORE && values.isPresent()) {
        int top = below + drawn / 2 * CHART_ROWS;
        int left = drawn % 2 == 0 ? 0 : 4;
        String name = words.name(each.indicator());
        charts.columns(
            new WorkbookCharts.Place(left, top, left == 0 ? 4 : periods + 3, top + CHART_ROWS - 1),
            name,
            names,
            List.of(
                new WorkbookCharts.Series(
                    name,
                    values.get(),
                    new CellRangeAddress(FIRST + line, FIRST + line, 1, periods),
                    List.of(WorkbookPalette.ACCENT))),
            format(each));
        drawn++;
      }
    }
  }

  private static Optional<List<Double>> known(KpiTrend.Row row) {
    return row.values().stream().allMatch(Figure::isKnown)
        ? Optional.of(row.values().stream().map(value -> value.orElse(0)).toList())
        : Optional.empty();
  }

  private static String format(KpiTrend.Row row) {
    return switch (row.indicator().unit()) {
      case COUNT, MONEY -> "#,##0";
      case PERCENT -> "0.0%";
      case MINUTES, TIMES, POINTS -> "#,##0.0";
    };
  }
}
