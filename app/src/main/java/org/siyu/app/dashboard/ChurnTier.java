package org.siyu.app.dashboard;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;

/// The tier of those who may leave, beside the forecast of who will: two counts of different
/// people, as the tier goes by the rules of tiers and takes who no rule before took.
///
/// @param takenAt when the latest run was
/// @param customers how many it has, as on Today
/// @param named how many of these the forecast names too
public record ChurnTier(LocalDateTime takenAt, long customers, int named) {
  /// Nothing where tiers were never run, or the scheme has no such tier.
  ///
  /// @param named by the forecast
  public static Optional<ChurnTier> of(TierService tiers, Collection<UUID> named) {
    return tiers
        .latest()
        .flatMap(
            latest ->
                latest
                    .tiers()
                    .share(Tier.CHURN_RISK)
                    .map(
                        share ->
                            new ChurnTier(
                                latest.takenAt(), share.customers(), both(tiers, latest, named))));
  }

  private static int both(TierService tiers, TierSnapshot latest, Collection<UUID> named) {
    Set<UUID> members =
        tiers.customers(latest.id(), new ListSource.InTier(Tier.CHURN_RISK), Optional.empty());
    return (int) named.stream().filter(members::contains).count();
  }
}
