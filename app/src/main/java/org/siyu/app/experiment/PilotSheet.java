package org.siyu.app.experiment;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.experiment.PilotSample;

/// Draws a few customers of each tier before something goes out to all, and gives them a tag.
final class PilotSheet extends VBox {
  private final ExperimentWords words;
  private final FormFields fields;
  private final TextField percent;
  private final VBox drawn = new VBox(6);

  PilotSheet(
      PilotViewModel model, ExperimentWords words, Desk desk, Runnable keep, Runnable leave) {
    super(12);
    this.words = words;
    this.fields = new FormFields(desk.messages(), desk.problems());
    this.percent = field("experiment.pilot.percent", model.percent);
    getChildren()
        .addAll(
            Controls.paragraph(words.text("experiment.pilot.text"), "muted"),
            new ParticipantsPicker(model.participants, words, desk),
            FormFields.pair(
                fields.labelled("experiment.pilot.percent", percent),
                fields.labelled(
                    "experiment.pilot.seed", field("experiment.pilot.seed", model.seed))),
            Controls.paragraph(words.text("experiment.pilot.seed.hint"), "caption"),
            drawn,
            fields.labelled("experiment.pilot.tag", field("experiment.pilot.tag", model.name)),
            fields.buttons(
                this,
                Action.of(words.text("experiment.leave"), leave),
                Action.of(words.text("experiment.pilot.keep"), Feather.TAG, keep)));
    WhileShown.listen(this, () -> model.sampleProperty().subscribe(this::show));
  }

  private TextField field(String key, StringProperty value) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(value);
    field.setAccessibleText(words.text(key));
    field.setId(key.replace('.', '-'));
    return field;
  }

  private void show(Optional<PilotSample> sample) {
    drawn
        .getChildren()
        .setAll(
            sample
                .map(this::table)
                .orElseGet(() -> Controls.paragraph(words.text("experiment.pilot.incomplete"))));
  }

  private Node table(PilotSample sample) {
    KeyValueList list = new KeyValueList();
    list.add(
        words.text("experiment.pilot.all"),
        words.text("experiment.pilot.of", sample.customers().size(), sample.people()));
    for (Map.Entry<String, PilotSample.Stratum> tier : sample.tiers().entrySet()) {
      list.add(
          words.tier(tier.getKey()),
          words.text("experiment.pilot.of", tier.getValue().drawn(), tier.getValue().people()));
    }
    return list;
  }

  void takeKeyboard() {
    percent.requestFocus();
  }
}
