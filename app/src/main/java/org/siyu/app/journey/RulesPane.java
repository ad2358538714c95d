package org.siyu.app.journey;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.journey.JourneyView;

/// Name and rules of a journey, to be changed.
final class RulesPane extends VBox {
  RulesPane(JourneysViewModel model, JourneyView view, Desk desk, JourneyWords words) {
    super(16);
    Journey journey = view.journey();
    RulesForm form = new RulesForm(journey.rules());
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    TextField name = fields.line("journeys.name", journey.name(), _ -> {});
    name.setId("journey-name");
    Button save =
        Controls.primary(
            Action.of(
                words.text("journeys.save"),
                Feather.CHECK,
                () -> model.save(journey, name.getText(), form)));
    save.setId("journey-save");
    boolean hasLeaving =
        !(journey.rules().audience() instanceof JourneyAudience.Listed)
            && !(journey.rules().audience() instanceof JourneyAudience.Birthday);
    getChildren()
        .addAll(
            Card.titled(
                words.text("journeys.rules.what"),
                words.text("journeys.rules.fixed"),
                fields.labelled("journeys.name", name),
                Controls.paragraph(words.audience(journey.rules().audience()), "muted")),
            new RulesFields(form, fields, words, model.lists(), hasLeaving, () -> {}),
            Card.titled(
                words.text("journeys.rules.branches"),
                words.text("journeys.rules.branches.text"),
                new BranchFields(
                    form, view.version().template(), view.steps(), fields, words, () -> {})));
    if (journey.status() == JourneyStatus.STOPPED) {
      setDisable(true);
    } else {
      getChildren().add(new HBox(save));
    }
  }
}
