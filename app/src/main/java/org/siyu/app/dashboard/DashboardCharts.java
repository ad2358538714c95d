package org.siyu.app.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.TrendChart;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Dashboard;
import org.siyu.core.kpi.DashboardPart;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.facts.RetentionTriangle;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.Tier;

/// The charts of a dashboard, each in its card.
final class DashboardCharts {
  private static final double WHOLE = 1.2;
  private static final int MOST_CHANNELS = 8;

  private final Dashboard figures;
  private final Catalogue catalogue;
  private final KpiWords words;
  private final ChartCard cards;
  private final String comparison;

  /// @param comparison what is compared with, in words
  DashboardCharts(
      DashboardViewModel.Charts charts, KpiWords words, ChartCard cards, String comparison) {
    this.figures = charts.figures();
    this.catalogue = charts.catalogue();
    this.words = words;
    this.cards = cards;
    this.comparison = comparison;
  }

  private List<Figure> trend(String code) {
    return figures.trends().getOrDefault(code, List.of());
  }

  private String name(String code) {
    return catalogue
        .find(code)
        .map(words::name)
        .or(() -> StoreMeasure.of(code).map(words::measure))
        .orElse(code);
  }

  private IndicatorUnit unit(String code) {
    return catalogue
        .find(code)
        .map(Indicator::unit)
        .orElse(
            StoreMeasure.of(code).map(StoreMeasure::isMoney).orElse(false)
                ? IndicatorUnit.MONEY
                : IndicatorUnit.COUNT);
  }

  /// New and active customers over the last periods.
  Card growth() {
    List<String> periods = figures.history().stream().map(span -> span.period().text()).toList();
    List<TrendChart.Series> series =
        List.of(series("active_customers", "quiet"), series("new_customers", "accented"));
    TrendChart chart =
        TrendChart.labelled(
            words.text("dashboard.growth"),
            periods,
            series,
            value -> words.value(IndicatorUnit.COUNT, Math.rint(value)));
    Figure total =
        trend("total_customers").isEmpty()
            ? Figure.missing("")
            : trend("total_customers").getLast();
    return cards.of(
        DashboardPart.GROWTH,
        "dashboard-growth",
        new ChartCard.Titles(
            words.text("dashboard.growth"),
            words.text("dashboard.growth.text", words.value(IndicatorUnit.COUNT, total))),
        chart,
        byPeriod(periods));
  }

  /// Periods down, indicators across: what pastes well.
  private ChartData byPeriod(List<String> periods) {
    List<String> codes = List.of("total_customers", "new_customers", "active_customers");
    List<String> headers = new ArrayList<>(List.of(words.text("kpi.period")));
    codes.forEach(code -> headers.add(name(code)));
    List<List<String>> rows = new ArrayList<>();
    for (int place = 0; place < periods.size(); place++) {
      List<String> row = new ArrayList<>(List.of(periods.get(place)));
      for (String code : codes) {
        row.add(words.value(IndicatorUnit.COUNT, trend(code).get(place)));
      }
      rows.add(row);
    }
    return new ChartData(headers, rows);
  }

  private TrendChart.Series series(String code, String style) {
    List<Figure> way = trend(code);
    return new TrendChart.Series(
        name(code),
        way.stream().map(figure -> figure.orElse(0)).toList(),
        way.stream().map(figure -> words.value(unit(code), figure)).toList(),
        style);
  }

  Card funnel() {
    List<FunnelChart.Step> steps = new ArrayList<>();
    Optional<Double> before = Optional.empty();
    for (Dashboard.Compared each : figures.funnel()) {
      if (each.now() instanceof Figure.Known(double value)) {
        String rate =
            before
                .map(was -> words.value(IndicatorUnit.PERCENT, Figure.ratio(value, was)))
                .orElse("");
        steps.add(
            new FunnelChart.Step(
                name(each.code()),
                value,
                words.value(IndicatorUnit.COUNT, value),
                rate,
                words.change(each.change())));
        before = Optional.of(value);
      }
    }
    FunnelChart chart =
        new FunnelChart(
            words.text("dashboard.funnel"),
            List.of(
                words.text("dashboard.funnel.step"),
                words.text("dashboard.funnel.people"),
                words.text("dashboard.funnel.rate"),
                comparison),
            steps);
    return cards.of(
        DashboardPart.FUNNEL,
        "dashboard-funnel",
        new ChartCard.Titles(
            words.text("dashboard.funnel"), words.text("dashboard.funnel.text", comparison)),
        chart,
        chart.data());
  }

