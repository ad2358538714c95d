package org.siyu.core.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what is to be told of the day.
final class CourseLog {
  private final JourneyDay day;
  private final Map<JourneyLogEntry.Kind, Map<String, Integer>> counts =
      new EnumMap<>(JourneyLogEntry.Kind.class);

  CourseLog(JourneyDay day) {
    this.day = day;
  }

  void count(JourneyLogEntry.Kind kind, String detail) {
    count(kind, detail, 1);
  }

  void count(JourneyLogEntry.Kind kind, String detail, int customers) {
    counts.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(detail, customers, Integer::sum);
  }

  /// Those who wait are told of once, not each day.
  void keptOut(JourneyLogEntry.Refusal why, int customers, boolean isFirst) {
    boolean isPassing =
        why == JourneyLogEntry.Refusal.ELSEWHERE || why == JourneyLogEntry.Refusal.TOO_EARLY;
    if (isFirst || !isPassing) {
      count(JourneyLogEntry.Kind.KEPT_OUT, why.code(), customers);
    }
  }

  List<JourneyLogEntry> entries() {
    List<JourneyLogEntry> entries = new ArrayList<>();
    counts.forEach(
        (kind, details) ->
            details.forEach(
                (detail, customers) ->
                    entries.add(
                        new JourneyLogEntry(day.now(), day.day(), "", kind, customers, detail))));
    return entries;
  }
}
