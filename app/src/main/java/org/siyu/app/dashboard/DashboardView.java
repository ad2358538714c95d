package org.siyu.app.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.kpi.ClosedMark;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.kpi.LightSign;
import org.siyu.app.kpi.PeriodBar;
import org.siyu.app.kpi.RestatedNote;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.Comparison;
import org.siyu.core.kpi.DashboardPart;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.facts.RetentionTriangle;
import org.siyu.core.shared.Problem;

/// The dashboard 数据看板: cards first, charts as soon as they are counted.
public final class DashboardView extends VBox {
  private static final double NARROWEST_CARD = 190;
  private static final double NARROWEST_CHART = 340;

  private final DashboardViewModel model;
  private final Desk desk;
  private final KpiWords words;
  private final DashboardDoors doors;
  private final PeriodBar bar;
  private final SegmentedControl<Comparison> against;
  private final VBox top = new VBox(16);
  private final Node alerts;
  private final VBox charts = new VBox(16);
  private final VBox churn = new VBox();
  private final Map<String, IndicatorCard> cards = new HashMap<>();

  public DashboardView(DashboardViewModel model, Desk desk, DashboardDoors doors) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.words = new KpiWords(desk.messages(), desk.formats());
    this.doors = doors;
    this.alerts = doors.alerts().get();
    this.against =
        new SegmentedControl<>(
                words.text("dashboard.against"),
                List.of(Comparison.values()),
                each -> words.text("dashboard.against." + each.code()))
            .choosing(
                "dashboard-against-",
                model.queryProperty().get().against(),
                wanted -> model.look(was -> was.with(wanted)));
    this.bar = new PeriodBar("dashboard", words, new Asked()).with(against);
    getStyleClass().add("page");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            model
                .cardsProperty()
                .subscribe(_ -> show())
                .and(model.chartsProperty().subscribe(_ -> showCharts()))
                .and(model.churnProperty().subscribe(_ -> showChurn()))
                .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell))));
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void key(KeyEvent event) {
    if (bar.takes(event)) {
      event.consume();
    }
  }

  private final class Asked implements PeriodBar.Asking {
    @Override
    public void kind(PeriodKind wanted) {
      model.kind(wanted);
    }

    @Override
    public void period(Period wanted) {
      model.sheet(was -> was.with(wanted));
    }

    @Override
    public void step(int periods) {
      model.step(periods);
    }

    @Override
    public void scope(Scope wanted) {
      model.sheet(was -> was.with(wanted));
    }
  }

  private String comparison() {
    return words.text("dashboard.compared." + model.queryProperty().get().against().code());
  }

  private void show() {
    PageHeader header = new PageHeader(desk.messages(), words.text("dashboard.title"));
    Optional<DashboardViewModel.Cards> now = model.cardsProperty().get();
    if (now.isEmpty()) {
      getChildren()
          .setAll(
              header.subtitle(words.text("dashboard.subtitle")),
              new Skeleton(words.text("dashboard.task.reading")));
      return;
    }
    DashboardViewModel.Cards shown = now.get();
    bar.show(model.queryProperty().get().sheet(), shown.closed(), shown.members());
    header
        .subtitle(subtitle(shown))
        .secondary(Action.of(words.text("dashboard.report"), Feather.DOWNLOAD, () -> export(shown)))
        .secondary(Action.of(words.text("kpi.title"), Feather.TARGET, doors.sheets()));
    top.getChildren().setAll(summary(shown), cards(shown));
    RestatedNote.of(shown.sheet(), "dashboard-closed", words.text("dashboard.closed"), words)
        .ifPresent(note -> top.getChildren().add(1, note));
    if (shown.sheet().span().isEmpty()) {
      charts
          .getChildren()
          .setAll(
              new EmptyState(
                  Feather.CALENDAR,
                  words.text("dashboard.ahead.title"),
                  words.text("dashboard.ahead.text")));
    }
    getChildren().setAll(header, bar, top, alerts, charts, churn);
    showWays();
  }

  private String subtitle(DashboardViewModel.Cards shown) {
    String what =
        words.text(
            "kpi.subtitle.of",
            words.scope(shown.sheet().scope(), shown.members()),
            words.period(shown.sheet().span().period()));
    return ClosedMark.subtitle(shown.sheet(), words)
        .map(closed -> what + " · " + closed)
        .orElse(what);
  }

  private void export(DashboardViewModel.Cards shown) {
    export(
        shown,
        Optional.empty(),
        words.text("dashboard.report.file", words.period(shown.sheet().span().period())));
  }

  /// @param part what is behind one chart; empty for all
  private void export(DashboardViewModel.Cards shown, Optional<DashboardPart> part, String name) {
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, name)
        .ifPresent(
            file ->
                model
                    .export(
                        shown,
                        words.scope(shown.sheet().scope(), shown.members()),
                        comparison(),
                        new DashboardViewModel.Export(part, words, doors.tier(), file))
                    .onSuccess(
                        _ ->
                            desk.tellWritten(
                                file,
                                words.text(
                                    "dashboard.written", String.valueOf(file.getFileName()))))
                    .onProblem(this::tell));
  }

  /// How many lights there are of each colour, and the score.
  private Node summary(DashboardViewModel.Cards shown) {
    Map<Light, Integer> lights = new HashMap<>();
    shown.sheet().lines().forEach(line -> lights.merge(line.light(), 1, Integer::sum));
    String score =
        shown.sheet().score().total().isKnown()
            ? words.text("dashboard.score", words.points(shown.sheet().score().total()))
            : words.text("dashboard.score.none");
    FlowPane band = new FlowPane(12, 8, Controls.rigid(Controls.label(score, "section-title")));
    for (Light light : List.of(Light.RED, Light.AMBER, Light.GREEN)) {
      int count = lights.getOrDefault(light, 0);
      if (count > 0) {
        band.getChildren()
            .add(
                Badge.of(
                    LightSign.tone(light),
                    words.text("dashboard.lights", words.light(light), count)));
      }
    }
    long byBefore = shown.sheet().lines().stream().filter(SheetLine::isJudgedByBefore).count();
    if (byBefore > 0) {
      Label note =
          Controls.rigid(
              Controls.label(words.text("dashboard.lights.against-before", byBefore), "caption"));
      note.setGraphic(Controls.icon(Feather.CHEVRONS_DOWN));
      note.setId("dashboard-against-before");
      band.getChildren().add(note);
    }
    ClosedMark.word(shown.sheet(), words)
        .map(ClosedMark::of)
        .ifPresent(mark -> band.getChildren().add(1, mark));
    band.setAlignment(Pos.CENTER_LEFT);
    band.setId("dashboard-summary");
    return band;
  }

  private Node cards(DashboardViewModel.Cards shown) {
    cards.clear();
    List<Node> nodes = new ArrayList<>();
    for (SheetLine line : shown.lines()) {
      String code = line.indicator().code();
      IndicatorCard card =
          new IndicatorCard(
              line,
              shown.was(line),
              comparison(),
              words,
              () -> doors.line().accept(shown.query().sheet(), code));
      ClosedMark.word(shown.sheet(), line, words).ifPresent(card::closed);
      cards.put(code, card);
      nodes.add(card);
    }
    EvenRow row = new EvenRow(NARROWEST_CARD, nodes.toArray(Node[]::new));
    row.setId("dashboard-cards");
    return row;
  }

  private void showWays() {
    model
        .chartsProperty()
        .get()
        .ifPresent(
            made ->
                made.figures()
                    .trends()
                    .forEach(
                        (code, way) ->
                            Optional.ofNullable(cards.get(code)).ifPresent(card -> card.way(way))));
  }

  private void showCharts() {
    Optional<DashboardViewModel.Charts> made = model.chartsProperty().get();
    if (made.isEmpty()) {
      charts.getChildren().setAll(new Skeleton(words.text("dashboard.task.counting")));
      return;
    }
    showWays();
    DashboardViewModel.Charts now = made.get();
    DashboardCharts each =
        new DashboardCharts(
            now,
            words,
            new ChartCard(
                desk,
                words,
                (part, name) ->
                    model
                        .cardsProperty()
                        .get()
                        .ifPresent(shown -> export(shown, Optional.of(part), name)),
                words.period(now.figures().span().period())),
            comparison());
    charts
        .getChildren()
        .setAll(
            new EvenRow(NARROWEST_CHART, each.growth(), each.health()),
            new EvenRow(NARROWEST_CHART, each.funnel(), each.channels()),
            each.retention(row -> joined(now, row)));
    now.movement()
        .map(movement -> each.tiers(movement, doors.tier()))
        .ifPresent(charts.getChildren()::add);
    charts.getChildren().add(new EvenRow(NARROWEST_CHART, each.content(), each.campaigns()));
  }

  private void showChurn() {
    churn.getChildren().clear();
    model
        .churnProperty()
        .get()
        .filter(now -> now.report().rated() > 0)
        .map(now -> new ChurnCard(now, desk, doors).card())
        .ifPresent(churn.getChildren()::add);
  }

  private void joined(DashboardViewModel.Charts now, int row) {
    List<RetentionTriangle.Cohort> cohorts = now.figures().retention().cohorts();
    doors.joined().accept(now.query().sheet(), cohorts.get(row).month());
  }
}
