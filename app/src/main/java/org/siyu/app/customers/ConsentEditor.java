package org.siyu.app.customers;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.MomentField;
import org.siyu.app.widget.SegmentedControl;

/// The form of a customer's word on a purpose: yes or no, when, where it was said, on which text.
final class ConsentEditor {
  private final Messages messages;
  private final InsetForm node;

  ConsentEditor(ConsentForm form, Desk desk, CustomerTexts texts, Runnable keep, Runnable leave) {
    this.messages = desk.messages();
    this.node = new InsetForm(messages, form::isComplete, keep, leave);
    String name = texts.purpose(form.purpose().code());
    SegmentedControl<Boolean> word =
        new SegmentedControl<>(
            name,
            List.of(true, false),
            isGranted ->
                messages.text(
                    isGranted ? "customers.consent.granted" : "customers.consent.withdrawn"));
    word.valueProperty().set(form.isGranted());
    word.valueProperty().addListener((_, _, isGranted) -> form.grant(isGranted));
    MomentField said =
        new MomentField(
            messages,
            desk.formats(),
            "customers.consents.day",
            "customers.consents.time",
            day -> {
              form.saidOn(day);
              node.changed();
            },
            typed -> {
              form.saidAt(typed);
              node.changed();
            });
    said.show(form.day(), form.time());
    node.add(Controls.paragraph(name, "strong"))
        .add(word)
        .add("customers.consents.said", said)
        .add(
            "customers.consents.source",
            field("customers.consents.source", "customers.consents.source.hint", form::source))
        .add(
            "customers.consents.text-version",
            field(
                "customers.consents.text-version",
                "customers.consents.text-version.hint",
                form::textVersion));
    node.changed();
  }

  InsetForm node() {
    return node;
  }

  private TextField field(String key, String hintKey, Consumer<String> typed) {
    TextField field = new TextField();
    field.setPromptText(messages.text(hintKey));
    field.setAccessibleText(messages.text(key));
    field
        .textProperty()
        .addListener(
            (_, _, text) -> {
              typed.accept(text);
              node.changed();
            });
    return field;
  }
}
