package org.siyu.app.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;

/// A field with its name above and what is wrong with it below.
final class FieldFrame extends VBox {
  private final Label wrong = Controls.paragraph("", "caption", "negative");

  FieldFrame(String name, Node... field) {
    super(3, Controls.label(name, "caption"));
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.setVisible(false);
    getChildren().addAll(field);
    getChildren().add(wrong);
  }

  /// @param sentence "" for nothing
  void refuse(String sentence) {
    wrong.setText(sentence);
    wrong.setVisible(!sentence.isEmpty());
  }

  /// A choice out of a list, as wide as there is room.
  static <T> ComboBox<T> choice(String name, Function<T, String> word, Consumer<T> choose) {
    ComboBox<T> box = new ComboBox<>();
    box.setConverter(new ChoiceWords<>(word));
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.valueProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) {
                choose.accept(now);
              }
            });
    return box;
  }

  /// Shows what is offered and what is chosen, which may be offered no more.
  static <T> void show(ComboBox<T> box, List<T> offered, T chosen) {
    List<T> items =
        offered.contains(chosen)
            ? offered
            : Stream.concat(offered.stream(), Stream.of(chosen)).toList();
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    if (!chosen.equals(box.getValue())) {
      box.setValue(chosen);
    }
  }
}
