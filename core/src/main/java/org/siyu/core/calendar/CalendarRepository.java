package org.siyu.core.calendar;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Keeps what a team adds to the calendar. The port that storage fills.
public interface CalendarRepository {
  <T> T asOne(Supplier<T> changes);

  /// Imported days, by date.
  List<OfficialDay> officialDays();

  void addOfficialDays(List<OfficialDay> days);

  void removeOfficialDays(int year);

  /// In their order.
  List<OwnDay> ownDays();

  /// Adds the day or replaces the one of its id.
  void saveOwnDay(OwnDay day);

  void removeOwnDay(UUID id);
}
