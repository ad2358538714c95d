package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.TierScheme;

/// The changes that a person makes to a scheme, one at a time. Rules count from 0 here.
final class SchemeEdits {
  private SchemeEdits() {}

  /// A new rule before the fallback, with the condition that is asked for most.
  static TierScheme plusRule(TierScheme scheme) {
    List<TierRule> rules = new ArrayList<>(scheme.rules());
    rules.add(new TierRule(scheme.fallbackTier(), Condition.all(ConditionKind.ORDERS.blank())));
    return scheme.withRules(rules);
  }

  static TierScheme withoutRule(TierScheme scheme, int rule) {
    List<TierRule> rules = new ArrayList<>(scheme.rules());
    rules.remove(rule);
    return scheme.withRules(rules);
  }

  /// As it was when there is no place to move to.
  static TierScheme moved(TierScheme scheme, int rule, int by) {
    int to = rule + by;
    if (to < 0 || to >= scheme.rules().size()) {
      return scheme;
    }
    List<TierRule> rules = new ArrayList<>(scheme.rules());
    Collections.swap(rules, rule, to);
    return scheme.withRules(rules);
  }

  static TierScheme leading(TierScheme scheme, int rule, String tier) {
    return changed(scheme, rule, old -> new TierRule(tier, old.condition()));
  }

  static TierScheme asking(TierScheme scheme, int rule, UnaryOperator<Condition> change) {
    return changed(scheme, rule, old -> new TierRule(old.tier(), change.apply(old.condition())));
  }

  private static TierScheme changed(TierScheme scheme, int rule, UnaryOperator<TierRule> change) {
    List<TierRule> rules = new ArrayList<>(scheme.rules());
    rules.set(rule, change.apply(rules.get(rule)));
    return scheme.withRules(rules);
  }

  /// Gives a tier a name of the team's own; an empty one takes it away.
  static TierScheme named(TierScheme scheme, String tier, String name) {
    Optional<String> own = Optional.of(name.strip()).filter(text -> !text.isEmpty());
    return scheme.withTiers(
        scheme.tiers().stream()
            .map(old -> old.code().equals(tier) ? new Tier(tier, own, old.rank()) : old)
            .toList());
  }

  /// Adds a tier of the lowest rank under the first free code.
  static TierScheme plusTier(TierScheme scheme, String name) {
    int number = scheme.tiers().size() + 1;
    while (has(scheme, "tier-" + number)) {
      number++;
    }
    List<Tier> tiers = new ArrayList<>(scheme.tiers());
    int rank = tiers.stream().mapToInt(Tier::rank).max().orElse(0) + 1;
    tiers.add(new Tier("tier-" + number, Optional.of(name.strip()), rank));
    return scheme.withTiers(tiers);
  }

  /// Only a tier that nobody can come into goes.
  static TierScheme withoutTier(TierScheme scheme, String tier) {
    return isUsed(scheme, tier)
        ? scheme
        : scheme.withTiers(
            scheme.tiers().stream().filter(old -> !old.code().equals(tier)).toList());
  }

  static boolean isUsed(TierScheme scheme, String tier) {
    return scheme.fallbackTier().equals(tier)
        || scheme.rules().stream().anyMatch(rule -> rule.tier().equals(tier));
  }

  private static boolean has(TierScheme scheme, String code) {
    return scheme.tiers().stream().anyMatch(tier -> tier.code().equals(code));
  }
}
