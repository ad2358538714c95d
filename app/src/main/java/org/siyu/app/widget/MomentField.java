package org.siyu.app.widget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;

/// A day and a time beside each other.
public final class MomentField extends HBox {
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();

  /// @param dayKey of the day's name, for screen readers
  public MomentField(
      Messages messages,
      Formats formats,
      String dayKey,
      String timeKey,
      Consumer<Optional<LocalDate>> onDay,
      Consumer<String> onTime) {
    super(8);
    day.setConverter(new IsoDay(formats));
    day.setPrefWidth(140);
    day.setAccessibleText(messages.text(dayKey));
    time.setPrefWidth(72);
    time.setAccessibleText(messages.text(timeKey));
    day.valueProperty().addListener((_, _, chosen) -> onDay.accept(Optional.ofNullable(chosen)));
    time.textProperty().addListener((_, _, typed) -> onTime.accept(typed));
    getChildren().addAll(day, time);
  }

  /// Takes over a day that was typed and not left yet.
  public void commit() {
    day.setValue(day.getConverter().fromString(day.getEditor().getText()));
  }

  public void show(Optional<LocalDate> on, String at) {
    day.setValue(on.orElse(null));
    time.setText(at);
  }
}
