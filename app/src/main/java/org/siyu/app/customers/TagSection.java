package org.siyu.app.customers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Picker;
import org.siyu.core.customers.Tag;

/// The customer's tags, each to be taken off, and a way to give more.
final class TagSection {
  private static final int MOST = 24;
  private static final double WIDEST = 300;

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
    List<Tag> tags = customer.details().tags();
    int shown = tags.size() <= MOST ? tags.size() : MOST;
    tags.subList(0, shown).forEach(tag -> chips.getChildren().add(chip(customer, tag)));
    if (shown < tags.size()) {
      chips.getChildren().add(more(customer, chips, tags.subList(shown, tags.size())));
    }
    Picker<Tag> picker =
        new Picker<>(
                messages,
                messages.text("customers.drawer.add-tag"),
                texts::tag,
                (Tag tag) -> bulk.tag(List.of(customer.id()), tag))
            .creating("customers.tag.create", typed -> bulk.tagAs(List.of(customer.id()), typed));
    picker.offer(
        customer.tags().stream().filter(tag -> !customer.details().tags().contains(tag)).toList());
    chips.getChildren().add(Controls.styled(picker.button(), "small"));
    return chips;
  }

  private Button chip(OpenCustomer customer, Tag tag) {
    Button chip =
        Chip.removable(messages, tag.name(), () -> bulk.untag(List.of(customer.id()), tag));
    chip.setMinWidth(0);
    chip.setMaxWidth(WIDEST);
    chip.setTooltip(Controls.tooltip(texts.tag(tag)));
    return chip;
  }

  private Hyperlink more(OpenCustomer customer, FlowPane chips, List<Tag> rest) {
    Hyperlink more = new Hyperlink(messages.text("customers.drawer.more", rest.size()));
    more.setOnAction(
        _ -> {
          int place = chips.getChildren().indexOf(more);
          chips.getChildren().remove(more);
          chips.getChildren().addAll(place, rest.stream().map(tag -> chip(customer, tag)).toList());
        });
    return more;
  }
}
