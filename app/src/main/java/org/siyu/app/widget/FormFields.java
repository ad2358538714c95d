package org.siyu.app.widget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.core.shared.Problem;

/// The fields of a form in the drawer, each with its name above.
public final class FormFields {
  private final Messages messages;
  private final ProblemTexts problems;

  public FormFields(Messages messages, ProblemTexts problems) {
    this.messages = messages;
    this.problems = problems;
  }

  private String text(String key) {
    return messages.text(key);
  }

  public VBox labelled(String key, Node field) {
    VBox box = new VBox(3, Controls.label(text(key), "caption"), field);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /// Two fields beside each other, as wide as each other.
  public static HBox pair(Region one, Region other) {
    one.setPrefWidth(100);
    other.setPrefWidth(100);
    return new HBox(8, one, other);
  }

  public TextField line(String key, String shown, Consumer<String> typed) {
    return wired(new TextField(shown), key, typed);
  }

  public TextArea lines(String key, String shown, int rows, Consumer<String> typed) {
    TextArea area = wired(new TextArea(shown), key, typed);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    return area;
  }

  private <T extends TextInputControl> T wired(T field, String key, Consumer<String> typed) {
    field.setAccessibleText(text(key));
    field.textProperty().addListener((_, _, now) -> typed.accept(now));
    return field;
  }

  public <T> ComboBox<T> box(
      String key, List<T> choices, T chosen, Function<T, String> word, Consumer<T> choose) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setConverter(new ChoiceWords<>(word));
    box.setValue(chosen);
    box.setAccessibleText(text(key));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((_, _, now) -> choose.accept(now));
    return box;
  }

  /// Any of a few choices, all in sight.
  public <T> FlowPane chips(
      List<T> choices, Set<T> chosen, Function<T, String> word, Consumer<Set<T>> choose) {
    FlowPane chips = new FlowPane(6, 6);
    Set<T> now = new LinkedHashSet<>(chosen);
    for (T choice : choices) {
      ToggleButton chip = Chip.toggle(word.apply(choice));
      chip.setSelected(now.contains(choice));
      chip.setOnAction(
          _ -> {
            if (chip.isSelected()) {
              now.add(choice);
            } else {
              now.remove(choice);
            }
            choose.accept(Set.copyOf(now));
          });
      chips.getChildren().add(chip);
    }
    return chips;
  }

  /// Says what stands in the way of keeping the form.
  public Label refusal(Node form, ObservableValue<Optional<Problem>> refusal) {
    Label label = Controls.paragraph("", "caption", "negative");
    label.managedProperty().bind(label.visibleProperty());
    WhileShown.listen(
        form,
        () ->
            refusal.subscribe(
                now -> {
                  label.setVisible(now.isPresent());
                  label.setText(now.map(problems::sentence).orElse(""));
                }));
    return label;
  }

  /// To leave the form or to keep it; Ctrl+Enter keeps it from any field, Enter from a line.
  public HBox buttons(Node form, Action leave, Action keep) {
    Button save = Controls.primary(keep);
    save.setId("form-keep");
    HBox buttons = new HBox(8, Controls.textButton(leave), save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isLine = event.getTarget() instanceof TextField;
          if (event.getCode() == KeyCode.ENTER && (isLine || event.isShortcutDown())) {
            save.fire();
            event.consume();
          }
        });
    return buttons;
  }
}
