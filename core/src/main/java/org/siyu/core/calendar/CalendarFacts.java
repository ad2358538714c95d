package org.siyu.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.shared.DateRange;

/// Says what days mean. Pure; made anew when the team's days change.
public final class CalendarFacts {
  private final Map<LocalDate, OfficialDay> official = new HashMap<>();
  private final Set<Integer> years = new HashSet<>();
  private final List<OwnDay> own;

  /// @param imported days of notices; a year among them replaces what is shipped of it
  /// @param own the team's days, in their order
  public CalendarFacts(List<OfficialDay> imported, List<OwnDay> own) {
    imported.forEach(day -> years.add(day.day().getYear()));
    OfficialDays.SHIPPED.stream()
        .filter(day -> !years.contains(day.day().getYear()))
        .forEach(day -> official.put(day.day(), day));
    OfficialDays.SHIPPED.forEach(day -> years.add(day.day().getYear()));
    imported.forEach(day -> official.put(day.day(), day));
    this.own = own.stream().filter(OwnDay::isOn).toList();
  }

  public DayFacts of(LocalDate day) {
    return facts(day, festivals(day.getYear()));
  }

  /// Each day of a range, in order.
  public List<DayFacts> of(DateRange days) {
    Map<Integer, Map<LocalDate, List<Festival>>> festivals = new HashMap<>();
    return days.first()
        .datesUntil(days.last().plusDays(1))
        .map(day -> facts(day, festivals.computeIfAbsent(day.getYear(), CalendarFacts::festivals)))
        .toList();
  }

  private static Map<LocalDate, List<Festival>> festivals(int year) {
    Map<LocalDate, List<Festival>> found = new HashMap<>();
    for (Festival festival : Festival.values()) {
      festival
          .in(year)
          .ifPresent(day -> found.computeIfAbsent(day, _ -> new ArrayList<>()).add(festival));
    }
    return found;
  }

  private DayFacts facts(LocalDate day, Map<LocalDate, List<Festival>> festivals) {
    return new DayFacts(
        day,
        LunarCalendar.of(day),
        SolarTerms.of(day),
        festivals.getOrDefault(day, List.of()),
        own.stream().filter(ownDay -> ownDay.rule().isOn(day)).toList(),
        Optional.ofNullable(official.get(day)),
        isWorkingDay(day),
        years.contains(day.getYear()));
  }

  /// Whether people work: by notice, or else from Monday to Friday.
  public boolean isWorkingDay(LocalDate day) {
    OfficialDay known = official.get(day);
    return known != null
        ? known.kind() == OfficialDay.Kind.WORKDAY
        : day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
  }
}
