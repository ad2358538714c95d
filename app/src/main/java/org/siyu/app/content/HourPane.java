package org.siyu.app.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;

/// The hours of some days with their items as blocks; what overlaps stands side by side.
final class HourPane extends Region {
  static final double LEFT = 52;
  private static final double LOWEST_HOUR = 40;
  private static final double HIGHEST_HOUR = 60;

  /// From early morning to late evening.
  private static final double HOURS_IN_SIGHT = 15;

  private static final int HOURS = 24;
  private static final int DAY = HOURS * 60;
  private static final int QUARTER = 15;
  private static final int HALF = 30;

  /// A line of text.
  private static final double LOWEST_BLOCK = 20;

  private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final int days;
  private final ItemGestures gestures;
  private final CalendarPane pane;
  private final ItemStretch stretch;
  private final List<Region> columns = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final List<Label> hours = new ArrayList<>();
  private final List<ItemBlock> blocks = new ArrayList<>();
  private final Region now = Controls.styled(new Region(), "now-line");
  private final Region dot = Controls.styled(new Region(), "now-dot");
  private final Region preview = Controls.styled(new Region(), "drop-preview");
  private List<Placed> placed = List.of();
  private double hour = HIGHEST_HOUR;

  /// @param day from 0
  private record Placed(
      ContentRow row, int day, OverlapLayout.Span span, OverlapLayout.Place place) {}

  HourPane(
      CalendarViewModel model,
      CalendarWords words,
      ItemGestures gestures,
      CalendarPane pane,
      int days) {
    this.model = model;
    this.words = words;
    this.days = days;
    this.gestures = gestures;
    this.pane = pane;
    this.stretch = new ItemStretch(model, this);
    for (int day = 0; day < days; day++) {
      columns.add(Controls.styled(new Region(), "hour-column"));
    }
    for (int line = 1; line < HOURS; line++) {
      lines.add(Controls.styled(new Region(), "hour-line"));
      hours.add(Controls.label(words.hour(LocalTime.of(line, 0)), "hour-label"));
    }
    getChildren().addAll(columns);
    getChildren().addAll(lines);
    getChildren().addAll(hours);
    getChildren().addAll(preview, now, dot);
    columns.forEach(column -> column.setMouseTransparent(true));
    lines.forEach(line -> line.setMouseTransparent(true));
    now.setMouseTransparent(true);
    dot.setMouseTransparent(true);
    preview.setMouseTransparent(true);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    getStyleClass().add("hour-pane");
  }

  private LocalDate first() {
    return model.mode().days(model.day()).first();
  }

