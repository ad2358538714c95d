package org.siyu.app.widget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextAlignment;

/// One of a few choices, all in sight. Arrow keys move between them.
public final class SegmentedControl<T> extends HBox {
  private final ObjectProperty<T> value;
  private final Map<T, ToggleButton> segments = new LinkedHashMap<>();

  /// @param choices at least one; the first is chosen at the start
  public SegmentedControl(String accessibleName, List<T> choices, Function<T, String> text) {
    this.value = new SimpleObjectProperty<>(this, "value", choices.getFirst());
    ToggleGroup group = new ToggleGroup();
    for (T choice : choices) {
      ToggleButton segment = new ToggleButton(text.apply(choice));
      segment.setToggleGroup(group);
      segment.setMinWidth(USE_PREF_SIZE);
      segment.setTextAlignment(TextAlignment.CENTER);
      segment.setAccessibleText(accessibleName + ": " + text.apply(choice).replace('\n', ' '));
      segment.getStyleClass().add("segment");
      segment.setOnAction(event -> value.set(choice));
      segments.put(choice, segment);
      getChildren().add(segment);
    }
    value.subscribe(this::select);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getStyleClass().add("segmented-control");
  }

  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /// Begins with a choice and tells of each other one.
  ///
  /// @param id with its place behind it, what a segment is found by
  public SegmentedControl<T> choosing(String id, T chosen, Consumer<T> choose) {
    value.set(chosen);
    getChildren().forEach(segment -> segment.setId(id + getChildren().indexOf(segment)));
    value.subscribe((_, now) -> choose.accept(now));
    return this;
  }

  /// Puts the keyboard on what is chosen.
  public void takeKeyboard() {
    segments.forEach(
        (choice, segment) -> {
          if (choice.equals(value.get())) {
            segment.requestFocus();
          }
        });
  }

  private void select(T choice) {
    segments.forEach((other, segment) -> segment.setSelected(other.equals(choice)));
  }
}
