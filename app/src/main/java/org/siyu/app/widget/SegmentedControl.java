package org.siyu.app.widget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// One of a few choices, all in sight. One is always chosen: pressing it again leaves it so. Arrow
/// keys move between them.
public final class SegmentedControl<T> extends HBox {
  private final ObjectProperty<T> value;
  private final Map<T, ToggleButton> segments = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  /// Stays chosen however often it is pressed.
  private static final class Segment extends ToggleButton {
    Segment(String text) {
      super(text);
    }

    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }

  /// @param choices at least one; the first is chosen at the start
  public SegmentedControl(String accessibleName, List<T> choices, Function<T, String> text) {
    this.value = new SimpleObjectProperty<>(this, "value", choices.getFirst());
    for (T choice : choices) {
      ToggleButton segment = new Segment(text.apply(choice));
      segment.setToggleGroup(group);
      segment.setMinWidth(USE_PREF_SIZE);
      segment.setTextAlignment(TextAlignment.CENTER);
      segment.setAccessibleText(accessibleName + ": " + text.apply(choice).replace('\n', ' '));
      segment.getStyleClass().add("segment");
      segments.put(choice, segment);
      getChildren().add(segment);
    }
    value.subscribe(this::select);
    group.selectedToggleProperty().subscribe((_, now) -> take(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
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

  /// The keyboard goes first: whoever is told of the choice may build the page anew, and then finds
  /// by it which segment has the keyboard.
  private void press(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (step == 0 || !(event.getTarget() instanceof Segment from)) {
      return;
    }
    event.consume();
    int place = getChildren().indexOf(from) + step;
    if (place >= 0 && place < getChildren().size()) {
      Segment to = (Segment) getChildren().get(place);
      to.requestFocus();
      to.fire();
    }
  }

  private void take(@Nullable Toggle chosen) {
    segments.forEach(
        (choice, segment) -> {
          if (segment == chosen) {
            value.set(choice);
          }
        });
  }

  private void select(T choice) {
    group.selectToggle(segments.get(choice));
  }
}
