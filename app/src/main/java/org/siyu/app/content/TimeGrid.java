package org.siyu.app.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.task.Repeating;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentRow;

/// A week or a day by the hour: heads of the days, what lasts for days, and the hours below.
final class TimeGrid extends VBox implements CalendarPane {
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int LONG = 24 * 60;
  private static final double MORNING = 7.4;
  private static final double EDGE = 24;
  private static final double SCROLL = 0.012;
  private static final double BAR = 14;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final DayNotes notes;
  private final ItemGestures gestures;
  private final int days;
  private final List<VBox> heads = new ArrayList<>();
  private final List<VBox> lasting = new ArrayList<>();
  private final HBox allDay;
  private final ScrollPane scroll = new ScrollPane();
  private final HourPane hours;
  private boolean isPlaced;

  TimeGrid(
      CalendarViewModel model,
      CalendarWords words,
      DayNotes notes,
      ItemGestures gestures,
      int days) {
    this.model = model;
    this.notes = notes;
    this.words = words;
    this.gestures = gestures;
    this.days = days;
    this.hours = new HourPane(model, words, gestures, this, days);
    HBox top = new HBox(corner());
    for (int day = 0; day < days; day++) {
      int place = day;
      VBox head =
          Controls.styled(
              new VBox(Controls.label("", "hour-weekday"), Controls.label("", "hour-day"), note()),
              "hour-head");
      head.setAlignment(Pos.CENTER);
      head.addEventHandler(
          MouseEvent.MOUSE_CLICKED, _ -> model.show(CalendarMode.DAY, first().plusDays(place)));
      heads.add(equal(head));
      lasting.add(equal(new VBox(2)));
    }
    top.getChildren().addAll(heads);
    top.getChildren().add(gap());
    this.allDay = Controls.styled(new HBox(corner()), "all-day");
    allDay.getChildren().addAll(lasting);
    allDay.getChildren().add(gap());
    allDay.managedProperty().bind(allDay.visibleProperty());
    scroll.setContent(hours);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("hour-scroll");
    scroll.setMinHeight(160);
    scroll.viewportBoundsProperty().subscribe(this::toMorning);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(top, allDay, scroll);
    setFocusTraversable(true);
    setMinWidth(days > 1 ? 560 : 280);
    setId("calendar-hours");
    getStyleClass().add("time-grid");
    WhileShown.listenInOpenWindow(
        this,
        () -> {
          Repeating ticking = new Repeating(MINUTE, hours::requestLayout);
          return ticking::close;
        });
  }

  private static Label note() {
    Label note = Controls.label("", "hour-note");
    note.setMinWidth(0);
    note.setTooltip(Controls.tooltip(""));
    return note;
  }

  private static Region corner() {
    Region corner = new Region();
    corner.setMinWidth(HourPane.LEFT);
    corner.setMaxWidth(HourPane.LEFT);
    return corner;
  }

  /// Above the scroll bar.
  private static Region gap() {
    Region gap = new Region();
    gap.setMinWidth(BAR);
    gap.setMaxWidth(BAR);
    return gap;
  }

  private static VBox equal(VBox box) {
    box.setMinWidth(0);
    box.setPrefWidth(10);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /// What lasts a day or longer stands above the hours.
  static boolean isLong(ContentRow row) {
    return row.plan().minutes() >= LONG;
  }

  /// At first the morning is in sight.
  private void toMorning(Bounds viewport) {
    if (viewport.getHeight() > 0) {
      hours.fit(viewport.getHeight());
    }
    double hidden = hours.prefHeight(-1) - viewport.getHeight();
    if (!isPlaced && viewport.getHeight() > 0 && hidden > 0) {
      isPlaced = true;
      scroll.setVvalue(Math.min(1, hours.prefHeight(-1) * MORNING / 24 / hidden));
    }
  }

  private LocalDate first() {
    return model.mode().days(model.day()).first();
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void takeKeyboard() {
    requestFocus();
  }

  @Override
  public void show() {
    boolean isAnyLong = false;
    for (int place = 0; place < days; place++) {
      LocalDate day = first().plusDays(place);
      VBox head = heads.get(place);
      ((Label) head.getChildren().getFirst()).setText(words.weekday(day.getDayOfWeek()));
      ((Label) head.getChildren().get(1)).setText(words.number(day));
      DayNote note = notes.of(day);
      Label noted = (Label) head.getChildren().getLast();
      noted.setText(note.text());
      noted.getTooltip().setText(note.all());
      noted.pseudoClassStateChanged(FREE, note.isOff());
      head.pseudoClassStateChanged(TODAY, day.equals(model.today()));
      head.pseudoClassStateChanged(CURRENT, days > 1 && day.equals(model.day()));
      List<ContentRow> rows = model.page().on(day).stream().filter(TimeGrid::isLong).toList();
      isAnyLong |= !rows.isEmpty();
      showLasting(lasting.get(place), rows, day);
    }
    allDay.setVisible(isAnyLong);
    hours.show();
    setAccessibleText(
        model
            .single()
            .map(words::line)
            .orElseGet(() -> words.dayName(model.day(), model.page().on(model.day()).size())));
  }

  private void showLasting(VBox place, List<ContentRow> rows, LocalDate day) {
    if (rows.isEmpty() && place.getChildren().isEmpty()) {
      return;
    }
    place.getChildren().clear();
    for (ContentRow row : rows) {
      ItemChip chip = new ItemChip(words);
      chip.show(row, model.selection().contains(row.id()), row.plan().day().isBefore(day));
      gestures.install(chip, this, () -> Optional.of(row));
      place.getChildren().add(chip);
    }
  }

  @Override
  public Bounds anchor() {
    return model
        .draftProperty()
        .get()
        .flatMap(DraftForm::start)
        .or(() -> model.single().map(row -> row.plan().start()))
        .map(hours::where)
        .orElseGet(() -> hours.where(model.proposed(model.day())));
  }

  @Override
  public Optional<Drop> at(ContentRow row, Point2D pointer, Point2D grabbed) {
    Point2D local = scroll.sceneToLocal(pointer);
    if (local.getY() < EDGE) {
      scroll.setVvalue(Math.max(0, scroll.getVvalue() - SCROLL));
    } else if (local.getY() > scroll.getHeight() - EDGE) {
      scroll.setVvalue(Math.min(1, scroll.getVvalue() + SCROLL));
    }
    return scroll.contains(local) ? hours.at(row, pointer, grabbed) : Optional.empty();
  }
}
