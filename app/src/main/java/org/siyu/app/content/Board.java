package org.siyu.app.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewAction;

/// A month's items by status. An item goes on to the next column where the review lets it; why it
/// does not is said.
final class Board extends HBox implements CalendarPane {
  private static final double COLUMN = 144;
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

  private static final double WIDEST_NAME = 64;

  /// Two lines.
  private static final double TITLE = 40;

  private static final List<ContentStatus> ALL = List.of(ContentStatus.values());

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;
  private final ItemGestures gestures;
  private final Consumer<String> refused;
  private final Map<ContentStatus, Column> columns = new EnumMap<>(ContentStatus.class);
  private final ScrollPane frame = new ScrollPane(this);

  /// @param refused told why a step is not possible
  Board(
      CalendarViewModel model,
      CalendarWords words,
      Messages messages,
      ItemGestures gestures,
      Consumer<String> refused) {
    super(8);
    this.refused = refused;
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.gestures = gestures;
    for (ContentStatus status : ALL) {
      Column column = new Column(status);
      columns.put(status, column);
      getChildren().add(column);
    }
    setFocusTraversable(true);
    setId("calendar-board");
    setAccessibleText(messages.text("content.mode.board"));
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("board");
    frame.setFitToHeight(true);
    frame.setFitToWidth(true);
    frame.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    frame.setFocusTraversable(false);
    frame.setMinWidth(0);
    frame.getStyleClass().addAll("edge-to-edge", "board-frame");
  }

  /// In a narrow window the columns scroll sideways.
  @Override
  public Region node() {
    return frame;
  }

  @Override
  public void takeKeyboard() {
    // what scrolls is in the window only then
    frame.applyCss();
    requestFocus();
  }

  @Override
  public void show() {
    columns.values().forEach(Column::show);
    model.single().map(row -> columns.get(row.status())).ifPresent(this::reveal);
  }

