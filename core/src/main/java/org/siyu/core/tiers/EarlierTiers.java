package org.siyu.core.tiers;

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

  public Optional<String> tier(UUID customer) {
    return Optional.ofNullable(tiers.get(customer));
  }
}
