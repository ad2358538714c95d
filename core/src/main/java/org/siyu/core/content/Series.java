package org.siyu.core.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Items that recur. Each occurrence is an item of its own, with its own review and results; they
/// are written ahead as far as `writtenThrough`.
///
/// @param template what occurrences are made of; its planned start has the time of day
/// @param startsOn the day that the rule counts from
/// @param version counts changes; 0 for one not saved yet
public record Series(
    UUID id,
    ContentItem template,
    LocalDate startsOn,
    Recurrence rule,
    LocalDate writtenThrough,
    int version) {

  /// The occurrence of a day, as it is before anybody changes it.
  ContentItem occurrence(ContentId as, LocalDate day) {
    return template
        .copy(as, day.atTime(template.plan().start().toLocalTime()), template.people().author())
        .occurringAs(Optional.of(new ContentItem.Occurrence(id, day)));
  }

  Series with(Recurrence wanted) {
    return new Series(id, template, startsOn, wanted, writtenThrough, version);
  }

  Series with(ContentItem wanted) {
    return new Series(id, wanted, startsOn, rule, writtenThrough, version);
  }

  Series writtenThrough(LocalDate day) {
    return new Series(id, template, startsOn, rule, day, version);
  }

  /// Whether there may be days after those that are written.
  boolean goesOn() {
    return switch (rule.end()) {
      case Recurrence.Never() -> true;
      case Recurrence.Until(LocalDate day) -> day.isAfter(writtenThrough);
      case Recurrence.Count(int times) -> rule.days(startsOn, writtenThrough).size() < times;
    };
  }
}
