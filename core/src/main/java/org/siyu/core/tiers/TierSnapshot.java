package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Money;

/// A run as it is kept, without the single placements.
///
/// @param asOf the analysis date: nothing after it was looked at
/// @param window which orders counted for RFM, the sums and the matrix
/// @param benchmarks what was measured across all customers
/// @param funnel how many each rule took
/// @param heldAgainst the snapshot whose tiers [Hysteresis] looked at; empty where it did not
/// @param hash [TierRun#hash()]: equal for equal input
public record TierSnapshot(
    UUID id,
    LocalDateTime takenAt,
    String takenBy,
    LocalDateTime asOf,
    int schemeVersion,
    Window window,
    RefundRule refunds,
    TierDistribution tiers,
    List<SegmentCount> segments,
    RfmMatrix matrix,
    Benchmarks benchmarks,
    RuleFunnel funnel,
    Optional<UUID> heldAgainst,
    String hash) {
  public TierSnapshot {
    segments = List.copyOf(segments);
  }

  public static TierSnapshot of(TierRun run, UUID id, LocalDateTime takenAt, String takenBy) {
    return new TierSnapshot(
        id,
        takenAt,
        takenBy,
        run.asOf(),
        run.scheme().version(),
        run.scheme().rfm().window(),
        run.scheme().rfm().refunds(),
        TierDistribution.of(run),
        segmentCounts(run),
        RfmMatrix.of(run),
        run.benchmarks(),
        RuleFunnel.of(run),
        run.earlier().snapshot(),
        run.hash());
  }

  private static List<SegmentCount> segmentCounts(TierRun run) {
    Map<MeanSegment, SegmentCount> counts = new EnumMap<>(MeanSegment.class);
    for (MeanSegment segment : MeanSegment.values()) {
      counts.put(segment, new SegmentCount(segment, 0, Money.ZERO));
    }
    for (int index = 0; index < run.size(); index++) {
      Money spend = run.spend(index);
      counts.computeIfPresent(run.segment(index), (_, count) -> count.plus(spend));
    }
    return List.copyOf(counts.values());
  }
}