  /// A click into emptiness begins an item there.
  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      moment(event.getX(), event.getY(), HALF)
          .ifPresent(
              at -> {
                model.select(List.of());
                model.go(at.toLocalDate());
                model.draft(at);
              });
    }
  }

  private Optional<LocalDateTime> moment(double x, double y, int step) {
    int day = (int) Math.floor((x - LEFT) / width());
    if (day < 0 || day >= days || x < LEFT) {
      return Optional.empty();
    }
    int minute = (int) Math.floor(minutes(y) / step) * step;
    return Optional.of(
        first().plusDays(day).atStartOfDay().plusMinutes(Math.clamp(minute, 0, DAY - step)));
  }

  /// Makes hours as high as lets a working day be seen at once.
  void fit(double room) {
    double wanted = Math.clamp(Math.floor(room / HOURS_IN_SIGHT), LOWEST_HOUR, HIGHEST_HOUR);
    if (wanted != hour) {
      hour = wanted;
      show();
    }
  }

  /// The minutes that the lowest block takes up.
  private int least() {
    return (int) Math.ceil(LOWEST_BLOCK * 60 / hour);
  }

  /// How many minutes so many pixels are.
  double minutes(double pixels) {
    return pixels * 60 / hour;
  }

  private double width() {
    return (getWidth() - LEFT) / days;
  }

  void show() {
    List<Placed> wanted = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      place(first().plusDays(day), day, wanted);
      LocalDate date = first().plusDays(day);
      columns.get(day).pseudoClassStateChanged(FREE, model.page().isFree(date));
      columns.get(day).pseudoClassStateChanged(TODAY, date.equals(model.today()));
    }
    placed = wanted;
    while (blocks.size() < placed.size()) {
      addBlock();
    }
    for (int index = 0; index < blocks.size(); index++) {
      if (index < placed.size()) {
        ContentRow row = placed.get(index).row();
        blocks.get(index).show(row, model.selection().contains(row.id()));
      } else {
        blocks.get(index).clear();
      }
    }
    now.toFront();
    dot.toFront();
    requestLayout();
  }

  private void place(LocalDate date, int day, List<Placed> wanted) {
    List<ContentRow> rows =
        model.page().on(date).stream().filter(row -> !TimeGrid.isLong(row)).toList();
    List<OverlapLayout.Span> spans = rows.stream().map(row -> span(row, date)).toList();
    List<OverlapLayout.Place> places = OverlapLayout.of(spans);
    for (int index = 0; index < rows.size(); index++) {
      wanted.add(new Placed(rows.get(index), day, spans.get(index), places.get(index)));
    }
  }

  private OverlapLayout.Span span(ContentRow row, LocalDate date) {
    LocalDateTime midnight = date.atStartOfDay();
    int from = (int) Math.max(0, ChronoUnit.MINUTES.between(midnight, row.plan().start()));
    int to = (int) Math.min(DAY, ChronoUnit.MINUTES.between(midnight, row.plan().end()));
    return new OverlapLayout.Span(
        Math.min(from, DAY - least()), Math.max(to, Math.min(from, DAY - least()) + least()));
  }

  private void addBlock() {
    ItemBlock block = new ItemBlock(words);
    blocks.add(block);
    stretch.install(block);
    gestures.install(block, pane, block::row);
    block.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    getChildren().add(block);
    if (getScene() != null) {
      block.applyCss();
    }
  }

  /// Shows a block as long as it would be.
  void stretch(ItemBlock block, int minutes) {
    block.stretchTo(minutes);
    block.resize(block.getWidth(), Math.max(least(), minutes) * hour / 60 - 1);
  }

  /// Puts an item with its upper edge where the pointer has it.
  Optional<DropTarget.Drop> at(ContentRow row, Point2D pointer, Point2D grabbed) {
    Point2D local = sceneToLocal(pointer);
    double top = Math.max(0, local.getY() - Math.min(grabbed.getY(), hour / 2));
    return moment(local.getX(), top, QUARTER)
        .map(
            start -> {
              mark(start, row.plan().minutes());
              return new DropTarget.Drop(
                  preview,
                  words.day(start.toLocalDate()) + " " + words.time(start),
                  Optional.of(() -> model.moveTo(row, start)));
            });
  }

  private void mark(LocalDateTime start, int minutes) {
    int day = (int) ChronoUnit.DAYS.between(first(), start.toLocalDate());
    preview.resizeRelocate(
        LEFT + day * width() + 1,
        y(start.toLocalTime()),
        width() - 2,
        Math.max(least(), minutes) * hour / 60);
  }

  private double y(LocalTime time) {
    return time.toSecondOfDay() / 3600.0 * hour;
  }

  /// Where a moment is, in the scene.
  Bounds where(LocalDateTime moment) {
    long day = ChronoUnit.DAYS.between(first(), moment.toLocalDate());
    return localToScene(
        new BoundingBox(
            LEFT + Math.clamp(day, 0, days - 1) * width(),
            y(moment.toLocalTime()),
            width(),
            hour / 2));
  }

  @Override
  protected void layoutChildren() {
    double width = width();
    for (int day = 0; day < days; day++) {
      double x = Math.round(LEFT + day * width);
      columns.get(day).resizeRelocate(x, 0, Math.round(LEFT + (day + 1) * width) - x, getHeight());
    }
    for (int line = 1; line < HOURS; line++) {
      lines.get(line - 1).resizeRelocate(LEFT, line * hour, getWidth() - LEFT, 1);
      Label label = hours.get(line - 1);
      label.autosize();
      label.relocate(LEFT - 8 - label.getWidth(), line * hour - label.getHeight() / 2);
    }
    for (int index = 0; index < placed.size(); index++) {
      layOut(blocks.get(index), placed.get(index), width);
    }
    LocalDateTime time = model.now();
    long day = ChronoUnit.DAYS.between(first(), time.toLocalDate());
    now.setVisible(day >= 0 && day < days);
    dot.setVisible(now.isVisible());
    double y = Math.round(y(time.toLocalTime()));
    now.resizeRelocate(LEFT + day * width, y - 1, width, 2);
    dot.resizeRelocate(LEFT + day * width - 4, y - 4, 8, 8);
  }

  private void layOut(ItemBlock block, Placed item, double width) {
    int columns = item.place().columns();
    double share = (width - 4) / columns;
    double x = LEFT + item.day() * width + 2 + item.place().column() * share;
    double y = item.span().from() * hour / 60;
    double height = (item.span().to() - item.span().from()) * hour / 60 - 1;
    block.resizeRelocate(x, y, share - 1, height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return HOURS * hour;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HOURS * hour;
  }
}
