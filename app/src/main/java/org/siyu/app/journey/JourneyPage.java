package org.siyu.app.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.Question;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyFigures;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.journey.JourneyView;

/// One journey: its figures, its steps, its people, its rules, its log.
final class JourneyPage extends VBox {
  private static final double NARROWEST_TILE = 140;

  private final JourneysViewModel model;
  private final JourneyView view;
  private final Desk desk;
  private final JourneyWords words;
  private final Consumer<CustomerId> openCustomer;
  private final SegmentedControl<JourneyPart> parts;
  private final VBox body = new VBox();

  JourneyPage(
      JourneysViewModel model,
      JourneyView view,
      Desk desk,
      JourneyWords words,
      Consumer<CustomerId> openCustomer) {
    super(12);
    this.model = model;
    this.view = view;
    this.desk = desk;
    this.words = words;
    this.openCustomer = openCustomer;
    Journey journey = view.journey();
    Button back =
        Controls.flat(Action.of(words.text("journeys.back"), Feather.ARROW_LEFT, model::close));
    back.setId("journey-back");
    PageHeader header = new PageHeader(desk.messages(), journey.name());
    header.subtitle(
        words.text(
            "journeys.page.about",
            words.audience(journey.rules().audience()),
            view.version().template().name(),
            words.number(view.version().number()),
            words.formats().date(journey.start())));
    actions(header, journey);
    this.parts =
        new SegmentedControl<>(
            words.text("journeys.part"),
            List.of(JourneyPart.values()),
            part -> words.text("journeys.part." + part.code()));
    parts.setId("journey-parts");
    parts.valueProperty().set(model.partProperty().get());
    parts.valueProperty().subscribe((_, now) -> model.partProperty().set(now));
    VBox.setVgrow(body, Priority.ALWAYS);
    FlowPane states = new FlowPane(8, 4, back, words.status(journey.status()));
    states.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(states, header, tiles(), parts, body);
    WhileShown.listen(this, () -> model.partProperty().subscribe(this::turn));
  }

  private void actions(PageHeader header, Journey journey) {
    List<Action> more = new ArrayList<>();
    switch (journey.status()) {
      case RUNNING ->
          header
              .primary(letIn(journey))
              .secondary(
                  Action.of(
                      words.text("journeys.pause"), Feather.PAUSE, () -> model.pause(journey)));
      case PAUSED ->
          header.primary(
              Action.of(words.text("journeys.resume"), Feather.PLAY, () -> model.resume(journey)));
      case STOPPED -> {}
    }
    if (journey.status() != JourneyStatus.STOPPED) {
      if (journey.status() == JourneyStatus.PAUSED) {
        more.add(letIn(journey));
      }
      more.add(Action.of(words.text("journeys.stop"), Feather.SQUARE, () -> stop(journey)));
      header.menu(more);
    }
  }

  private Action letIn(Journey journey) {
    return Action.of(words.text("journeys.let-in"), Feather.USER_PLUS, () -> model.ask(journey));
  }

  private void stop(Journey journey) {
    boolean isSure =
        desk.dialogs()
            .confirm(
                Question.dangerous(
                    words.text("journeys.stop.question", journey.name()),
                    words.text("journeys.stop.text", words.number(view.figures().active())),
                    words.text("journeys.stop")));
    if (isSure) {
      model.stop(journey);
    }
  }

  private Node tiles() {
    JourneyFigures figures = view.figures();
    EvenRow tiles =
        new EvenRow(
            NARROWEST_TILE,
            new StatTile(words.text("journeys.enrolled"), words.number(figures.enrolled())),
            new StatTile(words.text("journeys.active"), words.number(figures.active())),
            new StatTile(words.text("journeys.finished"), words.number(figures.finished())),
            new StatTile(words.text("journeys.ended"), words.number(figures.ended())),
            new StatTile(words.text("journeys.converted"), words.number(figures.converted()))
                .note(
                    words.text(
                        "journeys.converted.note",
                        words.rate(figures.converted(), figures.enrolled()),
                        words.number(view.journey().rules().windowDays()))));
    tiles.setId("journey-tiles");
    return tiles;
  }

  private void turn(JourneyPart part) {
    parts.valueProperty().set(part);
    Node node =
        switch (part) {
          case STEPS -> new StepFlow(view, words);
          case PEOPLE -> new PeopleTable(model, view, words, openCustomer);
          case RULES -> new RulesPane(model, view, desk, words);
          case LOG -> new LogTable(view, words);
        };
    VBox.setVgrow(node, Priority.ALWAYS);
    body.getChildren().setAll(node);
  }

  void takeKeyboard() {
    parts.takeKeyboard();
  }
}
