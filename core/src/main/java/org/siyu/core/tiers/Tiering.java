package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Puts every customer into a tier: a pure function of facts, scheme and analysis date. The same
/// input gives the same result bit for bit.
public final class Tiering {
  private Tiering() {}

  public static TierRun run(Facts facts, TierScheme scheme, LocalDateTime asOf) {
    return run(new FactColumns(facts, asOf, scheme.rfm().refunds()), scheme);
  }

  /// Uses the metrics that `columns` has computed already; those must be under the scheme's refund
  /// rule or are computed anew under it.
  ///
  /// @param scheme one in which [SchemeValidation] found nothing
  public static TierRun run(FactColumns columns, TierScheme scheme) {
    FactColumns under = columns.under(scheme.rfm().refunds());
    int[] ruleOf = firstRules(under, scheme);
    int[] rows = under.rows();
    int[] tierOfRule = new int[scheme.rules().size() + 1];
    tierOfRule[0] = scheme.indexOf(scheme.fallbackTier());
    for (int rule = 1; rule < tierOfRule.length; rule++) {
      tierOfRule[rule] = scheme.indexOf(scheme.rules().get(rule - 1).tier());
    }
    short[] rule = new short[rows.length];
    short[] tier = new short[rows.length];
    for (int index = 0; index < rows.length; index++) {
      rule[index] = (short) ruleOf[rows[index]];
      tier[index] = (short) tierOfRule[rule[index]];
    }
    return new TierRun(under, scheme, Benchmarks.of(under, scheme), tier, rule);
  }

  /// The position from 1 of the first rule that holds, by row; 0 where none does.
  private static int[] firstRules(FactColumns columns, TierScheme scheme) {
    ConditionEvaluation evaluation = new ConditionEvaluation(columns, scheme.rfm());
    int[] ruleOf = new int[columns.facts().size()];
    BitSet open = new BitSet(ruleOf.length);
    Arrays.stream(columns.rows()).forEach(open::set);
    List<TierRule> rules = scheme.rules();
    for (int index = 0; index < rules.size(); index++) {
      BitSet taken = evaluation.matches(rules.get(index).condition());
      taken.and(open);
      for (int row = taken.nextSetBit(0); row >= 0; row = taken.nextSetBit(row + 1)) {
        ruleOf[row] = index + 1;
      }
      open.andNot(taken);
    }
    return ruleOf;
  }
}
