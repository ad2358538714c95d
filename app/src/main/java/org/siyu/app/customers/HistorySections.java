package org.siyu.app.customers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.CustomerDetails;

/// What happened with the customer besides orders: interactions, who added them, and the files that
/// all of it came from.
final class HistorySections {
  private static final int SHOWN = 5;

  private final Messages messages;
  private final Formats formats;
  private final CustomerTexts texts;

  HistorySections(Messages messages, Formats formats, CustomerTexts texts) {
    this.messages = messages;
    this.formats = formats;
    this.texts = texts;
  }

  /// The sections that have something to say, by the key of their heading.
  ///
  /// @param consents what the customer agreed to, which has its place among them
  Map<String, Node> nodes(CustomerDetails details, Node consents) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    add(nodes, "customers.drawer.interactions", details.interactions(), this::interaction);
    nodes.put("customers.drawer.consents", consents);
    add(nodes, "customers.drawer.contacts", details.contacts(), this::contact);
    add(nodes, "customers.drawer.lineage", details.lineage(), this::lineage);
    return nodes;
  }

  private <T> void add(
      Map<String, Node> nodes, String key, List<T> things, Function<T, HistoryLine> line) {
    if (!things.isEmpty()) {
      nodes.put(key, new ShowMore<>(messages, things, SHOWN, line));
    }
  }

  private HistoryLine interaction(CustomerDetails.Interaction interaction) {
    return HistoryLine.of(formats.dateTime(interaction.happenedAt()), "")
        .badge(Badge.of(Tone.NEUTRAL, texts.code("exchange.interaction-kind.", interaction.kind())))
        .below(interaction.detail().orElse(""));
  }

  private HistoryLine contact(CustomerDetails.Contact contact) {
    return HistoryLine.of(contact.member(), contact.addedAt().map(formats::dateTime).orElse(""))
        .below(contact.channel().orElse(""));
  }

  private HistoryLine lineage(CustomerDetails.Lineage lineage) {
    return HistoryLine.of(formats.dateTime(lineage.importedAt()), "")
        .below(texts.origin(lineage))
        .below(lineage.importedBy());
  }
}
