package org.siyu.app.dashboard;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.shared.DateRange;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;

/// How customers moved between tiers in some days, as far as tiers were run.
public final class TierMovements {
  private final TierService tiers;

  public TierMovements(TierService tiers) {
    this.tiers = tiers;
  }

  /// From the last run before some days, or else the first in them, to the last that is not after
  /// them.
  public Optional<DashboardServices.Movement> in(DateRange days) {
    LocalDateTime begin = days.first().atStartOfDay();
    LocalDateTime end = days.last().plusDays(1).atStartOfDay();
    List<TierSnapshot> runs =
        tiers.snapshots().stream()
            .filter(run -> !run.asOf().isAfter(end))
            .sorted(Comparator.comparing(TierSnapshot::asOf))
            .toList();
    if (runs.size() < 2) {
      return Optional.empty();
    }
    TierSnapshot after = runs.getLast();
    TierSnapshot before =
        runs.stream()
            .filter(run -> !run.asOf().isAfter(begin))
            .reduce((_, later) -> later)
            .orElse(runs.getFirst());
    return before.id().equals(after.id())
        ? Optional.empty()
        : Optional.of(
            new DashboardServices.Movement(
                before.asOf(),
                after.asOf(),
                tiers.migration(before.id(), after.id()),
                tiers.currentScheme().tiers()));
  }

  /// The same as numbers for a report.
  ///
  /// @param name what a tier is called
  public static DashboardReport.Tiers counted(
      DashboardServices.Movement movement, Function<Tier, String> name) {
    return new DashboardReport.Tiers(
        movement.before().toLocalDate(),
        movement.after().toLocalDate(),
        movement.tiers().stream()
            .map(
                tier ->
                    new DashboardReport.Tier(
                        name.apply(tier),
                        movement.matrix().from(Optional.of(tier.code())),
                        movement.matrix().to(Optional.of(tier.code()))))
            .toList());
  }
}
