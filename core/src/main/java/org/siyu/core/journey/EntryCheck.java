package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.journey.JourneyLogEntry.Refusal;

/// Who may get into a journey on a day.
final class EntryCheck {
  private record Last(int entry, LocalDate entered, boolean isActive) {}

  private final JourneyEntry entry;
  private final JourneyDay day;
  private final Map<Integer, Last> last = new HashMap<>();
  private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);

  EntryCheck(Journey journey, List<Enrolment> people, JourneyDay day) {
    this.entry = journey.rules().entry();
    this.day = day;
    people.forEach(
        each -> last.put(each.customer(), new Last(each.entry(), each.entered(), each.isActive())));
  }

  /// How often somebody has got in so far.
  int entries(int customer) {
    return Optional.ofNullable(last.get(customer)).map(Last::entry).orElse(0);
  }

  /// Why somebody does not get in; who is under way in it already is refused without being counted.
  Optional<Refusal> refusal(int customer) {
    Optional<Last> before = Optional.ofNullable(last.get(customer));
    if (before.filter(Last::isActive).isPresent()) {
      return Optional.of(Refusal.BEEN_HERE);
    }
    Optional<Refusal> why = why(customer, before);
    why.ifPresent(each -> refused.merge(each, 1, Integer::sum));
    return why;
  }

  private Optional<Refusal> why(int customer, Optional<Last> before) {
    if (day.refusing().contains(customer)) {
      return Optional.of(Refusal.REFUSES_MARKETING);
    }
    if (before.isPresent()) {
      if (entry.againAfterDays().isEmpty()) {
        return Optional.of(Refusal.BEEN_HERE);
      }
      LocalDate again = before.get().entered().plusDays(entry.againAfterDays().get());
      if (day.day().isBefore(again)) {
        return Optional.of(Refusal.TOO_EARLY);
      }
    }
    return entry.isExclusive() && day.elsewhere().contains(customer)
        ? Optional.of(Refusal.ELSEWHERE)
        : Optional.empty();
  }

  /// Whether it may be another day.
  boolean isPassing(Refusal refusal) {
    return switch (refusal) {
      case TOO_EARLY, ELSEWHERE -> true;
      case BEEN_HERE, REFUSES_MARKETING -> false;
    };
  }

  Map<Refusal, Integer> refused() {
    return refused;
  }
}
