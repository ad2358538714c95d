package org.siyu.app.customers;

import java.util.List;
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
  private final BulkModel bulk;
  private final Messages messages;
  private final CustomerTexts texts;

  TagSection(BulkModel bulk, Messages messages, CustomerTexts texts) {
    this.bulk = bulk;
    this.messages = messages;
    this.texts = texts;
  }

  Node node(OpenCustomer customer) {
    FlowPane chips = new FlowPane(6, 6);
    chips.setAlignment(Pos.CENTER_LEFT);
    for (Tag tag : customer.details().tags()) {
      Button chip =
          Chip.removable(messages, tag.name(), () -> bulk.untag(List.of(customer.id()), tag.id()));
      chip.setTooltip(Controls.tooltip(texts.tag(tag)));
      chips.getChildren().add(chip);
    }
    Picker<Tag> picker =
        new Picker<>(
                messages,
                messages.text("customers.drawer.add-tag"),
                texts::tag,
                (Tag tag) -> bulk.tag(List.of(customer.id()), tag.id()))
            .creating(typed -> bulk.tagAs(List.of(customer.id()), typed));
    picker.offer(
        customer.tags().stream().filter(tag -> !customer.details().tags().contains(tag)).toList());
    chips.getChildren().add(Controls.styled(picker.button(), "small"));
    return chips;
  }
}
