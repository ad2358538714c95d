package org.siyu.app.content;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.WhileShown;

/// The top of the calendar: of what it is, the way to what lies before and after, the views, and a
/// new item. Breaks into lines in a narrow window.
final class CalendarHeader extends Region {
  private static final double GAP = 16;
  private static final double LINES = 8;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Label title = Controls.rigid(Controls.label("", "page-title"));
  private final SegmentedControl<CalendarMode> modes;
  private final HBox head;
  private final HBox making;

  /// @param copy asks where to copy what is in sight
  /// @param files sends the plan out and lets lists in
  CalendarHeader(
      CalendarViewModel model,
      CalendarWords words,
      Messages messages,
      Runnable copy,
      List<Action> files) {
    this.model = model;
    this.words = words;
    this.modes =
        new SegmentedControl<>(
            messages.text("content.view"),
            List.of(CalendarMode.values()),
            mode -> messages.text("content.mode." + mode.code()));
    modes.valueProperty().set(model.mode());
    modes.valueProperty().addListener((_, _, wanted) -> choose(wanted));
    Button today = Controls.textButton(Action.of(messages.text("content.today"), model::goToday));
    today.setTooltip(Controls.tooltip(messages.text("content.today.key")));
    HBox turning =
        new HBox(
            2,
            Controls.iconButton(
                Action.of(
                    messages.text("content.before"), Feather.CHEVRON_LEFT, () -> model.turn(-1))),
            today,
            Controls.iconButton(
                Action.of(
                    messages.text("content.after"), Feather.CHEVRON_RIGHT, () -> model.turn(1))));
    turning.setAlignment(Pos.CENTER_LEFT);
    ContextMenu menu =
        new ContextMenu(
            Controls.menuItem(Action.of(messages.text("content.copy"), Feather.COPY, copy)));
    if (!files.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      files.stream().map(Controls::menuItem).forEach(menu.getItems()::add);
    }
    Button more =
        Controls.iconButton(
            Action.of(messages.text("widget.more"), Feather.MORE_HORIZONTAL, () -> {}));
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
    Button fresh =
        Controls.primary(Action.of(messages.text("content.new"), Feather.PLUS, model::draft));
    fresh.setTooltip(Controls.tooltip(messages.text("content.new.key")));
    this.making = new HBox(8, fresh, more);
    making.setAlignment(Pos.CENTER_LEFT);
    this.head = new HBox(12, title, turning);
    head.setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    getChildren().addAll(head, modes, making);
    getStyleClass().add("calendar-header");
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    return model.sightProperty().subscribe(_ -> show());
  }

  private void choose(CalendarMode wanted) {
    if (wanted != model.mode()) {
      model.show(wanted);
    }
  }

  private void show() {
    title.setText(words.period(model.mode(), model.day()));
    modes.valueProperty().set(model.mode());
  }

  private static double width(Region part) {
    return Math.ceil(part.prefWidth(-1));
  }

  private static double height(Region part) {
    return Math.ceil(part.prefHeight(-1));
  }

  private boolean isOneLine(double width) {
    return width < 0 || width(head) + width(modes) + width(making) + 2 * GAP <= width;
  }

  private boolean hasRoomForBoth(double width) {
    return width(head) + GAP + width(making) <= width;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(head) + width(modes) + width(making) + 2 * GAP;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = Math.max(height(head), height(making));
    if (isOneLine(width)) {
      return Math.max(first, height(modes));
    }
    return hasRoomForBoth(width)
        ? first + LINES + height(modes)
        : height(head) + height(modes) + height(making) + 2 * LINES;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /// In one line the views stand between title and actions, else in a line of their own.
  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (isOneLine(width)) {
      double line = getHeight();
      place(head, 0, (line - height(head)) / 2);
      double free = width - width(head) - width(making) - width(modes);
      place(modes, width(head) + Math.min(free / 2, 2 * GAP), (line - height(modes)) / 2);
      place(making, width - width(making), (line - height(making)) / 2);
      return;
    }
    place(head, 0, 0);
    if (hasRoomForBoth(width)) {
      place(making, width - width(making), 0);
      place(modes, 0, Math.max(height(head), height(making)) + LINES);
    } else {
      place(modes, 0, height(head) + LINES);
      place(making, 0, height(head) + height(modes) + 2 * LINES);
    }
  }

  private static void place(Region part, double x, double y) {
    part.resizeRelocate(Math.round(x), Math.round(y), width(part), height(part));
  }
}
