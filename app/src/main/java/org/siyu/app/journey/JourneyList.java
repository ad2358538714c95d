package org.siyu.app.journey;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.Skeleton;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyCard;
import org.siyu.core.journey.JourneyFigures;

/// All journeys as cards.
final class JourneyList extends VBox {
  private static final double CARD = 360;

  private final JourneysViewModel model;
  private final JourneyWords words;

  JourneyList(
      JourneysViewModel model, Messages messages, JourneyWords words, Runnable openTemplates) {
    super(12);
    this.model = model;
    this.words = words;
    PageHeader header = new PageHeader(messages, messages.text("journeys.title"));
    header.subtitle(messages.text("journeys.subtitle"));
    header.primary(Action.of(messages.text("journeys.new"), Feather.PLUS, model::plan));
    getChildren().add(header);
    model
        .cardsProperty()
        .get()
        .ifPresentOrElse(
            cards -> show(cards, openTemplates),
            () -> getChildren().add(new Skeleton(messages.text("journeys.task.loading"))));
  }

  private void show(List<JourneyCard> cards, Runnable openTemplates) {
    if (cards.isEmpty()) {
      getChildren()
          .add(
              new EmptyState(
                  Feather.NAVIGATION,
                  words.text("journeys.none"),
                  words.text("journeys.none.text"),
                  Action.of(words.text("journeys.new"), Feather.PLUS, model::plan),
                  Action.of(words.text("journeys.templates"), Feather.BOOK_OPEN, openTemplates)));
      return;
    }
    FlowPane grid = new FlowPane(16, 16);
    grid.setId("journey-cards");
    cards.forEach(card -> grid.getChildren().add(card(card)));
    getChildren().add(grid);
  }

  private Node card(JourneyCard found) {
    Journey journey = found.journey();
    JourneyFigures figures = found.figures();
    FlowPane badges = new FlowPane(6, 4, words.status(journey.status()));
    badges.getChildren().add(Controls.label(words.goal(journey.goal()), "caption"));
    TilePane tiles =
        new TilePane(
            12,
            6,
            figure("journeys.enrolled", figures.enrolled()),
            figure("journeys.active", figures.active()),
            figure("journeys.finished", figures.finished()),
            figure("journeys.converted", figures.converted()));
    tiles.setPrefColumns(4);
    double share =
        figures.enrolled() == 0
            ? 0
            : (double) (figures.finished() + figures.ended()) / figures.enrolled();
    Card card =
        new Card(
            badges,
            Controls.paragraph(journey.name(), "section-title"),
            Controls.paragraph(
                words.text(
                    "journeys.card.about",
                    words.audience(journey.rules().audience()),
                    found.template().name()),
                "caption"),
            tiles,
            Bars.track(share, "accented"),
            Controls.paragraph(
                words.text(
                    "journeys.card.through",
                    words.rate(figures.finished() + figures.ended(), figures.enrolled()),
                    words.rate(figures.converted(), figures.enrolled())),
                "caption"));
    card.setPrefWidth(CARD);
    card.setId("journey-" + journey.id());
    return Pressable.make(
        card,
        words.text(
            "journeys.card.spoken",
            journey.name(),
            words.text("journeys.status." + journey.status().code()),
            words.number(figures.enrolled()),
            words.number(figures.active()),
            words.number(figures.converted())),
        () -> model.open(journey.id()));
  }

  private Node figure(String key, int count) {
    VBox box =
        new VBox(
            Controls.rigid(Controls.label(words.number(count), "section-title")),
            Controls.rigid(Controls.label(words.text(key), "caption")));
    return new HBox(box);
  }
}
