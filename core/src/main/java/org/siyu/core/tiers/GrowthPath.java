package org.siyu.core.tiers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// Looks for the least growth at the analysis date that would move a customer to a better tier.
///
/// Only orders, spend and interactions can grow; a condition on anything else is reached when it
/// holds already. What was found is tried out on the whole scheme before it is told.
final class GrowthPath {
  private static final long MOST_EVENTS = 10_000;
  private static final long MOST_CENTS = 1_000_000_000_000L;
  private static final int ROUNDS = 4;

  private final TierScheme scheme;
  private final CustomerView view;

  GrowthPath(TierScheme scheme, CustomerView view) {
    this.scheme = scheme;
    this.view = view;
  }

  /// The nearest better tier that can be reached; ranks between that cannot are passed over.
  Optional<NextTier> nextTier(String current) {
    int rank = scheme.tier(current).rank();
    return scheme.tiers().stream()
        .filter(tier -> tier.rank() < rank)
        .sorted(Comparator.comparingInt(Tier::rank).reversed())
        .flatMap(tier -> to(tier.code()).map(growth -> new NextTier(tier.code(), growth)).stream())
        .findFirst();
  }

  private Optional<Growth> to(String tier) {
    Optional<Growth> least = Optional.empty();
    for (int rule = 1; rule <= scheme.rules().size(); rule++) {
      if (scheme.rules().get(rule - 1).tier().equals(tier)) {
        least = lesser(least, toRule(rule, tier));
      }
    }
    return scheme.fallbackTier().equals(tier) ? lesser(least, toRule(0, tier)) : least;
  }

  /// Growth may make an earlier rule hold that did not before, so it is looked at again after.
  private Optional<Growth> toRule(int rule, String tier) {
    Growth growth = Growth.NONE;
    for (int round = 0; round < ROUNDS; round++) {
      if (tierAfter(growth).equals(tier)) {
        return Optional.of(growth);
      }
      Optional<Growth> more = needed(rule, tier, growth);
      if (more.isEmpty() || more.get().equals(growth)) {
        return Optional.empty();
      }
      growth = more.get();
    }
    return Optional.empty();
  }

  private Optional<Growth> needed(int rule, String tier, Growth base) {
    int last = rule == 0 ? scheme.rules().size() : rule - 1;
    Optional<Growth> growth = Optional.of(base);
    for (int earlier = 1; earlier <= last; earlier++) {
      TierRule inTheWay = scheme.rules().get(earlier - 1);
      if (!inTheWay.tier().equals(tier)) {
        growth = growth.flatMap(sofar -> reach(inTheWay.condition(), false, sofar));
      }
    }
    return rule == 0
        ? growth
        : growth.flatMap(sofar -> reach(scheme.rules().get(rule - 1).condition(), true, sofar));
  }

  private String tierAfter(Growth growth) {
    CustomerView after = view.after(growth);
    return scheme.rules().stream()
        .filter(rule -> after.holds(rule.condition()))
        .map(TierRule::tier)
        .findFirst()
        .orElse(scheme.fallbackTier());
  }

  /// The least growth, at least `base`, after which the condition is as wanted.
  private Optional<Growth> reach(Condition condition, boolean wanted, Growth base) {
    if (view.after(base).holds(condition) == wanted) {
      return Optional.of(base);
    }
    return switch (condition) {
      case Condition.And(List<Condition> parts) ->
          wanted ? all(parts, true, base) : any(parts, false, base);
      case Condition.Or(List<Condition> parts) ->
          wanted ? any(parts, true, base) : all(parts, false, base);
      case Condition.Not(Condition part) -> reach(part, !wanted, base);
      case Condition.Comparison(Metric metric, Operator _, double _) ->
          grown(metric, condition, wanted, base);
      case Condition.TopShare(Metric metric, double _, Window _) ->
          grown(metric, condition, wanted, base);
      case Condition.HasTag _,
          Condition.ChannelIs _,
          Condition.MarketingConsentIs _,
          Condition.AllowsPersonalisedMarketing() ->
          Optional.empty();
    };
  }

  private Optional<Growth> all(List<Condition> parts, boolean wanted, Growth base) {
    Optional<Growth> growth = Optional.of(base);
    for (Condition part : parts) {
      growth = growth.flatMap(sofar -> reach(part, wanted, sofar));
    }
    return growth;
  }

  private Optional<Growth> any(List<Condition> parts, boolean wanted, Growth base) {
    Optional<Growth> least = Optional.empty();
    for (Condition part : parts) {
      least = lesser(least, reach(part, wanted, base));
    }
    return least;
  }

  private Optional<Growth> grown(Metric metric, Condition leaf, boolean wanted, Growth base) {
    return switch (metric) {
      case Metric.Orders _,
          Metric.DaysSinceLastOrder(),
          Metric.MeanOrderGap(),
          Metric.OrderGapRatio(),
          Metric.RecencyScore(),
          Metric.FrequencyScore() ->
          least(
              MOST_EVENTS - base.orders(),
              more -> new Growth(base.orders() + (int) more, base.cents(), base.interactions()),
              leaf,
              wanted);
      case Metric.Spend _, Metric.AverageOrderValue _, Metric.MonetaryScore() ->
          least(
              MOST_CENTS,
              more -> new Growth(base.orders(), base.cents() + more, base.interactions()),
              leaf,
              wanted);
      case Metric.Interactions _, Metric.InteractionDrop _, Metric.DaysSinceLastInteraction() ->
          least(
              MOST_EVENTS - base.interactions(),
              more -> new Growth(base.orders(), base.cents(), base.interactions() + (int) more),
              leaf,
              wanted);
      case Metric.DaysSinceJoining(), Metric.InteractionsBefore _ -> Optional.empty();
    };
  }

  /// Doubles until the leaf turns, then halves: these metrics only rise or only fall by growth.
  private Optional<Growth> least(
      long most, LongFunction<Growth> growth, Condition leaf, boolean wanted) {
    long reached = 1;
    while (view.after(growth.apply(reached)).holds(leaf) != wanted) {
      reached *= 2;
      if (reached > most) {
        return Optional.empty();
      }
    }
    long missed = reached / 2;
    while (reached - missed > 1) {
      long middle = missed + (reached - missed) / 2;
      if (view.after(growth.apply(middle)).holds(leaf) == wanted) {
        reached = middle;
      } else {
        missed = middle;
      }
    }
    return Optional.of(growth.apply(reached));
  }

  private static Optional<Growth> lesser(Optional<Growth> one, Optional<Growth> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return other.get().isLessThan(one.get()) ? other : one;
  }
}
