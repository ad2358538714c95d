package org.siyu.app.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.CampaignTimeline;
import org.siyu.core.campaign.StepState;

/// The steps by how they stand. A card is dragged to another column, or taken to the next one by
/// Alt with the arrows; what is left out needs a reason, for which the step is opened. Up and Down
/// go from card to card.
final class BoardPage extends VBox {
  private static final double NARROWEST = 200;
  private static final double DRAGGED_FROM = 5;
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

  private final CampaignsViewModel model;
  private final Shown shown;
  private final Messages messages;
  private final CampaignWords words;
  private final CampaignTimeline timeline;
  private final Consumer<String> open;
  private final Consumer<String> skip;
  private final Map<StepState, VBox> columns = new EnumMap<>(StepState.class);
  private Optional<Point2D> grabbed = Optional.empty();

  /// @param open shows a step, by its key
  /// @param skip shows a step to say why it is left out
  BoardPage(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Consumer<String> open,
      Consumer<String> skip) {
    super(12);
    this.model = model;
    this.shown = shown;
    this.messages = desk.messages();
    this.words = words;
    this.timeline = new CampaignTimeline(detail.campaign().steps());
    this.open = open;
    this.skip = skip;
    for (StepState state : StepState.values()) {
      columns.put(
          state,
          column(
              state,
              detail.campaign().steps().stream().filter(step -> step.state() == state).toList()));
    }
    getChildren()
        .addAll(
            Controls.paragraph(messages.text("campaign.board.hint"), "caption"),
            new EvenRow(NARROWEST, columns.values().toArray(Node[]::new)));
  }

  private VBox column(StepState state, List<CampaignStep> steps) {
    VBox column =
        Controls.styled(
            new VBox(
                8,
                Controls.label(
                    messages.text("campaign.board.column", words.state(state), steps.size()),
                    "strong")),
            "campaign-column");
    column.setId("column-" + state.code());
    List<Card> cards = new ArrayList<>();
    steps.forEach(step -> cards.add(card(step)));
    column.getChildren().addAll(cards);
    for (int at = 0; at < cards.size(); at++) {
      int place = at;
      cards
          .get(at)
          .addEventFilter(
              KeyEvent.KEY_PRESSED,
              event -> {
                int next =
                    place
                        + (event.getCode() == KeyCode.DOWN
                            ? 1
                            : event.getCode() == KeyCode.UP ? -1 : 0);
                if (next != place && next >= 0 && next < cards.size()) {
                  cards.get(next).requestFocus();
                  event.consume();
                }
              });
    }
    return column;
  }

  private Card card(CampaignStep step) {
    FlowPane signs = new FlowPane(6, 4);
    signs.getChildren().add(Controls.rigid(Controls.label(words.when(step), "caption")));
    boolean isLate = step.isLate(shown.now());
    if (isLate) {
      signs.getChildren().add(words.badge(step, shown.now()));
      if (timeline.isCritical(step)) {
        signs.getChildren().add(Badge.of(Tone.WARNING, messages.text("campaign.critical.short")));
      }
    }
    Card card =
        new Card(
            Controls.paragraph(step.title()),
            signs,
            Controls.paragraph(words.member(shown.team(), step.owner()), "muted"));
    Controls.styled(card, "campaign-step-card");
    card.setId("card-" + step.key());
    Pressable.make(
        card,
        step.title()
            + ", "
            + words.when(step)
            + ", "
            + words.member(shown.team(), step.owner())
            + ", "
            + words.state(step.state()),
        () -> open.accept(step.key()));
    card.setOnMouseClicked(null);
    card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grab(event, card));
    card.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, card));
    card.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop(event, card, step));
    card.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, card, step));
    return card;
  }

  private void grab(MouseEvent event, Card card) {
    if (event.getButton() == MouseButton.PRIMARY) {
      card.requestFocus();
      grabbed = Optional.of(new Point2D(event.getSceneX(), event.getSceneY()));
    }
    event.consume();
  }

  private static Point2D way(MouseEvent event, Point2D from) {
    return new Point2D(event.getSceneX(), event.getSceneY()).subtract(from);
  }

  private void drag(MouseEvent event, Card card) {
    grabbed.ifPresent(
        from -> {
          Point2D way = way(event, from);
          if (way.magnitude() > DRAGGED_FROM) {
            card.pseudoClassStateChanged(DRAGGED, true);
            card.setViewOrder(-1);
            columns.values().forEach(column -> column.setViewOrder(0));
            Optional.ofNullable(card.getParent()).ifPresent(column -> column.setViewOrder(-1));
            card.setTranslateX(way.getX());
            card.setTranslateY(way.getY());
            Optional<StepState> over = over(event);
            columns.forEach(
                (state, column) ->
                    column.pseudoClassStateChanged(TARGET, over.equals(Optional.of(state))));
          }
        });
    event.consume();
  }

  private Optional<StepState> over(MouseEvent event) {
    return columns.entrySet().stream()
        .filter(
            each ->
                each.getValue()
                    .contains(each.getValue().sceneToLocal(event.getSceneX(), event.getSceneY())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void drop(MouseEvent event, Card card, CampaignStep step) {
    boolean isDragged = card.getTranslateX() != 0 || card.getTranslateY() != 0;
    boolean isGrabbed = grabbed.isPresent();
    letGo(card);
    if (isGrabbed && !isDragged) {
      open.accept(step.key());
    } else if (isGrabbed) {
      over(event).filter(state -> state != step.state()).ifPresent(state -> take(step, state));
    }
    event.consume();
  }

  private void letGo(Card card) {
    grabbed = Optional.empty();
    card.setTranslateX(0);
    card.setTranslateY(0);
    card.setViewOrder(0);
    card.pseudoClassStateChanged(DRAGGED, false);
    columns.values().forEach(column -> column.pseudoClassStateChanged(TARGET, false));
  }

  private void take(CampaignStep step, StepState state) {
    List<String> keys = List.of(step.key());
    switch (state) {
      case OPEN -> model.reopenSteps(keys);
      case DOING -> model.begin(keys);
      case DONE -> {
        if (step.state() == StepState.SKIPPED) {
          model.reopenSteps(keys);
        } else {
          model.finishSteps(keys);
        }
      }
      case SKIPPED -> skip.accept(step.key());
    }
  }

  private void key(KeyEvent event, Card card, CampaignStep step) {
    if (event.getCode() == KeyCode.ESCAPE && grabbed.isPresent()) {
      letGo(card);
      event.consume();
    } else if (event.isAltDown()) {
      int next =
          step.state().ordinal()
              + (event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0);
      if (next != step.state().ordinal() && next >= 0 && next < StepState.values().length) {
        StepState state = StepState.values()[next];
        take(step, step.state() == StepState.SKIPPED ? StepState.OPEN : state);
        event.consume();
      }
    }
  }
}
