package org.siyu.app.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;

/// The items of the days in sight.
///
/// @param rows by start
/// @param byDay the same by each day that they touch
public record PlanPage(
    DateRange days, List<ContentRow> rows, Map<LocalDate, List<ContentRow>> byDay) {

  static PlanPage empty(LocalDate day) {
    return new PlanPage(new DateRange(day, day), List.of(), Map.of());
  }

  static PlanPage of(DateRange days, List<ContentRow> rows) {
    Map<LocalDate, List<ContentRow>> byDay = new HashMap<>();
    for (ContentRow row : rows) {
      LocalDate last = lastDay(row);
      for (LocalDate day = row.plan().day(); !day.isAfter(last); day = day.plusDays(1)) {
        if (days.contains(day)) {
          byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(row);
        }
      }
    }
    byDay.replaceAll(
        (_, found) ->
            found.stream()
                .sorted(Comparator.comparing((ContentRow row) -> row.plan().start()))
                .toList());
    return new PlanPage(days, List.copyOf(rows), Map.copyOf(byDay));
  }

  /// What ends at midnight does not touch the day that begins then.
  static LocalDate lastDay(ContentRow row) {
    int minutes = row.plan().minutes();
    return row.plan().start().plusMinutes(Math.max(0, minutes - 1)).toLocalDate();
  }

  public List<ContentRow> on(LocalDate day) {
    return byDay.getOrDefault(day, List.of());
  }
}
