package org.siyu.app.content;

import java.time.Duration;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// What can be done with several selected items at once. Out of sight while fewer are.
final class SeveralBar extends FlowPane {
  private static final int SEVERAL = 2;

  private final CalendarViewModel model;
  private final Messages messages;
  private final Formats formats;
  private final Label count = Controls.label("", "strong");

  SeveralBar(
      CalendarViewModel model, Messages messages, Formats formats, ItemMenu menu, Runnable move) {
    super(8, 8);
    this.model = model;
    this.messages = messages;
    this.formats = formats;
    Button more =
        Controls.button(Action.of(messages.text("widget.more"), Feather.MORE_HORIZONTAL, () -> {}));
    more.setOnAction(
        _ -> {
          Point2D below = more.localToScreen(0, more.getHeight());
          menu.show(more, below.getX(), below.getY());
        });
    FlowPane.setMargin(count, new Insets(0, 12, 0, 0));
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    getChildren()
        .addAll(
            count,
            Controls.iconButton(
                Action.of(
                    messages.text("content.menu.earlier"), Feather.ARROW_LEFT, () -> shift(-1))),
            Controls.iconButton(
                Action.of(
                    messages.text("content.menu.later"), Feather.ARROW_RIGHT, () -> shift(1))),
            Controls.button(Action.of(messages.text("content.menu.move"), Feather.CALENDAR, move)),
            Controls.button(
                Action.of(messages.text("content.menu.remove"), Feather.TRASH_2, model::remove)),
            more,
            Controls.iconButton(
                Action.of(
                    messages.text("content.unselect"), Feather.X, () -> model.select(Set.of()))));
    getStyleClass().add("selection-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show() {
    int selected = model.selected().size();
    setVisible(selected >= SEVERAL);
    count.setText(messages.text("content.selected", formats.number(selected)));
  }

  private void shift(int days) {
    model.edits().shift(model.selection(), Duration.ofDays(days));
  }
}
