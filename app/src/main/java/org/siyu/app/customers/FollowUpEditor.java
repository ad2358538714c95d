package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.MomentField;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Owner;

/// The form of a follow-up: what kind, who, by when, about what.
final class FollowUpEditor {
  private final CustomerDrawerModel model;
  private final FollowUpForm form;
  private final Messages messages;
  private final CustomerTexts texts;
  private final Label past;
  private final MomentField due;
  private final InsetForm node;

  FollowUpEditor(
      CustomerDrawerModel model,
      FollowUpForm form,
      List<Owner> owners,
      Desk desk,
      CustomerTexts texts,
      Runnable leave) {
    this.model = model;
    this.form = form;
    this.messages = desk.messages();
    this.texts = texts;
    this.past =
        Controls.paragraph(messages.text("customers.follow-up.past"), "caption", "negative");
    past.managedProperty().bind(past.visibleProperty());
    this.node =
        new InsetForm(messages, () -> form.due().isPresent(), () -> model.keep(form), leave);
    this.due =
        new MomentField(
            messages,
            desk.formats(),
            "customers.follow-up.day",
            "customers.follow-up.time",
            day -> {
              form.dueOn(day);
              changed();
            },
            typed -> {
              form.dueAt(typed);
              changed();
            });
    SegmentedControl<FollowUpKind> kind =
        new SegmentedControl<>(
            messages.text("customers.follow-up.kind-name"),
            List.of(FollowUpKind.values()),
            this::kind);
    kind.valueProperty().set(form.kind());
    kind.valueProperty()
        .addListener(
            (_, _, chosen) -> {
              form.choose(chosen);
              showDue();
            });
    showDue();
    node.add(kind)
        .add("customers.follow-up.owner", owner(owners))
        .add("customers.follow-up.due", new VBox(4, due, past))
        .add("customers.follow-up.note", note());
  }

  InsetForm node() {
    return node;
  }

  /// The kind, and how soon it is due when nothing else is said.
  private String kind(FollowUpKind kind) {
    long hours = kind.within().toHours();
    String within =
        hours > 0
            ? messages.text("customers.follow-up.hours", hours)
            : messages.text("customers.follow-up.minutes", kind.within().toMinutes());
    return texts.code("customers.follow-up.kind.", kind) + "\n" + within;
  }

  private void changed() {
    node.changed();
    past.setVisible(model.isPast(form));
  }

  private Node owner(List<Owner> owners) {
    List<Optional<Owner>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    owners.forEach(owner -> choices.add(Optional.of(owner)));
    ComboBox<Optional<Owner>> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setConverter(
        new ChoiceWords<>(
            owner -> owner.map(Owner::name).orElse(messages.text("customers.owner.nobody"))));
    box.setValue(form.owner());
    box.setAccessibleText(messages.text("customers.follow-up.owner"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((_, _, chosen) -> form.give(chosen));
    return box;
  }

  private Node note() {
    TextArea area = new TextArea(form.note());
    area.setPrefRowCount(3);
    area.setWrapText(true);
    area.setAccessibleText(messages.text("customers.follow-up.note"));
    area.textProperty().addListener((_, _, typed) -> form.note(typed));
    return area;
  }

  private void showDue() {
    due.show(form.day(), form.time());
    changed();
  }
}
