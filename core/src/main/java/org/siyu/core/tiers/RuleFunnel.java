package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.Money;

/// How the rules, one after the other, took the customers: 5,000, rule 1 took 320, and so on.
///
/// @param rules in the scheme's order; empty in a snapshot of a program that did not count them
/// @param others whom no rule took
public record RuleFunnel(List<Taken> rules, Taken others) {
  /// @param tier the tier that they went to
  /// @param spend their net spend in the scheme's RFM window
  public record Taken(String tier, long customers, Money spend) {}

  public RuleFunnel {
    rules = List.copyOf(rules);
  }

  public long customers() {
    return rules.stream().mapToLong(Taken::customers).sum() + others.customers();
  }

  /// How many are not yet placed after the first `count` rules.
  public long leftAfter(int count) {
    return others.customers() + rules.stream().skip(count).mapToLong(Taken::customers).sum();
  }

  public static RuleFunnel of(TierRun run) {
    TierScheme scheme = run.scheme();
    long[] customers = new long[scheme.rules().size() + 1];
    long[] cents = new long[customers.length];
    for (int index = 0; index < run.size(); index++) {
      customers[run.rule(index)]++;
      cents[run.rule(index)] += run.cents(index);
    }
    List<Taken> rules = new ArrayList<>();
    for (int rule = 1; rule < customers.length; rule++) {
      String tier = scheme.rules().get(rule - 1).tier();
      rules.add(new Taken(tier, customers[rule], new Money(cents[rule])));
    }
    return new RuleFunnel(
        rules, new Taken(scheme.fallbackTier(), customers[0], new Money(cents[0])));
  }
}
