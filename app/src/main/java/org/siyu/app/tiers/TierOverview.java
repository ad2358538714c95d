package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.theme.TierColours;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.ShareBar;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.Tone;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.RfmMatrix;
import org.siyu.core.tiers.SegmentCount;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierNotice;
import org.siyu.core.tiers.TierSnapshot;

/// A snapshot at a glance: tiers by customers and spend, the RFM heat map, segments, the rules.
final class TierOverview extends VBox {
  private static final int SCORES = 5;

  private final TiersViewModel.Shown shown;
  private final TierSnapshot snapshot;
  private final TierDistribution tiers;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final TierLinks links;

  private final TierPracticeViewModel lists;
  private final KeepListBar keepTier;
  private final KeepListBar keepCell;

  TierOverview(
      TiersViewModel.Shown shown,
      TierPracticeViewModel lists,
      Desk desk,
      TierTexts texts,
      TierLinks links) {
    super(16);
    this.shown = shown;
    this.snapshot = shown.snapshot();
    this.tiers = snapshot.tiers();
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    this.links = links;
    this.lists = lists;
    this.keepTier = new KeepListBar(lists, desk);
    this.keepCell = new KeepListBar(lists, desk);
    for (TierNotice notice : TierNotice.of(snapshot)) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.INFO, messages.text("tiers.screen.notice"), texts.notice(notice)));
    }
    getChildren().addAll(figures(), keepTier, distribution(), lower(), rules());
  }

  private Node figures() {
    FlowPane tiles = new FlowPane(12, 12);
    for (TierDistribution.Share share : tiers.tiers()) {
      StatTile tile =
          new StatTile(texts.tier(shown.scheme(), share.tier()), formats.number(share.customers()))
              .note(
                  messages.text(
                      "tiers.screen.tile",
                      formats.percent(tiers.customerShare(share)),
                      formats.shortMoney(share.spend())));
      tile.getStyleClass().addAll("tier-edge", TierColours.styleClass(share.tier()));
      Button open =
          Controls.flat(
              Action.of(
                  messages.text("tiers.screen.open-tier"),
                  Feather.ARROW_RIGHT,
                  () -> links.customersOfTier().accept(share.tier())));
      Button keep =
          Controls.iconButton(
              Action.of(
                  messages.text("tiers.list.keep-as"),
                  Feather.BOOKMARK,
                  () ->
                      keepTier.ask(
                          snapshot.id(),
                          new ListSource.InTier(share.tier()),
                          Optional.empty(),
                          texts.tier(shown.scheme(), share.tier()))));
      HBox actions = new HBox(4, open, keep);
      actions.setAlignment(Pos.CENTER_LEFT);
      tile.getChildren().add(actions);
      tiles.getChildren().add(tile);
    }
    return tiles;
  }

  private Node distribution() {
    List<Bars.Bar> customers = new ArrayList<>();
    List<Bars.Bar> spend = new ArrayList<>();
    for (TierDistribution.Share share : tiers.tiers()) {
      String name = texts.tier(shown.scheme(), share.tier());
      String style = TierColours.styleClass(share.tier());
      customers.add(
          new Bars.Bar(
              name,
              (double) share.customers(),
              formats.percent(tiers.customerShare(share)),
              style));
      spend.add(
          new Bars.Bar(
              name,
              (double) Math.max(0, share.spend().cents()),
              formats.percent(tiers.spendShare(share)),
              style));
    }
    return Card.titled(
        messages.text("tiers.screen.shares"),
        messages.text("tiers.screen.shares.text"),
        Controls.label(messages.text("tiers.screen.of-customers"), "overline"),
        new ShareBar(messages.text("tiers.screen.of-customers"), customers),
        Controls.label(messages.text("tiers.screen.of-spend"), "overline"),
        new ShareBar(messages.text("tiers.screen.of-spend"), spend));
  }

  private Node lower() {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(half);
    }
    grid.addRow(0, heatMap(), segments());
    return grid;
  }

  private Node heatMap() {
    List<String> scores = List.of("1", "2", "3", "4", "5");
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (int recency = SCORES; recency >= 1; recency--) {
      List<HeatMap.Cell> row = new ArrayList<>();
      for (int frequency = 1; frequency <= SCORES; frequency++) {
        RfmMatrix.Cell cell = snapshot.matrix().cell(recency, frequency);
        row.add(
            new HeatMap.Cell(
                (double) cell.customers(),
                formats.number(cell.customers()),
                formats.shortMoney(cell.spend())));
      }
      cells.add(row);
    }
    HeatMap map =
        new HeatMap(
            messages.text("tiers.screen.recency"),
            messages.text("tiers.screen.frequency"),
            scores.reversed(),
            scores,
            cells,
            (row, column) -> open(SCORES - row, column + 1));
    map.onMenu((row, column) -> actions(SCORES - row, column + 1));
    return Card.titled(
            messages.text("tiers.screen.heat-map"),
            messages.text(
                "tiers.screen.heat-map.text", formats.number(snapshot.matrix().withoutOrders())),
            map,
            keepCell)
        .growing();
  }

  private List<Action> actions(int recency, int frequency) {
    return List.of(
        Action.of(
            messages.text("tiers.screen.open-tier"), Feather.USERS, () -> open(recency, frequency)),
        Action.of(
            messages.text("tiers.list.keep-as"),
            Feather.BOOKMARK,
            () ->
                keepCell.ask(
                    snapshot.id(),
                    new ListSource.Scores(recency, frequency),
                    Optional.empty(),
                    messages.text("tiers.list.scores", recency, frequency))));
  }

  private void open(int recency, int frequency) {
    lists.find(
        snapshot.id(),
        new ListSource.Scores(recency, frequency),
        Optional.empty(),
        found ->
            links
                .customers()
                .accept(messages.text("tiers.list.scores", recency, frequency), found));
  }

  private Node segments() {
    List<Bars.Bar> bars =
        snapshot.segments().stream()
            .map(
                (SegmentCount count) ->
                    Bars.Bar.of(
                        texts.segment(count.segment()),
                        (double) count.customers(),
                        formats.number(count.customers())))
            .toList();
    return Card.titled(
            messages.text("tiers.screen.segments"),
            messages.text("tiers.screen.segments.text"),
            new Bars(messages.text("tiers.screen.segments"), bars))
        .growing();
  }

  private Node rules() {
    VBox lines = new VBox(6);
    texts.scheme(shown.scheme()).stream()
        .map(line -> Controls.paragraph(line))
        .forEach(lines.getChildren()::add);
    Card card =
        Card.titled(
            messages.text("tiers.screen.rules"), messages.text("tiers.screen.rules.text"), lines);
    if (!snapshot.funnel().rules().isEmpty()) {
      card.getChildren()
          .addAll(
              Controls.label(
                  messages.text("tiers.funnel.of", formats.number(snapshot.funnel().customers())),
                  "overline"),
              new Bars(
                  messages.text("tiers.funnel"),
                  new FunnelBars(messages, formats, texts).of(snapshot.funnel(), shown.scheme())));
    }
    return card;
  }
}
