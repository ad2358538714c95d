package org.siyu.app.content;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.WhileShown;

/// The top of the calendar: of what it is, the way to what lies before and after, the views, and a
/// new item. Breaks into lines in a narrow window.
final class CalendarHeader extends FlowPane {
  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Label title = Controls.rigid(Controls.label("", "page-title"));
  private final SegmentedControl<CalendarMode> modes;

  /// @param copy asks where to copy what is in sight
  CalendarHeader(
      CalendarViewModel model, CalendarWords words, Messages messages, Runnable copy) {
    super(16, 8);
    this.model = model;
    this.words = words;
    this.modes =
        new SegmentedControl<>(
            messages.text("content.view"),
            List.of(CalendarMode.values()),
            mode -> messages.text("content.mode." + mode.code()));
    modes.valueProperty().set(model.mode());
    modes.valueProperty().addListener((_, _, wanted) -> choose(wanted));
    Button today =
        Controls.textButton(Action.of(messages.text("content.today"), model::goToday));
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
    Button more =
        Controls.iconButton(
            Action.of(messages.text("widget.more"), Feather.MORE_HORIZONTAL, () -> {}));
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
    Button fresh =
        Controls.primary(Action.of(messages.text("content.new"), Feather.PLUS, model::draft));
    fresh.setTooltip(Controls.tooltip(messages.text("content.new.key")));
    HBox making = new HBox(8, fresh, more);
    making.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(12, title, turning);
    head.setAlignment(Pos.CENTER_LEFT);
    setAlignment(Pos.CENTER_LEFT);
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
}
