package org.siyu.core.tiers;

/// What a changed scheme would do, before it is saved.
///
/// @param before the saved scheme on the same facts and date
/// @param after the changed one
/// @param moves who would move from where to where
public record TierPreview(TierRun before, TierRun after, MigrationMatrix moves) {
  public RuleFunnel funnel() {
    return RuleFunnel.of(after);
  }

  public TierDistribution distributionBefore() {
    return TierDistribution.of(before);
  }

  public TierDistribution distributionAfter() {
    return TierDistribution.of(after);
  }
}
