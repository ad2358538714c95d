package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.TableBehind;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.RfmMatrix;
import org.siyu.core.tiers.TierNotice;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierSnapshot;

/// A snapshot at a glance: tiers by customers and spend, the RFM heat map, segments, the rules.
final class TierOverview extends VBox {
  private static final int SCORES = 5;
  private static final double NARROWEST_CARD = 380;

  private final TiersViewModel.Shown shown;
  private final TierSnapshot snapshot;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final TierLinks links;
  private final Runnable toReview;
  private final TierPracticeViewModel lists;
  private final KeepListBar keepTier;
  private final KeepListBar keepCell;
  private final KeepListBar keepSegment;

  /// @param toReview leads to where the review is noted
  TierOverview(
      TiersViewModel.Shown shown,
      TierPracticeViewModel lists,
      Desk desk,
      TierTexts texts,
      TierLinks links,
      Runnable toReview) {
    super(16);
    this.shown = shown;
    this.snapshot = shown.snapshot();
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    this.links = links;
    this.toReview = toReview;
    this.lists = lists;
    this.keepTier = new KeepListBar(lists, desk);
    this.keepCell = new KeepListBar(lists, desk);
    this.keepSegment = new KeepListBar(lists, desk);
    getChildren().add(review());
    for (TierNotice notice : TierNotice.of(snapshot)) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.INFO, messages.text("tiers.screen.notice"), texts.notice(notice)));
    }
    getChildren()
        .addAll(
            new TierTiles(shown, desk, texts, links, keepTier).row(),
            keepTier,
            new TierShares(shown, desk, texts).card(),
            lower(),
            snapshot.funnel().rules().isEmpty()
                ? rules()
                : new EvenRow(NARROWEST_CARD, funnel(), rules()));
  }

  /// The reminder of the review, while the model waits for it.
  private Node review() {
    VBox place = new VBox();
    place.managedProperty().bind(Bindings.isNotEmpty(place.getChildren()));
    WhileShown.listen(
        this,
        () ->
            lists
                .practiceProperty()
                .subscribe(
                    read ->
                        place
                            .getChildren()
                            .setAll(
                                read
                                    .flatMap(TierPracticeViewModel.Practice::reminder)
                                    .filter(TierPracticeService.Reminder::isDue)
                                    .map(this::overdue)
                                    .stream()
                                    .toList())));
    return place;
  }

  private Node overdue(TierPracticeService.Reminder reminder) {
    return ReviewCard.overdue(
        reminder, desk, Action.of(messages.text("tiers.review.go"), toReview));
  }

  private Node lower() {
    return new EvenRow(NARROWEST_CARD, heatMap(), segments());
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
    TableBehind body = new TableBehind(messages, map, map.data());
    return Card.titled(
            messages.text("tiers.screen.heat-map"),
            messages.text(
                "tiers.screen.heat-map.text", formats.number(snapshot.matrix().withoutOrders())),
            body,
            keepCell)
        .action(body.toggle())
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
    SegmentRows rows = new SegmentRows(shown, lists, desk, texts, links, keepSegment);
    TableBehind body = new TableBehind(messages, rows, rows.data());
    return Card.titled(
            messages.text("tiers.screen.segments"),
            messages.text("tiers.screen.segments.text"),
            body,
            keepSegment)
        .action(body.toggle())
        .growing();
  }

  private Node rules() {
    VBox lines = new VBox(6);
    texts.scheme(shown.scheme()).stream()
        .map(line -> Controls.paragraph(line))
        .forEach(lines.getChildren()::add);
    return Card.titled(
        messages.text("tiers.screen.rules"), messages.text("tiers.screen.rules.text"), lines);
  }

  private Node funnel() {
    FunnelTable funnel =
        new FunnelTable(snapshot.funnel(), shown.scheme(), messages, formats, texts);
    TableBehind body = new TableBehind(messages, funnel, funnel.data());
    return Card.titled(
            messages.text("tiers.funnel"),
            messages.text("tiers.funnel.of", formats.number(snapshot.funnel().customers())),
            body)
        .action(body.toggle());
  }
}
