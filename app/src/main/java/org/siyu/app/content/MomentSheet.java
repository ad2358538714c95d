package org.siyu.app.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.TimeOfDay;

/// Asks for a day, and a time where one matters.
final class MomentSheet extends VBox {
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();
  private final Button go;
  private final Consumer<LocalDateTime> chosen;

  /// @param verb what the button says
  /// @param isTimed false where only the day matters; its time is then midnight
  MomentSheet(
      Desk desk,
      String heading,
      String verb,
      LocalDateTime proposed,
      boolean isTimed,
      Consumer<LocalDateTime> chosen) {
    super(10);
    this.chosen = chosen;
    day.setConverter(new IsoDay(desk.formats()));
    day.setValue(proposed.toLocalDate());
    day.setPrefWidth(150);
    day.setAccessibleText(desk.messages().text("content.day"));
    time.setText(isTimed ? TimeOfDay.text(proposed) : "00:00");
    time.setPrefWidth(76);
    time.setAccessibleText(desk.messages().text("content.time"));
    time.setVisible(isTimed);
    time.managedProperty().bind(time.visibleProperty());
    go = Controls.primary(Action.of(verb, Feather.CHECK, this::choose));
    HBox buttons = new HBox(go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(Controls.paragraph(heading, "section-title"), new HBox(8, day, time), buttons);
    setPrefWidth(260);
    getStyleClass().add("draft-editor");
    day.valueProperty().subscribe(this::check);
    time.textProperty().subscribe(this::check);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.getTarget() != go) {
            day.setValue(day.getConverter().fromString(day.getEditor().getText()));
            choose();
            event.consume();
          }
        });
  }

  void takeKeyboard() {
    // else the text is put in later, unselected
    applyCss();
    day.requestFocus();
    day.getEditor().selectAll();
  }

  private Optional<LocalDateTime> moment() {
    LocalDate on = day.getValue();
    return on == null ? Optional.empty() : TimeOfDay.parse(time.getText()).map(on::atTime);
  }

  private void check() {
    go.setDisable(moment().isEmpty());
  }

  private void choose() {
    moment().ifPresent(chosen);
  }
}
