package org.siyu.app.experiment;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.experiment.Forecast;

/// How many customers it takes, and how many there are: live, while the plan is typed.
final class SizeCard extends VBox {
  private final DraftViewModel model;
  private final ExperimentForm form;
  private final ExperimentWords words;
  private final Label sentence = Controls.paragraph("");
  private final VBox there = new VBox(6);
  private final VBox state = new VBox();

  SizeCard(DraftViewModel model, ExperimentForm form, ExperimentWords words) {
    this.model = model;
    this.form = form;
    this.words = words;
    sentence.setId("experiment-size");
    Card card =
        Card.titled(
            words.text("experiment.size"),
            words.text("experiment.size.text"),
            state,
            sentence,
            there);
    getChildren().add(card);
    WhileShown.listen(
        this,
        () ->
            model
                .sizeProperty()
                .subscribe(_ -> show())
                .and(model.estimateProperty().subscribe(_ -> show())));
  }

  private void show() {
    Optional<DraftViewModel.Size> size = model.sizeProperty().get();
    state.getChildren().setAll(size.map(this::badge).stream().toList());
    sentence.setText(
        size.map(found -> words.size(found, form.measure()))
            .orElseGet(() -> words.text("experiment.size.incomplete")));
    there
        .getChildren()
        .setAll(model.estimateProperty().get().map(this::estimate).stream().toList());
  }

  private Node badge(DraftViewModel.Size size) {
    return size.isEnough()
        ? Badge.of(Tone.SUCCESS, words.text("experiment.size.is-enough"))
        : Badge.of(Tone.WARNING, words.text("experiment.size.is-small"));
  }

  private Node estimate(Forecast found) {
    VBox lines =
        new VBox(
            6,
            Controls.paragraph(
                words.text("experiment.there", found.customers(), found.refused(), found.busy()),
                "muted"));
    for (Map.Entry<String, Integer> tier : found.tiers().entrySet()) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  words.text("experiment.there.tier", words.tier(tier.getKey()), tier.getValue()),
                  "caption"));
    }
    if (found.base() > 0) {
      lines
          .getChildren()
          .addAll(
              Controls.paragraph(
                  words.text(
                      "experiment.base.found",
                      form.measure().days(),
                      words.value(form.measure(), found.base())),
                  "muted"),
              Controls.styled(
                  Controls.button(
                      Action.of(
                          words.text("experiment.base.use"),
                          Feather.CORNER_LEFT_UP,
                          model::useEstimate)),
                  "small"));
    }
    return lines;
  }
}
