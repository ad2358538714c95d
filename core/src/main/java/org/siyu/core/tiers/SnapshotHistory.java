package org.siyu.core.tiers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which snapshot another one is compared with.
public final class SnapshotHistory {
  private static final Comparator<TierSnapshot> BY_DATE =
      Comparator.comparing(TierSnapshot::asOf).thenComparing(TierSnapshot::takenAt);

  private SnapshotHistory() {}

  /// The latest of an analysis day before this one.
  public static Optional<TierSnapshot> before(LocalDateTime asOf, List<TierSnapshot> all) {
    return all.stream()
        .filter(other -> other.asOf().toLocalDate().isBefore(asOf.toLocalDate()))
        .max(BY_DATE);
  }

  /// One snapshot an analysis day, the last one that was taken; the earliest day first.
  public static List<TierSnapshot> overTime(List<TierSnapshot> all) {
    Map<LocalDate, TierSnapshot> byDay = new TreeMap<>();
    all.stream()
        .sorted(Comparator.comparing(TierSnapshot::takenAt))
        .forEach(snapshot -> byDay.put(snapshot.asOf().toLocalDate(), snapshot));
    return List.copyOf(byDay.values());
  }

  /// The latest of an earlier analysis day; where there is none, the one that was taken just before
  /// (the rules or the data were changed within the day).
  ///
  /// @param all in any order; `snapshot` may be among them
  public static Optional<TierSnapshot> previous(TierSnapshot snapshot, List<TierSnapshot> all) {
    List<TierSnapshot> before =
        all.stream().filter(other -> other.takenAt().isBefore(snapshot.takenAt())).toList();
    return before.stream()
        .filter(other -> other.asOf().toLocalDate().isBefore(snapshot.asOf().toLocalDate()))
        .max(BY_DATE)
        .or(() -> before.stream().max(Comparator.comparing(TierSnapshot::takenAt)));
  }
}
