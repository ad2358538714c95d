package org.siyu.app.widget;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// A value that is edited where it stands: the pen opens a field, Enter keeps, Esc leaves it as it
/// was. What is wrong is said below while one types.
public final class EditableText extends StackPane {
  private final String text;
  private final Function<String, Optional<String>> check;
  private final Consumer<String> keep;
  private final HBox reading = new HBox(4);
  private final TextInputControl field;
  private final Label trouble = Controls.paragraph("", "caption", "negative");
  private final VBox editing;
  private final Button pen;

  /// @param name what the value is, for the pen and for screen readers
  /// @param shown the value as it is read; the same as `text` unless it is formatted
  /// @param check says what is wrong with a text, in words
  public EditableText(
      Messages messages,
      String name,
      String shown,
      String text,
      Function<String, Optional<String>> check,
      Consumer<String> keep) {
    this(messages, name, shown, text, check, keep, new TextField());
  }

  private EditableText(
      Messages messages,
      String name,
      String shown,
      String text,
      Function<String, Optional<String>> check,
      Consumer<String> keep,
      TextInputControl field) {
    this.field = field;
    this.editing = new VBox(4, field, trouble);
    this.text = text;
    this.check = check;
    this.keep = keep;
    Label value = Controls.paragraph(shown.isEmpty() ? "–" : shown);
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    pen =
        Controls.styled(
            Controls.iconButton(
                Action.of(messages.text("widget.edit", name), Feather.EDIT_2, this::edit)),
            "quiet-icon");
    reading.setAlignment(Pos.TOP_LEFT);
    reading.getChildren().addAll(value, pen);
    field.setAccessibleText(name);
    field.textProperty().subscribe(this::tell);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    trouble.managedProperty().bind(trouble.visibleProperty());
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("editable-text");
    show(reading);
  }

  /// A text of several lines; Ctrl+Enter keeps it.
  public static EditableText lines(
      Messages messages,
      String name,
      String text,
      Function<String, Optional<String>> check,
      Consumer<String> keep) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(5);
    return new EditableText(messages, name, text, text, check, keep, area);
  }

  /// Opens the field.
  public void edit() {
    field.setText(text);
    show(editing);
    field.selectAll();
    field.requestFocus();
  }

  private void leave() {
    show(reading);
    pen.requestFocus();
  }

  private void show(Node node) {
    getChildren().setAll(node);
  }

  private void tell(String typed) {
    Optional<String> wrong = check.apply(typed);
    trouble.setText(wrong.orElse(""));
    trouble.setVisible(wrong.isPresent());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && (event.isShortcutDown() || field instanceof TextField)) {
      if (field.getText().strip().equals(text)) {
        leave();
      } else if (check.apply(field.getText()).isEmpty()) {
        keep.accept(field.getText());
      }
      event.consume();
    }
  }
}
