package org.siyu.app.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.MomentField;
import org.siyu.app.widget.TimeOfDay;

/// Asks in the drawer when something is to go out, before an item is made of it.
final class MomentForm extends VBox {
  private final Consumer<LocalDateTime> chosen;
  private final MomentField field;
  private final Button go;
  private Optional<LocalDate> day;
  private String time;

  /// @param verb what the button says
  /// @param before what is asked besides, above the moment
  /// @param chosen told of a moment that can be read
  MomentForm(
      Desk desk,
      String verb,
      LocalDateTime proposed,
      List<? extends Node> before,
      Consumer<LocalDateTime> chosen,
      Runnable leave) {
    super(8);
    this.chosen = chosen;
    this.day = Optional.of(proposed.toLocalDate());
    this.time = TimeOfDay.text(proposed);
    this.go = Controls.primary(Action.of(verb, Feather.CHECK, this::choose));
    this.field =
        new MomentField(
            desk.messages(),
            desk.formats(),
            "library.day",
            "library.time",
            on -> {
              day = on;
              check();
            },
            at -> {
              time = at;
              check();
            });
    field.show(day, time);
    getChildren().addAll(before);
    Button cancel = Controls.textButton(Action.of(desk.messages().text("library.leave"), leave));
    HBox buttons = new HBox(8, cancel, go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            new VBox(3, Controls.label(desk.messages().text("library.start"), "caption"), field),
            buttons);
    getStyleClass().add("inset-form");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Enter in the day or the time is enough.
  private void key(KeyEvent event) {
    boolean isField =
        event.getTarget() instanceof TextField || event.getTarget() instanceof DatePicker;
    if (event.getCode() == KeyCode.ENTER && isField) {
      field.commit();
      choose();
      event.consume();
    }
  }

  void takeKeyboard() {
    applyCss();
    field.getChildren().getFirst().requestFocus();
  }

  private Optional<LocalDateTime> moment() {
    return day.flatMap(on -> TimeOfDay.parse(time).map(on::atTime));
  }

  private void check() {
    go.setDisable(moment().isEmpty());
  }

  private void choose() {
    moment().ifPresent(chosen);
  }
}
