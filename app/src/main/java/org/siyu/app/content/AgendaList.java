package org.siyu.app.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;

/// A month's items below each other, by day, with what came of them. Days without one are left out,
/// save today.
final class AgendaList extends ListView<AgendaLine> implements CalendarPane {
  private static final double HEAD = 38;
  private static final double LINE = 36;
  private static final double FIGURE = 76;

  /// What an entry needs beside its figures.
  private static final double ROOM = 430;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final ItemGestures gestures;
  private final ObservableList<AgendaLine> lines = FXCollections.observableArrayList();
  private final AgendaBar bar;
  private final VBox node;

  /// The columns that find room.
  private List<AgendaFigure> figures = List.of();

  /// What was brought into sight last.
  private Optional<Revealed> revealed = Optional.empty();

  private record Revealed(LocalDate day, DateRange days) {}

  AgendaList(
      CalendarViewModel model, CalendarWords words, Messages messages, ItemGestures gestures) {
    this.model = model;
    this.words = words;
    this.gestures = gestures;
    setItems(lines);
    setCellFactory(_ -> new Line());
    setPlaceholder(Controls.label(messages.text("content.agenda.empty"), "muted"));
    setAccessibleText(messages.text("content.mode.agenda"));
    setId("calendar-agenda");
    getStyleClass().add("agenda");
    this.bar = new AgendaBar(model, words, messages);
    this.node = new VBox(8, bar, this);
    VBox.setVgrow(this, Priority.ALWAYS);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                bar.follow(),
                model.figuresProperty().subscribe(_ -> fit()),
                widthProperty().subscribe(_ -> fit())));
  }

  private void fit() {
    List<AgendaFigure> chosen = AgendaFigure.inOrder(model.figuresProperty().get());
    int fitting = (int) Math.max(0, (getWidth() - ROOM) / FIGURE);
    List<AgendaFigure> wanted = chosen.subList(0, Math.min(chosen.size(), fitting));
    if (!wanted.equals(figures)) {
      figures = wanted;
      refresh();
    }
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void takeKeyboard() {
    requestFocus();
  }

  @Override
  public void show() {
    DateRange month = CalendarMode.AGENDA.period(model.day());
    List<ContentRow> all = new ArrayList<>();
    List<AgendaLine> wanted = new ArrayList<>();
    for (LocalDate day = month.first(); !day.isAfter(month.last()); day = day.plusDays(1)) {
      List<ContentRow> rows = model.page().on(day);
      all.addAll(rows);
      if (!rows.isEmpty() || day.equals(model.today())) {
        boolean hasResults = rows.stream().anyMatch(row -> !row.results().isEmpty());
        wanted.add(new AgendaLine.Head(day, rows.size(), hasResults));
        for (ContentRow row : rows) {
          wanted.add(
              new AgendaLine.Entry(
                  day, row, model.selection().contains(row.id()), model.caps().over(row)));
        }
      }
    }
    for (int index = 0; index < wanted.size(); index++) {
      if (index >= lines.size()) {
        lines.addAll(wanted.subList(index, wanted.size()));
        break;
      }
      if (!lines.get(index).equals(wanted.get(index))) {
        lines.set(index, wanted.get(index));
      }
    }
    if (lines.size() > wanted.size()) {
      lines.remove(wanted.size(), lines.size());
    }
    bar.show(all);
    reveal();
  }

  /// Brings the day that keys work on, or what is selected on it, into sight.
  private void reveal() {
    LocalDate day = model.day();
    Optional<AgendaLine> wanted =
        lines.stream()
            .filter(line -> line.day().equals(day))
            .filter(line -> model.single().isEmpty() || line.isSelected())
            .findFirst()
            .or(() -> lines.stream().filter(line -> !line.day().isBefore(day)).findFirst());
    wanted.ifPresent(
        line -> {
          int index = lines.indexOf(line);
          getFocusModel().focus(index);
          Optional<Revealed> now = Optional.of(new Revealed(day, model.page().days()));
          if (!now.equals(revealed)) {
            revealed = now;
            scrollTo(index);
          }
        });
  }

  @Override
  public boolean press(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    List<ContentRow> rows =
        lines.stream()
            .filter(AgendaLine.Entry.class::isInstance)
            .map(line -> ((AgendaLine.Entry) line).row())
            .toList();
    return switch (event.getCode()) {
      case UP -> walk(rows, -1);
      case DOWN -> walk(rows, 1);
      default -> false;
    };
  }

  private boolean walk(List<ContentRow> rows, int step) {
    ItemWalk.step(model, rows, step);
    return true;
  }

  private Optional<Line> lineOf(LocalDate day) {
    return lookupAll(".agenda-line").stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .filter(line -> line.getItem() != null && line.getItem().day().equals(day))
        .findFirst();
  }

  @Override
  public Bounds anchor() {
    Node node = lineOf(model.day()).<Node>map(line -> line).orElse(this);
    return node.localToScene(node.getBoundsInLocal());
  }

  @Override
  public Optional<Drop> at(ContentRow row, Point2D pointer, Point2D grabbed) {
    return lookupAll(".agenda-line").stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .filter(line -> line.getItem() != null && line.contains(line.sceneToLocal(pointer)))
        .findFirst()
        .map(line -> drop(line, line.getItem().day(), row));
  }

  private Drop drop(Line line, LocalDate day, ContentRow row) {
    long days = ChronoUnit.DAYS.between(row.plan().day(), day);
    return new Drop(
        line,
        words.day(day) + " " + words.time(row),
        Optional.of(() -> model.moveBy(row, Duration.ofDays(days))));
  }

  /// One cell for both kinds of lines.
  private final class Line extends ListCell<AgendaLine> {
    private final Label day = Controls.label("", "agenda-day");
    private final Label count = Controls.label("", "caption");
    private final HBox titles = new HBox();
    private final HBox head = new HBox(8, day, count, Controls.spacer(), titles);
    private final HBox values = new HBox();
    private final HBox entry = new HBox(12);
    private final ItemDress dress = new ItemDress(entry, words);
    private final Label time = Controls.rigid(Controls.label("", "agenda-time"));
    private final Label details = Controls.label("", "plan-details");

    Line() {
      head.setAlignment(Pos.BOTTOM_LEFT);
      head.getStyleClass().add("agenda-head");
      titles.getStyleClass().add("agenda-titles");
      entry.setAlignment(Pos.CENTER_LEFT);
      entry.getStyleClass().add("agenda-entry");
      time.setPrefWidth(80);
      HBox.setHgrow(dress.title(), Priority.ALWAYS);
      dress.title().setMaxWidth(Double.MAX_VALUE);
      details.setMinWidth(0);
      entry.getChildren().addAll(time, dress.title(), details, values, dress.mark());
      setPrefWidth(0);
      getStyleClass().add("agenda-line");
      gestures.install(entry, AgendaList.this, this::row);
      head.addEventHandler(
          MouseEvent.MOUSE_PRESSED,
          _ -> {
            if (getItem() != null) {
              model.go(getItem().day());
              model.select(List.of());
            }
          });
    }

    private Optional<ContentRow> row() {
      return getItem() instanceof AgendaLine.Entry shown
          ? Optional.of(shown.row())
          : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
      super.updateItem(line, empty);
      switch (line) {
        case null -> setGraphic(null);
        case AgendaLine.Head(LocalDate at, int items, boolean hasResults) -> {
          day.setText(words.day(at));
          count.setText(words.more(items, true));
          fill(titles, hasResults ? figures : List.of(), words::figure);
          setPrefHeight(HEAD);
          setGraphic(head);
        }
        case AgendaLine.Entry(LocalDate _, ContentRow row, boolean isSelected, int _) -> {
          dress.show(row, isSelected);
          time.setText(words.span(row));
          details.setText(words.details(row));
          boolean hasResults = !row.results().isEmpty();
          fill(values, figures, figure -> hasResults ? words.figure(figure, row) : "");
          setPrefHeight(LINE);
          setGraphic(entry);
        }
      }
    }

    /// One label a figure, made when there are more of them than before.
    private void fill(HBox place, List<AgendaFigure> wanted, Function<AgendaFigure, String> word) {
      while (place.getChildren().size() < wanted.size()) {
        Label label = Controls.label("", "agenda-figure");
        label.setMinWidth(FIGURE);
        label.setMaxWidth(FIGURE);
        place.getChildren().add(label);
      }
      place.getChildren().remove(wanted.size(), place.getChildren().size());
      for (int index = 0; index < wanted.size(); index++) {
        if (place.getChildren().get(index) instanceof Label label) {
          label.setText(word.apply(wanted.get(index)));
        }
      }
    }
  }
}
