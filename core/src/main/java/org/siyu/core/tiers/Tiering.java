package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

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
    return run(columns, scheme, EarlierTiers.NONE);
  }

  /// @param earlier where everybody was before, for a scheme with [Hysteresis]
  public static TierRun run(FactColumns columns, TierScheme scheme, EarlierTiers earlier) {
    FactColumns under = columns.under(scheme.rfm().refunds());
    boolean isHolding = scheme.hysteresis().isOn() && earlier.snapshot().isPresent();
    EarlierTiers holding = isHolding ? earlier : EarlierTiers.NONE;
    FirstRules rules = new FirstRules(under, scheme, holding);
    int[] rows = under.rows();
    int[] tierOfRule = new int[scheme.rules().size() + 1];
    tierOfRule[0] = scheme.indexOf(scheme.fallbackTier());
    for (int rule = 1; rule < tierOfRule.length; rule++) {
      tierOfRule[rule] = scheme.indexOf(scheme.rules().get(rule - 1).tier());
    }
    short[] rule = new short[rows.length];
    short[] tier = new short[rows.length];
    int held = 0;
    for (int index = 0; index < rows.length; index++) {
      rule[index] = (short) rules.first[rows[index]];
      tier[index] = (short) tierOfRule[rule[index]];
      held += tier[index] == tierOfRule[rules.strict[rows[index]]] ? 0 : 1;
    }
    return new TierRun(under, scheme, Benchmarks.of(under, scheme), tier, rule, holding, held);
  }

  /// The position from 1 of the first rule that holds, by row; 0 where none does.
  private static final class FirstRules {
    private static final BitSet NOBODY = new BitSet();

    /// With the thresholds loosened for those who are in the tier already.
    private final int[] first;

    /// As if nobody had been placed before.
    private final int[] strict;

    FirstRules(FactColumns columns, TierScheme scheme, EarlierTiers earlier) {
      ConditionEvaluation evaluation = new ConditionEvaluation(columns, scheme.rfm());
      BitSet everybody = new BitSet(columns.facts().size());
      Arrays.stream(columns.rows()).forEach(everybody::set);
      boolean isHolding = earlier.snapshot().isPresent();
      Map<String, BitSet> were = isHolding ? earlier.rows(columns) : Map.of();
      strict = new int[columns.facts().size()];
      first = isHolding ? new int[strict.length] : strict;
      BitSet strictlyOpen = (BitSet) everybody.clone();
      BitSet open = (BitSet) everybody.clone();
      List<TierRule> rules = scheme.rules();
      for (int index = 0; index < rules.size(); index++) {
        TierRule tried = rules.get(index);
        BitSet taken = evaluation.matches(tried.condition());
        if (isHolding) {
          BitSet held = evaluation.matches(scheme.hysteresis().loosened(tried.condition()));
          held.and(were.getOrDefault(tried.tier(), NOBODY));
          held.or(taken);
          take(held, open, first, index + 1);
        }
        take(taken, strictlyOpen, strict, index + 1);
      }
    }

    private static void take(BitSet wanted, BitSet open, int[] ruleOf, int rule) {
      wanted.and(open);
      for (int row = wanted.nextSetBit(0); row >= 0; row = wanted.nextSetBit(row + 1)) {
        ruleOf[row] = rule;
      }
      open.andNot(wanted);
    }
  }
}
