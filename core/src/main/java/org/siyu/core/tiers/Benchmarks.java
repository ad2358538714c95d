package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedSet;

/// What a run measured across all customers. With it a single customer can be explained without
/// looking at the others again.
public record Benchmarks(RfmScales rfm, List<ShareCut> cuts) {
  /// @param cut the value that must be exceeded; empty when there were no buyers
  public record ShareCut(Condition.TopShare share, OptionalDouble cut) {}

  public Benchmarks {
    cuts = List.copyOf(cuts);
  }

  OptionalDouble cut(Condition.TopShare share) {
    for (ShareCut known : cuts) {
      if (known.share().equals(share)) {
        return known.cut();
      }
    }
    return OptionalDouble.empty();
  }

  static Benchmarks of(FactColumns columns, TierScheme scheme) {
    ConditionEvaluation evaluation = new ConditionEvaluation(columns, scheme.rfm());
    SequencedSet<Condition.TopShare> shares = new LinkedHashSet<>();
    for (TierRule rule : scheme.rules()) {
      collect(rule.condition(), shares);
      collect(scheme.hysteresis().loosened(rule.condition()), shares);
    }
    List<ShareCut> cuts = new ArrayList<>();
    for (Condition.TopShare share : shares) {
      double cut = evaluation.cut(share);
      cuts.add(
          new ShareCut(share, Double.isNaN(cut) ? OptionalDouble.empty() : OptionalDouble.of(cut)));
    }
    return new Benchmarks(columns.scores(scheme.rfm()).scales, cuts);
  }

  private static void collect(Condition condition, SequencedSet<Condition.TopShare> shares) {
    switch (condition) {
      case Condition.And(List<Condition> parts) -> parts.forEach(part -> collect(part, shares));
      case Condition.Or(List<Condition> parts) -> parts.forEach(part -> collect(part, shares));
      case Condition.Not(Condition part) -> collect(part, shares);
      case Condition.TopShare share -> shares.add(share);
      case Condition.Comparison _,
          Condition.HasTag _,
          Condition.ChannelIs _,
          Condition.MarketingConsentIs _,
          Condition.AllowsPersonalisedMarketing() -> {}
    }
  }
}
