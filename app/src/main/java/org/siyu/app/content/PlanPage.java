package org.siyu.app.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;

/// The items of the days in sight.
///
/// @param rows by start
/// @param byDay the same by each day that they touch
/// @param facts what is known of each day
/// @param findings where the plan of a day, or of the week that begins on it, does not keep to the
///   rhythm; none while filters hide items
public record PlanPage(
    DateRange days,
    List<ContentRow> rows,
    Map<LocalDate, List<ContentRow>> byDay,
    Map<LocalDate, DayFacts> facts,
    Map<LocalDate, List<CadenceFinding>> findings) {

  private static final int FRIDAY = 5;

  static PlanPage empty(LocalDate day) {
    return new PlanPage(new DateRange(day, day), List.of(), Map.of(), Map.of(), Map.of());
  }

  static PlanPage read(ContentServices services, DateRange days, ContentQuery query) {
    Map<LocalDate, DayFacts> facts =
        services.days().facts().of(days).stream()
            .collect(Collectors.toMap(DayFacts::day, Function.identity()));
    // what a week that begins in sight comes to is looked at as a whole
    DateRange wide = new DateRange(days.first(), days.last().plusDays(6));
    List<ContentRow> rows = services.items().rows(query.within(wide));
    Map<LocalDate, List<CadenceFinding>> findings =
        query.isFiltering()
            ? Map.of()
            : services.cadence().cadence().check(days, rows).stream()
                .collect(Collectors.groupingBy(finding -> finding.days().first()));
    List<ContentRow> shown =
        rows.stream().filter(row -> !row.plan().day().isAfter(days.last())).toList();
    return of(days, shown, facts, findings);
  }

  private static PlanPage of(
      DateRange days,
      List<ContentRow> rows,
      Map<LocalDate, DayFacts> facts,
      Map<LocalDate, List<CadenceFinding>> findings) {
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
    return new PlanPage(days, List.copyOf(rows), Map.copyOf(byDay), facts, findings);
  }

  /// What ends at midnight does not touch the day that begins then.
  static LocalDate lastDay(ContentRow row) {
    int minutes = row.plan().minutes();
    return row.plan().start().plusMinutes(Math.max(0, minutes - 1)).toLocalDate();
  }

  public Optional<DayFacts> facts(LocalDate day) {
    return Optional.ofNullable(facts.get(day));
  }

  public List<CadenceFinding> findings(LocalDate day) {
    return findings.getOrDefault(day, List.of());
  }

  /// Whether people do not work that day: by notice where it is known, or else at weekends.
  public boolean isFree(LocalDate day) {
    return facts(day)
        .map(known -> !known.isWorkingDay())
        .orElse(day.getDayOfWeek().getValue() > FRIDAY);
  }

  public List<ContentRow> on(LocalDate day) {
    return byDay.getOrDefault(day, List.of());
  }
}
