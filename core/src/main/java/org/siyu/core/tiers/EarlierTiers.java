package org.siyu.core.tiers;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which tier everybody was in before, for [Hysteresis].
///
/// @param snapshot where it is known from; empty when nobody was placed before
public record EarlierTiers(Optional<UUID> snapshot, Map<UUID, String> tiers) {
  public static final EarlierTiers NONE = new EarlierTiers(Optional.empty(), Map.of());

  public EarlierTiers {
    tiers = Map.copyOf(tiers);
  }

  /// Which of the rows were in each tier.
  Map<String, BitSet> rows(FactColumns columns) {
    Map<String, BitSet> rows = new HashMap<>();
    for (int row : columns.rows()) {
      String tier = tiers.get(columns.facts().customer(row));
      if (tier != null) {
        rows.computeIfAbsent(tier, _ -> new BitSet()).set(row);
      }
    }
    return rows;
  }

  public Optional<String> tier(UUID customer) {
    return Optional.ofNullable(tiers.get(customer));
  }
}
