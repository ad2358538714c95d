package org.siyu.app.experiment;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Picker;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.experiment.ExperimentLinks;

/// Chooses what an experiment is about: a piece of the calendar, a step of a template, a campaign.
final class SubjectFields extends VBox {
  private final ExperimentForm form;
  private final ExperimentWords words;
  private final Messages messages;
  private final SegmentedControl<Subject.Kind> kinds;
  private final FlowPane which = new FlowPane(8, 4);

  SubjectFields(ExperimentForm form, ExperimentWords words, Messages messages) {
    super(8);
    this.form = form;
    this.words = words;
    this.messages = messages;
    this.kinds =
        new SegmentedControl<>(
            words.text("experiment.about"),
            List.of(Subject.Kind.values()),
            kind ->
                switch (kind) {
                  case NOTHING -> words.text("experiment.about.nothing");
                  case ITEM -> words.text("experiment.about.item");
                  case STEP -> words.text("experiment.about.step");
                  case CAMPAIGN -> words.text("experiment.about.campaign");
                });
    kinds.setId("experiment-about");
    kinds.valueProperty().set(Subject.Kind.of(form.links.get()));
    kinds.valueProperty().addListener((_, _, now) -> turn(now));
    which.setAlignment(Pos.CENTER_LEFT);
    which.managedProperty().bind(which.visibleProperty());
    getChildren().addAll(kinds, which);
    show();
  }

  private void turn(Subject.Kind now) {
    if (now != Subject.Kind.of(form.links.get())) {
      form.links.set(ExperimentLinks.NONE);
    }
    show();
  }

  private void show() {
    Subject.Kind kind = kinds.valueProperty().get();
    which.setVisible(kind != Subject.Kind.NOTHING);
    List<Subject> choices = words.subjects(kind);
    Picker<Subject> picker =
        new Picker<>(messages, words.text("experiment.about.choose"), Subject::name, this::choose)
            .offer(choices);
    picker.button().setId("experiment-subject");
    which.getChildren().setAll(picker.button(), chosen(choices));
  }

  private Node chosen(List<Subject> choices) {
    ExperimentLinks links = form.links.get();
    if (links.equals(ExperimentLinks.NONE)) {
      return Controls.paragraph(
          words.text(choices.isEmpty() ? "experiment.about.none" : "experiment.about.open"),
          "muted");
    }
    Optional<Subject> found =
        choices.stream().filter(each -> each.links().equals(links)).findFirst();
    return Controls.paragraph(
        found.map(Subject::name).orElseGet(() -> words.text("experiment.about.other")), "strong");
  }

  /// The first variant says what is said now, as long as nobody has written it.
  private void choose(Subject subject) {
    form.links.set(subject.links());
    form.begin(subject.text());
    show();
  }
}