  private void reveal(Column column) {
    double hidden = getWidth() - frame.getViewportBounds().getWidth();
    if (hidden > 0) {
      double at = frame.getHvalue() * hidden;
      Bounds place = column.getBoundsInParent();
      double least = place.getMaxX() - frame.getViewportBounds().getWidth();
      frame.setHvalue(Math.clamp(at, Math.max(0, least), Math.max(0, place.getMinX())) / hidden);
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    if (event.isShortcutDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case LEFT -> event.isAltDown() ? step(-1) : aside(-1);
      case RIGHT -> event.isAltDown() ? step(1) : aside(1);
      case UP -> !event.isAltDown() && walk(-1);
      case DOWN -> !event.isAltDown() && walk(1);
      default -> false;
    };
  }

  private List<ContentRow> in(ContentStatus status) {
    return model.page().rows().stream().filter(row -> row.status() == status).toList();
  }

  private boolean walk(int step) {
    ContentStatus status = model.single().map(ContentRow::status).orElse(ContentStatus.DRAFT);
    ItemWalk.step(model, in(status), step);
    return true;
  }

  /// To the next column that has items.
  private boolean aside(int step) {
    int at = model.single().map(row -> row.status().ordinal()).orElse(step > 0 ? -1 : ALL.size());
    for (int next = at + step; next >= 0 && next < ALL.size(); next += step) {
      if (!in(ALL.get(next)).isEmpty()) {
        ItemWalk.to(model, Optional.of(in(ALL.get(next)).getFirst()));
        break;
      }
    }
    return true;
  }

  /// The twin of dragging to the next column.
  private boolean step(int step) {
    model
        .single()
        .ifPresent(
            row -> {
              int next = row.status().ordinal() + step;
              if (next >= 0 && next < ALL.size()) {
                BoardSteps.between(row.status(), ALL.get(next))
                    .ifPresentOrElse(
                        action -> model.edits().step(row, action),
                        () -> refused.accept(refusal(row.status(), ALL.get(next))));
              }
            });
    return true;
  }

  @Override
  public Bounds anchor() {
    Region node =
        model
            .single()
            .<Region>map(row -> columns.get(row.status()))
            .orElse(Objects.requireNonNull(columns.get(ContentStatus.DRAFT)));
    return node.localToScene(node.getBoundsInLocal());
  }

  @Override
  public Optional<Drop> at(ContentRow row, Point2D pointer, Point2D grabbed) {
    return columns.values().stream()
        .filter(column -> column.contains(column.sceneToLocal(pointer)))
        .findFirst()
        .filter(column -> column.status != row.status())
        .map(column -> drop(column, row));
  }

  private Drop drop(Column column, ContentRow row) {
    Optional<ReviewAction> action = BoardSteps.between(row.status(), column.status);
    return new Drop(
        column,
        action.isPresent()
            ? messages.text("content.board.to", words.status(column.status))
            : refusal(row.status(), column.status),
        action.map(step -> () -> model.edits().step(row, step)));
  }

  private String refusal(ContentStatus from, ContentStatus to) {
    if (to == ContentStatus.RESULTS_IN) {
      return messages.text("content.board.results");
    }
    return from.isPublished()
        ? messages.text("content.board.published")
        : messages.text("content.board.steps");
  }

  /// The items of a status; as many as there are, only those in sight as nodes.
  private final class Column extends VBox {
    private final ContentStatus status;
    private final Label count = Controls.rigid(Controls.label("", "caption"));
    private final ListView<Card> cards = new ListView<>();

    Column(ContentStatus status) {
      super(6);
      this.status = status;
      Label name = Controls.label(words.status(status), "strong");
      name.setMinWidth(0);
      name.setTooltip(Controls.tooltip(words.status(status)));
      HBox head = Controls.styled(new HBox(6, name, Controls.spacer(), count), "board-head");
      cards.setCellFactory(_ -> new Cell());
      cards.setFocusTraversable(false);
      cards.setAccessibleText(words.status(status));
      cards.setPlaceholder(new Region());
      cards.getStyleClass().add("board-cards");
      VBox.setVgrow(cards, Priority.ALWAYS);
      getChildren().addAll(head, cards);
      getStyleClass().add("board-column");
    }

    /// An empty column takes no more room than its head.
    private void fit(boolean isEmpty) {
      HBox.setHgrow(this, isEmpty ? Priority.NEVER : Priority.ALWAYS);
      setMinWidth(isEmpty ? USE_PREF_SIZE : COLUMN);
      setPrefWidth(isEmpty ? USE_COMPUTED_SIZE : COLUMN);
      cards.setPrefWidth(isEmpty ? 0 : USE_COMPUTED_SIZE);
      pseudoClassStateChanged(EMPTY, isEmpty);
    }

    void show() {
      List<Card> wanted =
          model.page().rows().stream()
              .filter(row -> row.status() == status)
              .map(
                  row ->
                      new Card(row, model.selection().contains(row.id()), model.caps().over(row)))
              .toList();
      count.setText(words.count(wanted.size()));
      fit(wanted.isEmpty());
      if (!cards.getItems().equals(wanted)) {
        if (cards.getItems().size() == wanted.size()) {
          for (int index = 0; index < wanted.size(); index++) {
            if (!cards.getItems().get(index).equals(wanted.get(index))) {
              cards.getItems().set(index, wanted.get(index));
            }
          }
        } else {
          cards.getItems().setAll(wanted);
        }
      }
    }
  }

  private record Card(ContentRow row, boolean isSelected, int over) {}

  private final class Cell extends ListCell<Card> {
    private final VBox box = new VBox(3);
    private final ItemDress dress = new ItemDress(box, words);
    private final Label when = Controls.label("", "plan-time");
    private final Label channel = Controls.label("", "plan-details");
    private final Label owner = Controls.label("", "plan-details");

    Cell() {
      dress.title().setWrapText(true);
      dress.title().setMinHeight(TITLE);
      dress.title().setPrefHeight(TITLE);
      dress.title().setAlignment(Pos.TOP_LEFT);
      when.setMinWidth(0);
      owner.setMinWidth(Region.USE_PREF_SIZE);
      owner.setMaxWidth(WIDEST_NAME);
      HBox head = new HBox(6, when, Controls.spacer(), dress.mark());
      head.setAlignment(Pos.CENTER_LEFT);
      owner.setTooltip(dress.title().getTooltip());
      channel.setMinWidth(0);
      box.getChildren().addAll(head, dress.title(), new HBox(6, channel, Controls.spacer(), owner));
      box.getStyleClass().add("board-card");
      setPrefWidth(0);
      gestures.install(box, Board.this, () -> Optional.ofNullable(getItem()).map(Card::row));
    }

    @Override
    protected void updateItem(@Nullable Card card, boolean empty) {
      super.updateItem(card, empty);
      if (card == null || empty) {
        setGraphic(null);
        return;
      }
      dress.show(card.row(), card.isSelected());
      when.setText(words.slashed(card.row().plan().day()) + " " + words.time(card.row()));
      channel.setText(words.channel(card.row()));
      owner.setText(words.member(card.row().owner()));
      setGraphic(box);
    }
  }
}
