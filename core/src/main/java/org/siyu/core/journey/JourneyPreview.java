package org.siyu.core.journey;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the first day of a journey would bring.
///
/// @param enrolled who would get in
/// @param keptOut who of the audience would not, by the reason
/// @param opened for whom a step would open on the first day
/// @param moved how many first steps would be moved, by the id of the limit
public record JourneyPreview(
    int enrolled,
    Map<JourneyLogEntry.Refusal, Integer> keptOut,
    int opened,
    Map<String, Integer> moved) {
  static JourneyPreview of(JourneyChange change) {
    int enrolled = 0;
    int opened = 0;
    Map<JourneyLogEntry.Refusal, Integer> keptOut = new TreeMap<>();
    Map<String, Integer> moved = new TreeMap<>();
    for (JourneyLogEntry entry : change.log()) {
      switch (entry.kind()) {
        case ENROLLED -> enrolled += entry.customers();
        case OPENED -> opened += entry.customers();
        case MOVED, LEFT_OUT -> moved.merge(entry.detail(), entry.customers(), Integer::sum);
        case KEPT_OUT ->
            refusal(entry).ifPresent(why -> keptOut.merge(why, entry.customers(), Integer::sum));
        case STARTED,
            CHANGED,
            PAUSED,
            RESUMED,
            STOPPED,
            ENDED,
            DONE,
            SKIPPED,
            LATER,
            MISSED,
            UNDONE -> {}
      }
    }
    return new JourneyPreview(enrolled, keptOut, opened, moved);
  }

  private static Optional<JourneyLogEntry.Refusal> refusal(JourneyLogEntry entry) {
    for (JourneyLogEntry.Refusal each : JourneyLogEntry.Refusal.values()) {
      if (each.code().equals(entry.detail())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public int allMoved() {
    return moved.values().stream().mapToInt(Integer::intValue).sum();
  }
}
