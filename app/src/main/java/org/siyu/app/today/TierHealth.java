package org.siyu.app.today;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;

/// How many customers each tier has, and how that changed since the snapshot before.
///
/// @param scheme the rules of the latest snapshot
/// @param takenAt when the latest snapshot was taken
/// @param comparedWith when the one before was taken
public record TierHealth(
    TierScheme scheme,
    LocalDateTime takenAt,
    Optional<LocalDateTime> comparedWith,
    long customers,
    List<Line> lines) {
  public TierHealth {
    lines = List.copyOf(lines);
  }

  /// @param tier the tier's code
  /// @param change against the snapshot before; empty without one, or when it had no such tier
  public record Line(String tier, long customers, Percent share, OptionalLong change) {}

  static TierHealth of(TierSnapshot latest, Optional<TierSnapshot> before, TierScheme scheme) {
    TierDistribution now = latest.tiers();
    return new TierHealth(
        scheme,
        latest.takenAt(),
        before.map(TierSnapshot::takenAt),
        now.customers(),
        now.tiers().stream()
            .map(
                share ->
                    new Line(
                        share.tier(),
                        share.customers(),
                        now.customerShare(share),
                        change(share, before)))
            .toList());
  }

  private static OptionalLong change(TierDistribution.Share share, Optional<TierSnapshot> before) {
    return before
        .flatMap(snapshot -> snapshot.tiers().share(share.tier()))
        .map(former -> OptionalLong.of(share.customers() - former.customers()))
        .orElseGet(OptionalLong::empty);
  }
}
