package org.siyu.app.customers;

import java.util.List;
import org.siyu.app.i18n.Messages;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.Tag;
import org.siyu.core.exchange.CustomerWords;
import org.siyu.core.shared.Code;
import org.siyu.core.tiers.MeanSegment;

/// Words what a customer table holds as codes.
public final class CustomerTexts implements CustomerWords {
  private final Messages messages;

  public CustomerTexts(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String word(CustomerColumn column, String code) {
    if (code.isEmpty()) {
      return "";
    }
    String key =
        switch (column) {
          case TIER -> "tiers.tier." + code;
          case SEGMENT ->
              "tiers.segment." + MeanSegment.parse(code).map(MeanSegment::code).orElse(code);
          case CONSENT -> "customers.consent." + code;
          case GENDER -> "exchange.gender." + code;
          default -> "";
        };
    return messages.has(key) ? messages.text(key) : code;
  }

  @Override
  public String join(List<String> names) {
    return String.join(messages.text("exchange.list"), names);
  }

  public String header(CustomerColumn column) {
    return messages.text("customers.column." + column.code());
  }

  /// With its group, where it has one.
  String tag(Tag tag) {
    return tag.group().isEmpty()
        ? tag.name()
        : messages.text("customers.tag", tag.group(), tag.name());
  }

  /// What a statement of consent is about; of a purpose that is not ours, its code.
  String purpose(String code) {
    return ConsentPurpose.of(code).map(purpose -> code("customers.purpose.", purpose)).orElse(code);
  }

  /// What holds without a word being asked for: refused, or not.
  String refusal(boolean isRefused) {
    return messages.text(
        isRefused ? "customers.consents.refused" : "customers.consents.not-refused");
  }

  /// File, sheet and row that something came from.
  String origin(CustomerDetails.Lineage lineage) {
    return messages.text(
        lineage.sheet().isEmpty() ? "customers.drawer.origin-csv" : "customers.drawer.origin",
        lineage.file(),
        lineage.sheet(),
        lineage.row(),
        lineage.batch());
  }

  /// The sheet's name in an export.
  public String tableTitle() {
    return messages.text("customers.title");
  }

  /// A choice of core under the group's prefix.
  String code(String group, Code choice) {
    return messages.text(group + choice.code());
  }
}
