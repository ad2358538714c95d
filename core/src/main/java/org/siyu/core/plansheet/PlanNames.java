package org.siyu.core.plansheet;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.team.Member;

/// What items refer to by codes, and what it is called.
///
/// @param members with those who have left
/// @param tiers by code, in the order of the scheme; the name to be written first, then all other
///   names by which they are known
/// @param tags by id
public record PlanNames(
    Choices choices,
    List<Member> members,
    Map<String, List<String>> tiers,
    Map<UUID, String> tags) {
  public PlanNames {
    members = List.copyOf(members);
    tiers = Collections.unmodifiableMap(new LinkedHashMap<>(tiers));
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
  }

  /// A value as a person reads it. What is not known stands as its code.
  public String worded(PlanColumn column, String value, boolean isChinese) {
    if (value.isEmpty()) {
      return "";
    }
    if (column.isMember()) {
      return member(UUID.fromString(value)).map(Member::name).orElse(value);
    }
    Optional<ChoiceList> list = column.list();
    if (list.isPresent()) {
      return choices.find(list.get(), value).map(choice -> choice.name(isChinese)).orElse(value);
    }
    return switch (column) {
      case TIERS -> String.join("、", PlanValues.split(value).stream().map(this::tier).toList());
      case TAGS -> String.join("、", PlanValues.split(value).stream().map(this::tag).toList());
      case DATE,
          DAY,
          TIME,
          CHANNEL,
          TITLE,
          BODY,
          KIND,
          FORM,
          DEPTH,
          SLOT,
          MINUTES,
          OWNER,
          CAMPAIGN,
          GENERAL_TITLE,
          GENERAL_BODY,
          CROSS_REVIEWER,
          LEGAL_REVIEWER,
          STATUS,
          DELETE,
          ID,
          VERSION ->
          value;
    };
  }

  public Optional<Member> member(UUID id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  private String tier(String code) {
    return tiers.getOrDefault(code, List.of(code)).getFirst();
  }

  private String tag(String id) {
    return tags.getOrDefault(UUID.fromString(id), id);
  }

  Optional<String> memberNamed(String written) {
    return members.stream()
        .filter(
            member ->
                member.name().equalsIgnoreCase(written)
                    || member.wecomAccount().filter(written::equalsIgnoreCase).isPresent())
        .min(Comparator.comparing(member -> !member.isActive()))
        .map(member -> member.id().toString());
  }

  Optional<String> tierNamed(String written) {
    return tiers.entrySet().stream()
        .filter(
            tier ->
                tier.getKey().equalsIgnoreCase(written)
                    || tier.getValue().stream().anyMatch(written::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Optional<String> tagNamed(String written) {
    return tags.entrySet().stream()
        .filter(
            tag ->
                tag.getValue().equalsIgnoreCase(written) || tag.getKey().toString().equals(written))
        .map(tag -> tag.getKey().toString())
        .findFirst();
  }
}
