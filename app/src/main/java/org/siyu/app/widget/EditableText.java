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

/// A value that is edited where it stands: the pen opens a field; Enter, the tick, or going on to
/// something else keeps; Esc or the cross leaves it as it was. What is wrong is said below while
/// one types, and stays open.
public final class EditableText extends StackPane {
  private final String text;
  private final Function<String, Optional<String>> check;
  private final Consumer<String> keep;
  private final HBox reading = new HBox(4);
  private final TextInputControl field;
  private final Label trouble = Controls.paragraph("", "caption", "negative");
  private final HBox line;
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
    this.line = new HBox(4, field);
    this.editing = new VBox(4, line, trouble);
    this.text = text;
    this.check = check;
    this.keep = keep;
    Label value = Controls.paragraph(shown.isEmpty() ? "–" : shown);
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    pen = button(messages.text("widget.edit", name), Feather.EDIT_2, this::edit);
    reading.setAlignment(Pos.TOP_LEFT);
    reading.getChildren().addAll(value, pen);
    field.setAccessibleText(name);
    field.textProperty().subscribe(this::tell);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(field, Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren()
        .addAll(
            button(messages.text("widget.keep", name), Feather.CHECK, this::keep),
            button(messages.text("widget.leave", name), Feather.X, this::leave));
    editing.focusWithinProperty().subscribe(this::focusMoved);
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
      keep();
      event.consume();
    }
  }

  private void keep() {
    if (isAsBefore()) {
      leave();
    } else if (check.apply(field.getText()).isEmpty()) {
      keep.accept(field.getText());
    }
  }

  /// Whoever goes on without Enter means what was typed; a window that is only left for another
  /// program stays as it is.
  private void focusMoved(boolean hadFocus, boolean hasFocus) {
    boolean isWindowInUse =
        getScene() != null && getScene().getWindow() != null && getScene().getWindow().isFocused();
    if (!hadFocus || hasFocus || !isWindowInUse || editing.getParent() == null) {
      return;
    }
    if (isAsBefore()) {
      show(reading);
    } else {
      keep();
    }
  }

  private boolean isAsBefore() {
    return field.getText().strip().equals(text);
  }

  private static Button button(String name, Feather icon, Runnable does) {
    return Controls.styled(Controls.iconButton(Action.of(name, icon, does)), "quiet-icon");
  }
}
