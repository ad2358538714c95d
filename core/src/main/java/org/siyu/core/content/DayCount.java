package org.siyu.core.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// How many items begin on a day.
///
/// @param channels by code of the channel, in the order of the codes
/// @param kinds by code of the kind of message; "" for none
public record DayCount(
    LocalDate day, int count, Map<String, Integer> channels, Map<String, Integer> kinds) {

  /// Days on which something begins, in order.
  public static List<DayCount> of(List<ContentRow> rows) {
    Map<LocalDate, List<ContentRow>> days = new TreeMap<>();
    for (ContentRow row : rows) {
      days.computeIfAbsent(row.plan().day(), _ -> new ArrayList<>()).add(row);
    }
    return days.entrySet().stream()
        .map(
            day ->
                new DayCount(
                    day.getKey(),
                    day.getValue().size(),
                    counts(day.getValue(), ContentRow::channel),
                    counts(day.getValue(), row -> row.traits().kind())))
        .toList();
  }

  private static Map<String, Integer> counts(
      List<ContentRow> rows, Function<ContentRow, String> key) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(key.apply(row), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }
}
