package org.siyu.app.experiment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.customers.Tag;
import org.siyu.core.tiers.Tier;

/// Chooses customers: by tiers and tags, by a saved filter, by a list.
final class ParticipantsPicker extends VBox {
  private final ParticipantsForm form;
  private final ExperimentWords words;
  private final Desk desk;
  private final VBox body = new VBox();

  ParticipantsPicker(ParticipantsForm form, ExperimentWords words, Desk desk) {
    super(8);
    this.form = form;
    this.words = words;
    this.desk = desk;
    SegmentedControl<ParticipantsForm.Kind> kinds =
        new SegmentedControl<>(
            words.text("experiment.who"),
            List.of(ParticipantsForm.Kind.values()),
            kind ->
                switch (kind) {
                  case PROFILE -> words.text("experiment.who.profile");
                  case VIEW -> words.text("experiment.who.view");
                  case LIST -> words.text("experiment.who.list");
                });
    kinds.valueProperty().set(form.kind.get());
    kinds
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              form.kind.set(now);
              show();
            });
    getChildren().addAll(kinds, body);
    show();
  }

  private void show() {
    body.getChildren()
        .setAll(
            switch (form.kind.get()) {
              case PROFILE -> profile();
              case VIEW -> named("experiment.who.view", words.lists().views(), form.view);
              case LIST -> named("experiment.who.list", words.lists().lists(), form.list);
            });
  }

  private Node profile() {
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    FlowPane tiers =
        fields.chips(
            words.tiers().stream().map(Tier::code).toList(),
            form.tiers.get(),
            words::tier,
            form.tiers::set);
    ChoiceFilter<UUID> tags =
        new ChoiceFilter<>(
            desk.messages(), words.text("experiment.tags"), words::tag, form.tags::set);
    tags.choices(words.lists().tags().stream().map(Tag::id).toList());
    tags.show(form.tags.get());
    tags.button().setId("experiment-tags");
    return new VBox(
        8, tiers, tags.button(), Controls.paragraph(words.text("experiment.who.hint"), "caption"));
  }

  private Node named(
      String key,
      List<ParticipantsForm.Named> choices,
      ObjectProperty<Optional<ParticipantsForm.Named>> chosen) {
    if (choices.isEmpty()) {
      return Controls.paragraph(words.text(key + ".none"), "muted");
    }
    ComboBox<ParticipantsForm.Named> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setConverter(new ChoiceWords<>(ParticipantsForm.Named::name));
    box.setAccessibleText(words.text(key));
    box.setPromptText(words.text("experiment.who.choose"));
    box.setMaxWidth(Double.MAX_VALUE);
    chosen
        .get()
        .flatMap(now -> choices.stream().filter(each -> each.id().equals(now.id())).findFirst())
        .ifPresent(box::setValue);
    box.valueProperty().addListener((_, _, now) -> chosen.set(Optional.ofNullable(now)));
    return box;
  }
}