  Card channels() {
    double all = figures.channels().stream().mapToDouble(Dashboard.Channel::joined).sum();
    List<Bars.Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Dashboard.Channel each : figures.channels()) {
      String channel = each.name().isEmpty() ? words.text("kpi.driver.none") : each.name();
      String share = words.value(IndicatorUnit.PERCENT, Figure.ratio(each.joined(), all));
      String change = words.change(Figure.ratio(each.joined() - each.before(), each.before()));
      rows.add(List.of(channel, words.value(IndicatorUnit.COUNT, each.joined()), share, change));
      if (bars.size() < MOST_CHANNELS) {
        bars.add(
            Bars.Bar.of(
                channel,
                each.joined(),
                words.text(
                    "dashboard.channels.bar",
                    words.value(IndicatorUnit.COUNT, each.joined()),
                    share)));
      }
    }
    return cards.of(
        DashboardPart.CHANNELS,
        "dashboard-channels",
        new ChartCard.Titles(
            words.text("dashboard.channels"),
            words.text("dashboard.channels.text", words.value(IndicatorUnit.COUNT, all))),
        new Bars(words.text("dashboard.channels"), bars),
        new ChartData(
            List.of(
                words.text("dashboard.channels.channel"),
                name("new_customers"),
                words.text("dashboard.channels.share"),
                comparison),
            rows));
  }

  Card health() {
    Dashboard.Health health = figures.health();
    List<Bars.Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Dashboard.Compared part : health.parts()) {
      Figure reached = Dashboard.Health.reached(part);
      String share = words.value(IndicatorUnit.PERCENT, reached);
      bars.add(
          new Bars.Bar(
              name(part.code()),
              reached.orElse(0) / WHOLE,
              share,
              reached.orElse(0) >= 1 ? "light-green" : "light-amber"));
      rows.add(
          List.of(
              name(part.code()),
              words.value(unit(part.code()), part.now()),
              words.value(unit(part.code()), part.was()),
              share));
    }
    Label index = Controls.label(words.value(IndicatorUnit.POINTS, health.index()), "big-number");
    Label before =
        Controls.paragraph(
            words.text(
                "dashboard.health.before", words.value(IndicatorUnit.POINTS, health.before())),
            "caption");
    HBox head = new HBox(12, index, before);
    head.setAlignment(Pos.BASELINE_LEFT);
    return cards.of(
        DashboardPart.HEALTH,
        "dashboard-health",
        new ChartCard.Titles(words.text("dashboard.health"), words.text("dashboard.health.text")),
        new VBox(16, head, new Bars(words.text("dashboard.health"), bars)),
        new ChartData(
            List.of(
                words.text("dashboard.health.part"),
                words.text("dashboard.now"),
                words.text("kpi.fact.before"),
                words.text("dashboard.health.counts")),
            rows));
  }

  /// @param open shows those who joined in a month, by its place
  Card retention(IntConsumer open) {
    List<RetentionTriangle.Cohort> cohorts = figures.retention().cohorts();
    List<String> columns =
        new ArrayList<>(
            List.of(
                words.text("dashboard.retention.joined"),
                words.text("dashboard.retention.day", 7),
                words.text("dashboard.retention.day", 30)));
    int months = known(cohorts);
    for (int month = 1; month <= months; month++) {
      columns.add(words.text("dashboard.retention.month", month));
    }
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (RetentionTriangle.Cohort cohort : cohorts) {
      List<HeatMap.Cell> row = new ArrayList<>();
      row.add(new HeatMap.Cell(0, words.number(cohort.size()), words.number(cohort.size())));
      row.add(cell(cohort.day7(), cohort.size()));
      row.add(cell(cohort.day30(), cohort.size()));
      cohort.months().stream().limit(months).forEach(month -> row.add(cell(month, cohort.size())));
      cells.add(row);
      List<String> texts = new ArrayList<>(List.of(cohort.month().toString()));
      row.forEach(each -> texts.add(each.text()));
      rows.add(texts);
    }
    HeatMap map =
        new HeatMap(
                words.text("dashboard.retention.cohort"),
                words.text("dashboard.retention.after"),
                cohorts.stream().map(cohort -> cohort.month().toString()).toList(),
                columns,
                cells,
                (row, _) -> open.accept(row))
            .narrow();
    List<String> headers = new ArrayList<>(List.of(words.text("dashboard.retention.cohort")));
    headers.addAll(columns);
    return cards.of(
        DashboardPart.RETENTION,
        "dashboard-retention",
        new ChartCard.Titles(
            words.text("dashboard.retention"),
            words.text("dashboard.retention.text")
                + "\n"
                + words.text("dashboard.retention.spans")),
        map,
        new ChartData(headers, rows));
  }

  /// How many months after joining are over for somebody.
  private static int known(List<RetentionTriangle.Cohort> cohorts) {
    return (int)
        cohorts.stream()
            .mapToLong(cohort -> cohort.months().stream().filter(OptionalLong::isPresent).count())
            .max()
            .orElse(0);
  }

  private HeatMap.Cell cell(OptionalLong active, long size) {
    if (active.isEmpty() || size == 0) {
      return new HeatMap.Cell(0, "", words.text("dashboard.retention.open"));
    }
    double share = (double) active.getAsLong() / size;
    // Shades go by the root of the value; of shares they are to go by the share itself.
    return new HeatMap.Cell(
        share * share,
        words.text("dashboard.percent", Math.round(share * 100)),
        words.text("dashboard.retention.of", words.number(active.getAsLong()), words.number(size)));
  }

  /// @param tier what a tier is called
  Card tiers(DashboardServices.Movement movement, Function<Tier, String> tier) {
    MigrationMatrix matrix = movement.matrix();
    List<Bars.Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Tier each : movement.tiers()) {
      String code = each.code();
      long was = matrix.from(Optional.of(code));
      long now = matrix.to(Optional.of(code));
      String change = words.formats().signed(now - was);
      bars.add(
          new Bars.Bar(
              tier.apply(each),
              now,
              words.text("dashboard.tiers.bar", words.number(now), change),
              "tier-" + code));
      rows.add(List.of(tier.apply(each), words.number(was), words.number(now), change));
    }
    return cards.of(
        DashboardPart.TIERS,
        "dashboard-tiers",
        new ChartCard.Titles(
            words.text("dashboard.tiers"),
            words.text(
                "dashboard.tiers.text",
                words.formats().date(movement.before().toLocalDate()),
                words.formats().date(movement.after().toLocalDate()),
                matrix.changedTier(),
                matrix.came())),
        new Bars(words.text("dashboard.tiers"), bars),
        new ChartData(
            List.of(
                words.text("dashboard.tiers.tier"),
                words.formats().date(movement.before().toLocalDate()),
                words.formats().date(movement.after().toLocalDate()),
                words.text("dashboard.tiers.change")),
            rows));
  }

  Card content() {
    return compared("content", figures.content());
  }

  Card campaigns() {
    return compared("campaigns", figures.campaigns());
  }

  /// Figures beside what they were.
  private Card compared(String key, List<Dashboard.Compared> of) {
    List<List<String>> rows = new ArrayList<>();
    FigureRows lines = new FigureRows();
    for (Dashboard.Compared each : of) {
      String now = words.value(unit(each.code()), each.now());
      String change = words.moved(each.moved(unit(each.code())));
      rows.add(List.of(name(each.code()), now, words.value(unit(each.code()), each.was()), change));
      lines.add(name(each.code()), now, change, style(each));
    }
    return cards.of(
        DashboardPart.RESULTS,
        "dashboard-" + key,
        new ChartCard.Titles(words.text("dashboard." + key), comparison),
        lines,
        new ChartData(
            List.of(
                words.text("kpi.column.indicator"),
                words.text("dashboard.now"),
                words.text("dashboard.was"),
                comparison),
            rows));
  }

  private Optional<String> style(Dashboard.Compared each) {
    boolean isLess =
        catalogue
            .find(each.code())
            .map(indicator -> indicator.direction() == Direction.LOWER)
            .orElse(each.code().equals("campaign_cost"));
    double shown = each.moved(unit(each.code())).shown();
    return shown != 0
        ? Optional.of(shown > 0 != isLess ? "positive" : "negative")
        : Optional.empty();
  }
}
