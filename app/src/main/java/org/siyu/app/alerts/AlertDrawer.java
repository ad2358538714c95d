package org.siyu.app.alerts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.alerts.AlertEvent;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;

/// One alert: what it says, what is done with it, and what happened to it.
final class AlertDrawer extends VBox {
  private final KeptAlert alert;
  private final AlertsViewModel model;
  private final Desk desk;
  private final AlertWords words;

  AlertDrawer(AlertsViewModel.Opened opened, AlertsViewModel model, Desk desk, AlertWords words) {
    super(18);
    this.alert = opened.line().alert();
    this.model = model;
    this.desk = desk;
    this.words = words;
    getChildren()
        .addAll(
            new FlowPane(
                8,
                8,
                Badge.of(words.tone(alert), words.light(alert)),
                Controls.label(words.state(alert), "muted")),
            new AlertDetail(alert, opened.line().indicator(), words));
    if (alert.state().isOpen()) {
      getChildren().add(hands(opened));
      getChildren().add(ending());
    }
    alert.closed().ifPresent(closed -> getChildren().add(closed(closed)));
    getChildren().add(events(opened));
  }

  private Node hands(AlertsViewModel.Opened opened) {
    FlowPane buttons = new FlowPane(8, 8);
    boolean isOwn = alert.isTakenBy(opened.acting().id());
    if (!isOwn) {
      Button take =
          Controls.primary(
              Action.of(
                  words.text("alerts.take"), Feather.USER_CHECK, () -> model.take(alert.id())));
      take.setId("alert-take");
      buttons.getChildren().add(take);
    }
    if (alert.state() == AlertState.TAKEN) {
      buttons
          .getChildren()
          .add(
              Controls.button(
                  Action.of(
                      words.text("alerts.give-back"),
                      Feather.CORNER_UP_LEFT,
                      () -> model.giveBack(alert.id()))));
    }
    return buttons;
  }

  /// A note is required; Ctrl+Enter closes from within it.
  private Node ending() {
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    TextArea note =
        fields.lines(
            "alerts.note", model.note(alert.id()), 3, typed -> model.note(alert.id(), typed));
    note.setId("alert-note");
    Button close =
        Controls.button(
            Action.of(
                    words.text("alerts.close"),
                    Feather.CHECK,
                    () -> model.close(alert.id(), note.getText()))
                .disabledWhen(note.textProperty().map(String::isBlank)));
    close.setId("alert-close");
    note.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            close.fire();
            event.consume();
          }
        });
    return new VBox(8, fields.labelled("alerts.note", note), close);
  }

  private Node closed(KeptAlert.Closed closed) {
    return new KeyValueList()
        .add(
            words.text("alerts.closed"),
            words.text("alerts.by-at", closed.by(), desk.formats().dateTime(closed.at())))
        .add(words.text("alerts.note"), Controls.paragraph(closed.note()));
  }

  private Node events(AlertsViewModel.Opened opened) {
    KeyValueList list = new KeyValueList();
    for (AlertEvent event : opened.events()) {
      String what = words.text("alerts.event." + event.kind().code());
      String by = event.by().isEmpty() ? what : words.text("alerts.event.by", what, event.by());
      list.add(
          desk.formats().dateTime(event.at()),
          Controls.paragraph(
              event.text().isEmpty() ? by : words.text("alerts.event.note", by, event.text())));
    }
    return new VBox(8, Controls.label(words.text("alerts.events"), "overline"), list);
  }
}
