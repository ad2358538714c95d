package org.siyu.app.dashboard;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpi.KpiServices;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.shared.DateRange;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.Tier;

/// All that the dashboard asks of the core.
///
/// @param movement who changed tier between the last runs before and at the end of some days
/// @param customers some customers as they are now, without those that are gone
/// @param churnTier how a forecast of who leaves stands to the tier of those who may
public record DashboardServices(
    KpiServices kpi,
    KpiReading reading,
    Function<DateRange, Optional<Movement>> movement,
    Function<Collection<CustomerId>, List<CustomerRow>> customers,
    Function<Collection<UUID>, Optional<ChurnTier>> churnTier) {
  /// @param before when the first of the two runs was
  /// @param tiers those of the scheme in force
  public record Movement(
      LocalDateTime before, LocalDateTime after, MigrationMatrix matrix, List<Tier> tiers) {}
}
