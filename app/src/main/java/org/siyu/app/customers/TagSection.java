package org.siyu.app.customers;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.core.customers.Tag;

/// The customer's tags, each to be taken off, and a way to give more.
final class TagSection {
  private final CustomerDrawerModel model;
  private final Messages messages;
  private final CustomerTexts texts;

  TagSection(CustomerDrawerModel model, Messages messages, CustomerTexts texts) {
    this.model = model;
    this.messages = messages;
    this.texts = texts;
  }

  Node node(OpenCustomer customer) {
    FlowPane chips = new FlowPane(6, 6);
    chips.setAlignment(Pos.CENTER_LEFT);
    for (Tag tag : customer.details().tags()) {
      Button chip =
          Chip.removable(messages, tag.name(), () -> model.tag(Set.of(), Set.of(tag.id())));
      chip.setTooltip(Controls.tooltip(texts.tag(tag)));
      chips.getChildren().add(chip);
    }
    TagPicker picker =
        new TagPicker(
            messages,
            texts,
            messages.text("customers.drawer.add-tag"),
            tag -> model.tag(Set.of(tag.id()), Set.of()));
    picker.tags(customer.tags(), customer.details().tags()::contains);
    chips.getChildren().add(Controls.styled(picker.button(), "small"));
    return chips;
  }
}
