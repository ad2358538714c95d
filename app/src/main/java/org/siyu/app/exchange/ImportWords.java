package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Messages;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.recognition.SheetState;
import org.siyu.core.shared.Code;

/// The wizard's words for codes.
final class ImportWords {
  private static final String NOTHING = "–";
  private static final String IDENTITY = "identity.";
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /// A mainland mobile number, wherever it stands.
  private static final Pattern PHONE = Pattern.compile("(\\+?86[- ]?)?1\\d{10}");

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
    return field(change.field());
  }

  /// The same by its language-free name.
  String field(String name) {
    String key = "exchange.change." + name;
    if (messages.has(key)) {
      return messages.text(key);
    }
    String fieldKey = "exchange.field." + name;
    return messages.has(fieldKey) ? messages.text(fieldKey) : name.substring(name.indexOf('.') + 1);
  }

  String subject(PlanSubject subject) {
    return messages.text("exchange.subject." + subject.code());
  }

  /// What was there; a dash for nothing.
  String before(FieldChange change) {
    return change.before().map(value -> value(change.field(), value)).orElse(NOTHING);
  }

  /// What comes; a dash for nothing.
  String after(FieldChange change) {
    return change.after().map(value -> value(change.field(), value)).orElse(NOTHING);
  }

  /// A value of the preview as a person reads it: codes become words, personal data is masked.
  private String value(String field, String clear) {
    String value = masked(field, clear);
    String group =
        switch (field) {
          case "status" -> "exchange.order-status.";
          case "gender" -> "exchange.gender.";
          case "kind" -> "exchange.record-kind.";
          case "allows-personalised-marketing" -> "exchange.answer.";
          default -> field.startsWith("consent.") ? "exchange.consent." : "";
        };
    if (field.equals("customer") && ID.matcher(value).matches()) {
      return messages.text("exchange.conflict.another-customer");
    }
    String key = group + value;
    return !group.isEmpty() && messages.has(key)
        ? messages.text(key)
        : value.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(:\\d\\d)?.*$", "$1 $2");
  }

  /// A value of a file as it may be shown in passing: personal data is masked, and what looks like
  /// a phone wherever it stands.
  static String sample(ColumnTarget target, String value) {
    String shown =
        target instanceof ColumnTarget.ToField(ImportField field) ? masked(field, value) : value;
    return PHONE.matcher(shown).matches()
        ? IdentityKind.PHONE.shown(shown, Disclosure.MASKED)
        : shown;
  }

  private static String masked(ImportField field, String value) {
    return switch (field) {
      case EXTERNAL_ID -> IdentityKind.WECOM_EXTERNAL_ID.shown(value, Disclosure.MASKED);
      case UNION_ID -> IdentityKind.UNION_ID.shown(value, Disclosure.MASKED);
      case MEMBERSHIP_NO -> IdentityKind.MEMBERSHIP_NO.shown(value, Disclosure.MASKED);
      case PHONE -> IdentityKind.PHONE.shown(value, Disclosure.MASKED);
      default ->
          field.customerField().map(own -> own.shown(value, Disclosure.MASKED)).orElse(value);
    };
  }

  /// @param field as a [FieldChange] names it
  private static String masked(String field, String value) {
    if (field.startsWith(IDENTITY)) {
      return Code.parse(IdentityKind.class, field.substring(IDENTITY.length()))
          .shown(value, Disclosure.MASKED);
    }
    return Arrays.stream(CustomerField.values())
        .filter(own -> own.code().equals(field))
        .findFirst()
        .map(own -> own.shown(value, Disclosure.MASKED))
        .orElse(value);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
