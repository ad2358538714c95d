package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Messages;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.recognition.SheetState;

/// The wizard's words for codes.
final class ImportWords {
  private final Messages messages;

  ImportWords(Messages messages) {
    this.messages = messages;
  }

  String kind(ImportKind kind) {
    return messages.text("exchange.kind." + kind.code());
  }

  String field(ImportField field) {
    return messages.text("exchange.field." + field.code());
  }

  String fields(Set<ImportField> fields) {
    return fields.stream()
        .map(this::field)
        .collect(Collectors.joining(messages.text("exchange.or")));
  }

  String state(SheetState state) {
    return messages.text(
        "exchange.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String target(ColumnTarget target) {
    return switch (target) {
      case ColumnTarget.ToField(ImportField field) -> field(field);
      case ColumnTarget.ToTagGroup(String group) -> messages.text("exchange.target.tags", group);
      case ColumnTarget.ToAttribute(String name) ->
          messages.text("exchange.target.attribute", name);
      case ColumnTarget.Ignored() -> messages.text("exchange.target.ignored");
      case ColumnTarget.Unmapped() -> messages.text("exchange.target.unmapped");
    };
  }

  /// The codes that a value of the field may stand for.
  List<String> codes(ImportField field) {
    return switch (field) {
      case STATUS, REFUND_STATUS ->
          List.of(OrderStatus.values()).stream().map(OrderStatus::code).toList();
      case GENDER -> List.of(Gender.values()).stream().map(Gender::code).toList();
      case INTERACTION_KIND ->
          List.of(InteractionKind.values()).stream().map(InteractionKind::code).toList();
      default -> List.of();
    };
  }

  String code(ImportField field, String code) {
    String group =
        switch (field) {
          case STATUS, REFUND_STATUS -> "order-status";
          case GENDER -> "gender";
          default -> "interaction-kind";
        };
    return messages.text("exchange." + group + "." + code);
  }

  /// A field of the preview: a customer's, an order's, or a free attribute by its own name.
  String changedField(FieldChange change) {
    String key = "exchange.change." + change.field();
    if (messages.has(key)) {
      return messages.text(key);
    }
    String fieldKey = "exchange.field." + change.field();
    return messages.has(fieldKey)
        ? messages.text(fieldKey)
        : change.field().substring(change.field().indexOf('.') + 1);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
