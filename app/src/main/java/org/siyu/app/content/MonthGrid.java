package org.siyu.app.content;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;

/// Six weeks of days. The cells are made once and show one month after another.
final class MonthGrid extends Region implements CalendarPane {
  private static final int DAYS = 7;
  private static final int WEEKS = CalendarMode.MONTH_DAYS / DAYS;
  private static final double NUMBERS = 30;
  private static final double HEAD = 28;
  private static final double LEAST_WIDTH = 560;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final DayNotes notes;
  private final DayList list;
  private final List<Label> weekdays = new ArrayList<>();
  private final List<Label> weeks = new ArrayList<>();
  private final List<DayCell> cells = new ArrayList<>();

  MonthGrid(
      CalendarViewModel model,
      CalendarWords words,
      DayNotes notes,
      ItemGestures gestures,
      DayList list) {
    this.model = model;
    this.notes = notes;
    this.words = words;
    this.list = list;
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.add(Controls.label(words.weekday(day), "month-weekday"));
    }
    for (int week = 0; week < WEEKS; week++) {
      weeks.add(Controls.label("", "week-number"));
    }
    for (int place = 0; place < CalendarMode.MONTH_DAYS; place++) {
      cells.add(cell(gestures));
    }
    getChildren().addAll(cells);
    getChildren().addAll(weekdays);
    getChildren().addAll(weeks);
    setFocusTraversable(true);
    setId("calendar-month");
    getStyleClass().add("month-grid");
  }

  private DayCell cell(ItemGestures gestures) {
    DayCell[] made = new DayCell[1];
    DayCell cell =
        new DayCell(
            words,
            (chip, row) -> gestures.install(chip, this, row),
            () -> made[0].sight().ifPresent(sight -> showAll(made[0], sight.day())));
    made[0] = cell;
    cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event, cell));
    return cell;
  }

  private void press(MouseEvent event, DayCell cell) {
    cell.sight()
        .ifPresent(
            sight -> {
              takeKeyboard();
              model.go(sight.day());
              model.select(List.of());
              if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.draft(model.proposed(sight.day()));
              }
            });
  }

  private void showAll(DayCell cell, LocalDate day) {
    model.go(day);
    list.open(this, day, cell.localToScene(cell.getBoundsInLocal()));
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
    DateRange month = CalendarMode.MONTH.period(model.day());
    LocalDate first = CalendarMode.MONTH.days(model.day()).first();
    for (int place = 0; place < cells.size(); place++) {
      LocalDate day = first.plusDays(place);
      List<ContentRow> rows = model.page().on(day);
      Set<ContentId> selected =
          rows.stream()
              .map(ContentRow::id)
              .filter(model.selection()::contains)
              .collect(Collectors.toSet());
      cells
          .get(place)
          .show(
              new DayCell.Sight(
                  day,
                  rows,
                  selected,
                  rows.stream().map(model.caps()::over).toList(),
                  month.contains(day),
                  day.equals(model.today()),
                  day.equals(model.day()),
                  model.page().isFree(day),
                  notes.of(day),
                  model.lists()),
              words.number(day),
              words.dayName(day, rows.size()));
    }
    for (int week = 0; week < WEEKS; week++) {
      weeks
          .get(week)
          .setText(Integer.toString(words.weekNumber(first.plusDays((long) DAYS * week))));
    }
    setAccessibleText(
        model
            .single()
            .map(words::line)
            .orElseGet(() -> words.dayName(model.day(), model.page().on(model.day()).size())));
  }

  private DayCell cellOf(LocalDate day) {
    long place = ChronoUnit.DAYS.between(CalendarMode.MONTH.days(model.day()).first(), day);
    return cells.get(Math.clamp(place, 0, cells.size() - 1));
  }

  @Override
  public Bounds anchor() {
    DayCell cell = cellOf(model.day());
    return cell.localToScene(cell.getBoundsInLocal());
  }

  /// Opens the day where the item is among those that found no room.
  @Override
  public void showAll(ContentRow row) {
    DayCell cell = cellOf(model.day());
    if (!cell.shows(row)) {
      showAll(cell, model.day());
    }
  }

  @Override
  public Optional<Drop> at(ContentRow row, Point2D pointer, Point2D grabbed) {
    return cells.stream()
        .filter(cell -> cell.contains(cell.sceneToLocal(pointer)))
        .findFirst()
        .flatMap(cell -> cell.sight().map(sight -> drop(cell, sight.day(), row)));
  }

  private Drop drop(DayCell cell, LocalDate day, ContentRow row) {
    long days = ChronoUnit.DAYS.between(row.plan().day(), day);
    return new Drop(
        cell,
        words.day(day) + " " + words.time(row),
        Optional.of(() -> model.moveBy(row, Duration.ofDays(days))));
  }

  @Override
  protected void layoutChildren() {
    double width = (getWidth() - NUMBERS) / DAYS;
    double height = (getHeight() - HEAD) / WEEKS;
    for (int column = 0; column < DAYS; column++) {
      double x = edge(NUMBERS, width, column);
      weekdays.get(column).resizeRelocate(x, 0, edge(NUMBERS, width, column + 1) - x, HEAD);
    }
    for (int week = 0; week < WEEKS; week++) {
      double y = edge(HEAD, height, week);
      weeks.get(week).resizeRelocate(0, y, NUMBERS, HEAD);
      for (int column = 0; column < DAYS; column++) {
        double x = edge(NUMBERS, width, column);
        cells
            .get(week * DAYS + column)
            .resizeRelocate(
                x, y, edge(NUMBERS, width, column + 1) - x, edge(HEAD, height, week + 1) - y);
      }
    }
  }

  private static double edge(double start, double step, int place) {
    return Math.round(start + step * place);
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEAD + WEEKS * cells.getFirst().minHeight(-1);
  }
}
