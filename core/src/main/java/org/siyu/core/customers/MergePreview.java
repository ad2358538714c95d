package org.siyu.core.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a merge of two customers would bring together, before it is done.
///
/// @param fields profile fields that differ, each with a proposal
/// @param attributes free attributes that differ, likewise
/// @param consents the word on each purpose that either was asked for: the stricter one wins
/// @param tags those of both
/// @param identities those of both, as the disclosure shows them
public record MergePreview(
    CustomerDetails survivor,
    CustomerDetails merged,
    List<FieldChoice> fields,
    List<AttributeChoice> attributes,
    List<ConsentOutcome> consents,
    List<Tag> tags,
    List<Identity> identities) {

  /// @param kept the survivor's value as text; "" when blank
  /// @param other the merged one's
  /// @param takesOther whether the other is proposed: where the survivor's is blank, and the
  ///   earlier date of joining
  public record FieldChoice(CustomerField field, String kept, String other, boolean takesOther) {}

  public record AttributeChoice(String name, String kept, String other, boolean takesOther) {}

  /// The latest word of each on one purpose, and the word that will hold.
  public record ConsentOutcome(
      String purpose, ConsentState kept, ConsentState other, ConsentState result) {}

  /// @param survivor in the clear, so that no difference hides behind a mask
  /// @param disclosure how the preview itself shows personal data
  public static MergePreview of(
      CustomerDetails survivor, CustomerDetails merged, Disclosure disclosure) {
    return new MergePreview(
        survivor.shown(disclosure),
        merged.shown(disclosure),
        fields(survivor.customer(), merged.customer(), disclosure),
        attributes(survivor.customer(), merged.customer()),
        consents(survivor, merged),
        Stream.concat(survivor.tags().stream(), merged.tags().stream()).distinct().toList(),
        Stream.concat(survivor.identities().stream(), merged.identities().stream())
            .map(identity -> CustomerDetails.shown(identity, disclosure))
            .sorted(Comparator.comparing(Identity::kind))
            .toList());
  }

  /// The plan with the proposals as they are.
  public MergePlan proposal() {
    return plan(
        fields.stream()
            .filter(FieldChoice::takesOther)
            .map(FieldChoice::field)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CustomerField.class))),
        attributes.stream()
            .filter(AttributeChoice::takesOther)
            .map(AttributeChoice::name)
            .collect(Collectors.toSet()));
  }

  public MergePlan plan(Set<CustomerField> taken, Set<String> takenAttributes) {
    return new MergePlan(
        survivor.customer().id(),
        survivor.customer().version(),
        merged.customer().id(),
        merged.customer().version(),
        taken,
        takenAttributes);
  }

  /// Personalised marketing is not to choose: one refusal refuses for both.
  private static List<FieldChoice> fields(
      Customer survivor, Customer merged, Disclosure disclosure) {
    List<FieldChoice> choices = new ArrayList<>();
    for (CustomerField field : CustomerField.values()) {
      String kept = survivor.text(field).orElse("");
      String other = merged.text(field).orElse("");
      if (field != CustomerField.ALLOWS_PERSONALISED_MARKETING && !kept.equals(other)) {
        choices.add(
            new FieldChoice(
                field,
                field.shown(kept, disclosure),
                field.shown(other, disclosure),
                isProposed(field, kept, other)));
      }
    }
    return List.copyOf(choices);
  }

  private static boolean isProposed(CustomerField field, String kept, String other) {
    if (kept.isEmpty() || other.isEmpty()) {
      return kept.isEmpty();
    }
    return switch (field) {
      case JOINED_AT -> other.compareTo(kept) < 0;
      case GENDER -> kept.equals(Gender.UNKNOWN.code());
      case NICKNAME, REAL_NAME, BIRTHDAY, REGION, ADDRESS, COMPANY, EMAIL, CHANNEL, OWNER, NOTES ->
          false;
      case ALLOWS_PERSONALISED_MARKETING -> false;
    };
  }

  private static List<AttributeChoice> attributes(Customer survivor, Customer merged) {
    Set<String> names = new TreeSet<>(survivor.attributes().keySet());
    names.addAll(merged.attributes().keySet());
    List<AttributeChoice> choices = new ArrayList<>();
    for (String name : names) {
      String kept = survivor.attributes().getOrDefault(name, "");
      String other = merged.attributes().getOrDefault(name, "");
      if (!kept.equals(other)) {
        choices.add(new AttributeChoice(name, kept, other, kept.isEmpty()));
      }
    }
    return List.copyOf(choices);
  }

  private static List<ConsentOutcome> consents(CustomerDetails survivor, CustomerDetails merged) {
    Map<String, ConsentState> kept = latest(survivor);
    Map<String, ConsentState> other = latest(merged);
    Set<String> purposes = new LinkedHashSet<>(kept.keySet());
    purposes.addAll(other.keySet());
    return purposes.stream()
        .map(
            purpose -> {
              ConsentState one = kept.getOrDefault(purpose, ConsentState.UNKNOWN);
              ConsentState two = other.getOrDefault(purpose, ConsentState.UNKNOWN);
              return new ConsentOutcome(purpose, one, two, one.stricter(two));
            })
        .toList();
  }

  /// The latest word on each purpose; statements come newest first.
  static Map<String, ConsentState> latest(CustomerDetails details) {
    Map<String, ConsentState> latest = new LinkedHashMap<>();
    details.consents().forEach(said -> latest.putIfAbsent(said.purpose(), said.state()));
    return latest;
  }

  /// The state that the statements of both, put together, would show without a word of ours.
  static Optional<ConsentState> together(
      CustomerDetails survivor, CustomerDetails merged, String purpose) {
    return Stream.concat(survivor.consents().stream(), merged.consents().stream())
        .filter(said -> said.purpose().equals(purpose))
        .max(Comparator.comparing(CustomerDetails.Consent::statedAt))
        .map(CustomerDetails.Consent::state);
  }

  @Override
  public String toString() {
    return "MergePreview[" + survivor + ", " + merged + "]";
  }
}
