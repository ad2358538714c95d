package org.siyu.app.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.core.experiment.Experiment;

/// How many customers each variant really reached, as the channel reports.
final class DeliverSheet extends VBox {
  private final List<TextField> counts = new ArrayList<>();

  DeliverSheet(
      Experiment experiment,
      ExperimentWords words,
      Desk desk,
      Consumer<List<OptionalLong>> keep,
      Runnable leave) {
    super(12);
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    getChildren().add(Controls.paragraph(words.text("experiment.deliver.text"), "muted"));
    for (int place = 0; place < experiment.variants().size(); place++) {
      OptionalLong known = experiment.variants().get(place).delivered();
      TextField field = new TextField(known.isPresent() ? Long.toString(known.getAsLong()) : "");
      field.setAccessibleText(words.variant(experiment, place));
      field.setId("experiment-delivered-" + place);
      counts.add(field);
      getChildren()
          .add(new VBox(3, Controls.label(words.variant(experiment, place), "caption"), field));
    }
    getChildren()
        .add(
            fields.buttons(
                this,
                Action.of(words.text("experiment.leave"), leave),
                Action.of(
                    words.text("experiment.keep"),
                    Feather.CHECK,
                    () -> keep.accept(counts.stream().map(DeliverSheet::count).toList()))));
  }

  private static OptionalLong count(TextField field) {
    return ExperimentForm.number(field.getText())
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  void takeKeyboard() {
    counts.getFirst().requestFocus();
  }
}
