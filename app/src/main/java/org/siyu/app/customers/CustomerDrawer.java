package org.siyu.app.customers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.tiers.ExplanationLine;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.Customer;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;

/// All about one customer: profile, tags, why this tier, orders, interactions, consents, origin.
public final class CustomerDrawer {
  private static final int MOST_LINES = 30;

  private final CustomersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts tiers;
  private final CustomerTexts texts;

  public CustomerDrawer(CustomersViewModel model, Desk desk, TierTexts tiers) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.tiers = tiers;
    this.texts = new CustomerTexts(messages);
  }

  void show(CustomersViewModel.Opened opened) {
    CustomerDetails details = opened.details();
    VBox body = new VBox(20);
    body.getStyleClass().add("drawer-body");
    body.getChildren().add(profile(opened));
    if (!details.tags().isEmpty()) {
      body.getChildren().add(section("customers.drawer.tags", tags(details.tags())));
    }
    body.getChildren().add(section("customers.drawer.why", why(opened)));
    lines("customers.drawer.orders", details.orders().stream().map(this::order).toList(), body);
    lines(
        "customers.drawer.interactions",
        details.interactions().stream().map(this::interaction).toList(),
        body);
    lines(
        "customers.drawer.follow-ups",
        details.followUps().stream().map(this::followUp).toList(),
        body);
    lines(
        "customers.drawer.consents", details.consents().stream().map(this::consent).toList(), body);
    lines("customers.drawer.lineage", details.lineage().stream().map(this::lineage).toList(), body);
    desk.drawer().open(name(details.customer()), body, model::close);
  }

  private String name(Customer customer) {
    return customer.nickname().or(customer::realName).orElse(messages.text("customers.unnamed"));
  }

  private Node profile(CustomersViewModel.Opened opened) {
    CustomerDetails details = opened.details();
    KeyValueList list = new KeyValueList();
    details
        .identities()
        .forEach(
            identity ->
                list.add(
                    messages.text("exchange.change.identity." + identity.kind().code()),
                    identity.value()));
    Customer customer = details.customer();
    add(list, "real-name", customer.realName());
    add(list, "gender", Optional.of(texts.code("exchange.gender", customer.gender())));
    add(list, "birthday", customer.birthday().map(formats::date));
    add(list, "region", customer.region());
    add(list, "address", customer.address());
    add(list, "company", customer.company());
    add(list, "email", customer.email());
    add(list, "joined-at", customer.joinedAt().map(formats::dateTime));
    add(list, "channel", customer.channel());
    add(list, "owner", customer.owner().map(Owner::name));
    add(
        list,
        "allows-personalised-marketing",
        Optional.of(
            messages.text(
                customer.allowsPersonalisedMarketing() ? "customers.yes" : "customers.no")));
    add(list, "notes", customer.notes());
    details.customer().attributes().forEach(list::add);
    VBox box = new VBox(12, list);
    if (!opened.isRevealed()) {
      box.getChildren()
          .add(
              Controls.button(
                  Action.of(messages.text("customers.drawer.reveal"), Feather.EYE, model::reveal)));
    }
    return box;
  }

  private void add(KeyValueList list, String field, Optional<String> value) {
    value.ifPresent(text -> list.add(messages.text("exchange.field." + field), text));
  }

  private static Node tags(List<Tag> tags) {
    FlowPane pane = new FlowPane(6, 6);
    tags.forEach(tag -> pane.getChildren().add(Badge.of(Tone.NEUTRAL, tag.name())));
    return pane;
  }

  private Node why(CustomersViewModel.Opened opened) {
    VBox lines = new VBox(4);
    if (opened.why().isEmpty()) {
      lines
          .getChildren()
          .add(Controls.paragraph(messages.text("customers.drawer.no-tier"), "muted"));
      return lines;
    }
    lines
        .getChildren()
        .add(
            Badge.tier(
                opened.why().get().tier(), tiers.tier(opened.scheme(), opened.why().get().tier())));
    for (ExplanationLine line : tiers.explanation(opened.why().get(), opened.scheme())) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  line.toString(),
                  line.mark() == ExplanationLine.Mark.DECIDES ? "strong" : "caption"));
    }
    return lines;
  }

  private String order(CustomerDetails.Order order) {
    return messages.text(
        "customers.drawer.order",
        formats.date(order.orderedAt().toLocalDate()),
        formats.money(order.amount()),
        texts.code("exchange.order-status", order.status()),
        order.orderNo());
  }

  private String interaction(CustomerDetails.Interaction interaction) {
    return messages.text(
        "customers.drawer.interaction",
        formats.dateTime(interaction.happenedAt()),
        texts.code("exchange.interaction-kind", interaction.kind()),
        interaction.detail().orElse(""));
  }

  private String followUp(CustomerDetails.FollowUp followUp) {
    return messages.text(
        followUp.doneAt().isPresent() ? "customers.drawer.done" : "customers.drawer.due",
        formats.dateTime(followUp.doneAt().orElse(followUp.dueAt())),
        followUp.owner().orElse("–"),
        followUp.note().orElse(""));
  }

  private String consent(CustomerDetails.Consent consent) {
    return messages.text(
        "customers.drawer.consent",
        formats.date(consent.statedAt().toLocalDate()),
        texts.code("customers.consent", consent.state()),
        consent.source());
  }

  private String lineage(CustomerDetails.Lineage lineage) {
    return messages.text(
        "customers.drawer.origin", lineage.file(), lineage.sheet(), lineage.row(), lineage.batch());
  }

  private void lines(String key, List<String> lines, VBox body) {
    if (lines.isEmpty()) {
      return;
    }
    VBox box = new VBox(4);
    lines.stream()
        .limit(MOST_LINES)
        .map(line -> Controls.paragraph(line, "caption"))
        .forEach(box.getChildren()::add);
    if (lines.size() > MOST_LINES) {
      box.getChildren()
          .add(
              Controls.paragraph(
                  messages.text("customers.drawer.more", lines.size() - MOST_LINES), "muted"));
    }
    body.getChildren().add(section(key, box));
  }

  private Node section(String key, Node content) {
    return new VBox(8, Controls.label(messages.text(key), "overline"), content);
  }
}
