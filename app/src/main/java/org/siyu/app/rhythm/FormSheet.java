package org.siyu.app.rhythm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;

/// A form in the drawer: fields under their names, with what is wrong said below each. Enter keeps.
final class FormSheet extends VBox {
  private final RhythmWords words;
  private final Map<Object, Label> refusals = new HashMap<>();
  private final Map<Object, Node> fields = new HashMap<>();
  private final Label general = refusal();
  private final Consumer<FormSheet> keep;

  /// @param keep told of this form when it is to be kept
  FormSheet(RhythmWords words, Consumer<FormSheet> keep) {
    super(12);
    this.words = words;
    this.keep = keep;
    getStyleClass().add("form-sheet");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private static Label refusal() {
    Label label = Controls.paragraph("", "caption", "negative");
    label.managedProperty().bind(label.visibleProperty());
    label.setVisible(false);
    return label;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      keep.accept(this);
      event.consume();
    }
  }

  /// A field under its name.
  ///
  /// @param place what is wrong there is said below it
  FormSheet add(Object place, String key, Node field) {
    Label wrong = refusal();
    refusals.put(place, wrong);
    fields.put(place, field);
    getChildren().add(new VBox(3, Controls.label(words.text(key), "caption"), field, wrong));
    return this;
  }

  /// Shows a field only while it matters.
  void shownWhile(Object place, ObservableBooleanValue matters) {
    Node box = fields.getOrDefault(place, this).getParent();
    box.visibleProperty().bind(matters);
    box.managedProperty().bind(matters);
  }

  FormSheet text(Object place, String key, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(value);
    field.setPromptText(prompt);
    field.setAccessibleText(words.text(key));
    field.setId(key.replace('.', '-'));
    return add(place, key, field);
  }

  <T> FormSheet choice(
      Object place, String key, List<T> choices, Property<T> value, Function<T, String> word) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setConverter(new ChoiceWords<>(word));
    box.setAccessibleText(words.text(key));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setId(key.replace('.', '-'));
    box.valueProperty().bindBidirectional(value);
    return add(place, key, box);
  }

  FormSheet check(String key, BooleanProperty value) {
    CheckBox box = new CheckBox(words.text(key));
    box.selectedProperty().bindBidirectional(value);
    box.setId(key.replace('.', '-'));
    getChildren().add(box);
    return this;
  }

  /// The buttons, at the end.
  FormSheet buttons(Runnable leave) {
    Button save =
        Controls.primary(
            Action.of(words.text("rhythm.keep"), Feather.CHECK, () -> keep.accept(this)));
    save.setId("form-keep");
    HBox buttons =
        new HBox(8, Controls.textButton(Action.of(words.text("rhythm.leave"), leave)), save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(general, buttons);
    return this;
  }

  /// Says what is wrong at each field and goes to the first.
  void refuse(Map<?, String> keys) {
    refusals.forEach(
        (place, label) ->
            say(label, keys.containsKey(place) ? words.text(String.valueOf(keys.get(place))) : ""));
    say(general, "");
    keys.keySet().stream().findFirst().map(fields::get).ifPresent(Node::requestFocus);
  }

  /// Says what is wrong with the whole.
  void refuse(String sentence) {
    say(general, sentence);
  }

  private static void say(Label label, String sentence) {
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
  }

  void takeKeyboard(Object place) {
    fields.getOrDefault(place, this).requestFocus();
  }
}
