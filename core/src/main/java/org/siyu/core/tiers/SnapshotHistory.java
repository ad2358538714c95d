package org.siyu.core.tiers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which snapshot another one is compared with.
public final class SnapshotHistory {
  private SnapshotHistory() {}

  /// The latest of an earlier analysis day; where there is none, the one that was taken just before
  /// (the rules or the data were changed within the day).
  ///
  /// @param all in any order; `snapshot` may be among them
  public static Optional<TierSnapshot> previous(TierSnapshot snapshot, List<TierSnapshot> all) {
    List<TierSnapshot> before =
        all.stream().filter(other -> other.takenAt().isBefore(snapshot.takenAt())).toList();
    Comparator<TierSnapshot> byDate =
        Comparator.comparing(TierSnapshot::asOf).thenComparing(TierSnapshot::takenAt);
    return before.stream()
        .filter(other -> other.asOf().toLocalDate().isBefore(snapshot.asOf().toLocalDate()))
        .max(byDate)
        .or(() -> before.stream().max(Comparator.comparing(TierSnapshot::takenAt)));
  }
}
