package org.siyu.core.results;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.DateRange;

/// Reads what customers bought. The port that storage fills.
public interface PurchaseRepository {
  /// Hands on each order of the days, in any order. Pending and cancelled ones do not count.
  void read(DateRange days, Each each);

  /// Where customers stand now.
  ///
  /// @param withTiers whether tiers are asked for
  /// @param tags the tags that matter
  Standing standing(boolean withTiers, Set<UUID> tags);

  /// Takes one order.
  @FunctionalInterface
  interface Each {
    /// @param at when it was paid, or else placed
    /// @param cents refunds already taken off
    /// @param joined when the customer came, where that is known
    void take(UUID customer, LocalDateTime at, long cents, Optional<LocalDateTime> joined);
  }

  /// @param tiers codes, by the latest tiers
  record Standing(Map<UUID, String> tiers, Map<UUID, Set<UUID>> tags) {}
}
