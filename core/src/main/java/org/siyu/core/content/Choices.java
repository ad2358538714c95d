package org.siyu.core.content;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All lists of the team at one moment, to look names and colours up in.
public final class Choices {
  private final Map<ChoiceList, Map<String, Choice>> lists = new EnumMap<>(ChoiceList.class);

  /// @param all in the order of their lists
  public Choices(List<Choice> all) {
    for (ChoiceList list : ChoiceList.values()) {
      lists.put(list, new LinkedHashMap<>());
    }
    all.stream()
        .sorted(Comparator.comparingInt(Choice::position).thenComparing(Choice::code))
        .forEach(choice -> of(choice.list()).put(choice.code(), choice));
  }

  private Map<String, Choice> of(ChoiceList list) {
    return lists.getOrDefault(list, Map.of());
  }

  /// A list in the team's order, with what is retired.
  public List<Choice> all(ChoiceList list) {
    return List.copyOf(of(list).values());
  }

  /// What is offered for new items.
  public List<Choice> offered(ChoiceList list) {
    return of(list).values().stream().filter(choice -> !choice.isRetired()).toList();
  }

  public Optional<Choice> find(ChoiceList list, String code) {
    return Optional.ofNullable(of(list).get(code));
  }

  /// The entry of this name, as a file or a person writes it: a code or a name in one of the
  /// languages. Case and surrounding space do not matter.
  public Optional<Choice> named(ChoiceList list, String written) {
    String wanted = written.strip();
    return of(list).values().stream()
        .filter(
            choice ->
                choice.code().equalsIgnoreCase(wanted)
                    || choice.nameZh().equalsIgnoreCase(wanted)
                    || choice.nameEn().equalsIgnoreCase(wanted))
        .min(Comparator.comparing(Choice::isRetired));
  }

  /// The slot that a time of day falls into, the shortest one where several do.
  public Optional<Choice> slotAt(LocalTime time) {
    return offered(ChoiceList.SLOT).stream()
        .filter(slot -> slot.hours().map(hours -> hours.contains(time)).orElse(false))
        .min(Comparator.comparing(Choices::length));
  }

  private static Duration length(Choice slot) {
    return slot.hours()
        .map(hours -> Duration.between(hours.from(), hours.to()))
        .orElse(Duration.ZERO);
  }
}
