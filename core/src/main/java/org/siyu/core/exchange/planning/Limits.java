package org.siyu.core.exchange.planning;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.exchange.Draft;
import org.siyu.core.shared.Problem;

/// The greatest lengths that the store holds. A longer text is refused, never cut.
final class Limits {
  static final long QUANTITY = 100_000_000_000_000L;
  static final long PRICE = 10_000_000_000_000_000L;
  static final int NAME = 100;

  private static final Map<CustomerField, Integer> FIELDS = fields();

  private Limits() {}

  static Optional<Problem> broken(Draft draft) {
    Optional<Problem> person = brokenPerson(draft.person());
    if (person.isPresent()) {
      return person;
    }
    return switch (draft) {
      case Draft.CustomerRow row -> brokenRow(row);
      case Draft.OrderLine line -> brokenLine(line);
      case Draft.RefundLine line ->
          first(longer(line.source(), 60), longer(line.orderNo(), 64), longer(line.refundNo(), 64));
      case Draft.InteractionRow row -> longer(row.detail().orElse(""), 2_000);
      case Draft.TagRow row -> first(brokenTags(row.add()), brokenTags(row.remove()));
    };
  }

  private static Optional<Problem> brokenPerson(Draft.Person person) {
    for (Map.Entry<CustomerField, String> value : person.values().entrySet()) {
      Optional<Problem> broken =
          longer(value.getValue(), FIELDS.getOrDefault(value.getKey(), NAME));
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> brokenLine(Draft.OrderLine line) {
    if (fits(line.orderNo(), 64) && fits(line.sku(), 100) && fits(line.productName(), 500)) {
      return first(
          longer(line.source(), 60),
          longer(line.subOrderNo().orElse(""), 64),
          longer(line.shop().orElse(""), 200),
          longer(line.note().orElse(""), 2_000));
    }
    return first(
        longer(line.orderNo(), 64), longer(line.sku(), 100), longer(line.productName(), 500));
  }

  private static Optional<Problem> brokenRow(Draft.CustomerRow row) {
    for (Map.Entry<String, String> attribute : row.attributes().entrySet()) {
      Optional<Problem> broken =
          first(longer(attribute.getKey(), NAME), longer(attribute.getValue(), 2_000));
      if (broken.isPresent()) {
        return broken;
      }
    }
    for (Draft.ConsentStatement consent : row.consents()) {
      Optional<Problem> broken =
          first(longer(consent.purpose(), 40), longer(consent.source(), 200));
      if (broken.isPresent()) {
        return broken;
      }
    }
    String member = row.contact().map(Draft.Contact::member).orElse("");
    String channel = row.contact().flatMap(Draft.Contact::channel).orElse("");
    return first(brokenTags(row.tags()), longer(member, NAME), longer(channel, NAME));
  }

  private static Optional<Problem> brokenTags(Iterable<Draft.TagName> tags) {
    for (Draft.TagName tag : tags) {
      Optional<Problem> broken = first(longer(tag.group(), NAME), longer(tag.name(), NAME));
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  @SafeVarargs
  private static Optional<Problem> first(Optional<Problem>... problems) {
    for (Optional<Problem> problem : problems) {
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> longer(String text, int limit) {
    return fits(text, limit)
        ? Optional.empty()
        : Optional.of(Problem.of(PlanProblem.VALUE_TOO_LONG, text.length(), limit));
  }

  private static boolean fits(String text, int limit) {
    return text.length() <= limit;
  }

  private static Map<CustomerField, Integer> fields() {
    Map<CustomerField, Integer> limits = new EnumMap<>(CustomerField.class);
    for (CustomerField field : CustomerField.values()) {
      limits.put(
          field,
          switch (field) {
            case NICKNAME, REGION, COMPANY, EMAIL -> 200;
            case ADDRESS -> 500;
            case NOTES -> 4_000;
            case REAL_NAME, CHANNEL, OWNER -> NAME;
            case GENDER, BIRTHDAY, JOINED_AT, ALLOWS_PERSONALISED_MARKETING -> 30;
          });
    }
    return Map.copyOf(limits);
  }
}
