package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.theme.TierColours;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.TableBehind;
import org.siyu.app.widget.TrendChart;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;

/// How the tiers changed over the snapshots, and who moved between any two of them.
final class HistoryPage extends VBox {
  private static final int MOST_DAYS = 24;

  private final TierHistoryViewModel model;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final SegmentedControl<Measure> measure;
  private final FlowPane choice = new FlowPane(16, 8);
  private final HBox head = new HBox(8);
  private final VBox trend = new VBox();
  private final BooleanProperty isTable = new SimpleBooleanProperty(this, "table");
  private final VBox moves = new VBox(12);
  private final MigrationPane migration;

  /// What the lines stand for.
  private enum Measure {
    CUSTOMERS("customers"),
    CUSTOMER_SHARE("customer-share"),
    SPEND("spend");

    private final String key;

    Measure(String key) {
      this.key = key;
    }
  }

  HistoryPage(
      TierHistoryViewModel model,
      TierPracticeViewModel lists,
      Desk desk,
      TierTexts texts,
      TierLinks links) {
    super(16);
    this.model = model;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    this.migration = new MigrationPane(lists, desk, texts, links);
    this.measure =
        new SegmentedControl<>(
            messages.text("tiers.trend.measure"),
            List.of(Measure.values()),
            one -> messages.text("tiers.trend." + one.key));
    measure.valueProperty().subscribe(_ -> draw());
    moves.getChildren().addAll(choice, migration);
    choice.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            Card.titled(
                messages.text("tiers.trend"), messages.text("tiers.trend.text"), head, trend),
            Card.titled(messages.text("tiers.moves"), messages.text("tiers.moves.text"), moves));
    WhileShown.listen(
        this,
        () ->
            model
                .historyProperty()
                .subscribe(_ -> show())
                .and(model.comparisonProperty().subscribe(this::compared)));
  }

  private void compared(Optional<TierHistoryViewModel.Comparison> shown) {
    choose();
    migration.show(shown);
  }

  private void show() {
    draw();
    choose();
  }

  private void draw() {
    Optional<TierHistoryViewModel.History> read = model.historyProperty().get();
    if (read.isEmpty() || read.get().days().isEmpty()) {
      trend
          .getChildren()
          .setAll(
              new EmptyState(
                  Feather.TRENDING_UP,
                  messages.text("tiers.trend.none"),
                  messages.text("tiers.trend.none.text")));
      return;
    }
    TrendChart chart = chart(read.get(), measure.valueProperty().get());
    TableBehind body = new TableBehind(messages, chart, chart.data());
    body.toggle().selectedProperty().bindBidirectional(isTable);
    trend.getChildren().setAll(body);
    head.getChildren().setAll(measure, Controls.spacer(), body.toggle());
  }

  private TrendChart chart(TierHistoryViewModel.History history, Measure wanted) {
    List<TierSnapshot> all = history.days();
    List<TierSnapshot> days = all.subList(Math.max(0, all.size() - MOST_DAYS), all.size());
    TierScheme scheme = history.scheme();
    List<TrendChart.Series> series = new ArrayList<>();
    for (Tier tier : scheme.tiers()) {
      List<Double> values =
          days.stream().map(day -> value(day.tiers(), tier.code(), wanted)).toList();
      series.add(
          new TrendChart.Series(
              texts.tier(tier),
              values,
              values.stream().map(value -> written(value, wanted)).toList(),
              TierColours.styleClass(tier.code())));
    }
    return new TrendChart(
        messages.text("tiers.trend." + wanted.key),
        days.stream().map(day -> formats.date(day.asOf().toLocalDate())).toList(),
        series,
        value -> written(value, wanted));
  }

  private static double value(TierDistribution tiers, String tier, Measure wanted) {
    Optional<TierDistribution.Share> share = tiers.share(tier);
    return share
        .map(
            one ->
                switch (wanted) {
                  case CUSTOMERS -> (double) one.customers();
                  case CUSTOMER_SHARE -> tiers.customerShare(one).fraction();
                  case SPEND -> (double) one.spend().cents();
                })
        .orElse(0.0);
  }

  private String written(double value, Measure wanted) {
    return switch (wanted) {
      case CUSTOMERS -> formats.number(Math.round(value));
      case CUSTOMER_SHARE -> formats.percent(new Percent(value), 1);
      case SPEND -> formats.shortMoney(new Money(Math.round(value)));
    };
  }

  /// Which two are compared.
  private void choose() {
    choice.getChildren().clear();
    model
        .historyProperty()
        .get()
        .ifPresent(
            history ->
                model
                    .comparisonProperty()
                    .get()
                    .ifPresent(
                        shown ->
                            choice
                                .getChildren()
                                .addAll(
                                    snapshots(
                                        "tiers.moves.from",
                                        history.all(),
                                        shown.from(),
                                        one -> model.compare(one, shown.to())),
                                    snapshots(
                                        "tiers.moves.to",
                                        history.all(),
                                        shown.to(),
                                        one -> model.compare(shown.from(), one)))));
  }

  private Node snapshots(
      String key, List<TierSnapshot> all, TierSnapshot value, Consumer<TierSnapshot> chosen) {
    HBox part =
        new HBox(
            8,
            Controls.rigid(Controls.label(messages.text(key), "caption")),
            Fields.choice(
                messages.text(key),
                all,
                value,
                one ->
                    messages.text(
                        "tiers.moves.snapshot",
                        formats.date(one.asOf().toLocalDate()),
                        one.schemeVersion(),
                        formats.dateTime(one.takenAt())),
                chosen));
    part.setAlignment(Pos.CENTER_LEFT);
    return part;
  }
}
