package org.siyu.core.tiers;

/// Is told of each tiering that was run and kept.
@FunctionalInterface
public interface TierRuns {
  TierRuns UNHEARD = snapshot -> {};

  void placed(TierSnapshot snapshot);
}
