package org.siyu.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;

/// The notifications so far, in the drawer.
final class NotificationList extends VBox {
  private final NotificationHistory history;
  private final Messages messages;
  private final Formats formats;

  NotificationList(NotificationHistory history, Messages messages, Formats formats) {
    super(4);
    this.history = history;
    this.messages = messages;
    this.formats = formats;
    getStyleClass().add("notifications");
    draw();
  }

  private void draw() {
    getChildren().clear();
    if (history.entries().isEmpty()) {
      getChildren()
          .add(
              new EmptyState(
                  Feather.BELL,
                  messages.text("shell.notifications.none"),
                  messages.text("shell.notifications.none.text")));
      return;
    }
    history.entries().stream().map(this::row).forEach(getChildren()::add);
    Action clear =
        Action.of(
            messages.text("shell.notifications.clear"),
            Feather.TRASH_2,
            () -> {
              history.clear();
              draw();
            });
    getChildren().add(Controls.flat(clear));
  }

  private Node row(NotificationHistory.Notification entry) {
    VBox words =
        new VBox(
            1,
            Controls.paragraph(entry.text()),
            Controls.label(formats.relative(entry.at(), history.now()), "caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(12, Controls.icon(entry.tone().icon()), words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("notification", entry.tone().styleClass());
    return row;
  }
}
