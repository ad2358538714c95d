package org.siyu.core.tiers;

import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

/// Finds the rows of which a condition holds, for all customers at once.
final class ConditionEvaluation {
  private final FactColumns columns;
  private final Facts facts;
  private final RfmSettings settings;

  ConditionEvaluation(FactColumns columns, RfmSettings settings) {
    this.columns = columns;
    this.facts = columns.facts();
    this.settings = settings;
  }

  BitSet matches(Condition condition) {
    return switch (condition) {
      case Condition.And(List<Condition> parts) -> {
        BitSet all = new BitSet(facts.size());
        all.set(0, facts.size());
        parts.forEach(part -> all.and(matches(part)));
        yield all;
      }
      case Condition.Or(List<Condition> parts) -> {
        BitSet any = new BitSet(facts.size());
        parts.forEach(part -> any.or(matches(part)));
        yield any;
      }
      case Condition.Not(Condition part) -> {
        BitSet rows = matches(part);
        rows.flip(0, facts.size());
        yield rows;
      }
      case Condition.Comparison(Metric metric, Operator operator, double threshold) -> {
        double[] values = values(metric);
        yield rows(row -> operator.holds(values[row], threshold));
      }
      case Condition.TopShare share -> {
        double[] values = values(share.metric());
        double cut = columns.cut(share, values);
        yield rows(row -> values[row] > cut);
      }
      case Condition.HasTag(UUID tag) -> {
        int wanted = facts.tags.indexOf(tag);
        yield rows(row -> wanted >= 0 && hasTag(facts, row, wanted));
      }
      case Condition.ChannelIs(String channel) -> {
        int wanted = facts.channels.indexOf(channel);
        yield rows(row -> wanted >= 0 && facts.channel[row] == wanted);
      }
      case Condition.MarketingConsentIs(Consent consent) ->
          rows(row -> facts.consent[row] == consent);
      case Condition.AllowsPersonalisedMarketing() ->
          rows(row -> facts.allowsPersonalisedMarketing[row]);
    };
  }

  double cut(Condition.TopShare share) {
    return columns.cut(share, values(share.metric()));
  }

  private double[] values(Metric metric) {
    return switch (metric) {
      case Metric.RecencyScore() -> scores(columns.scores(settings).recency);
      case Metric.FrequencyScore() -> scores(columns.scores(settings).frequency);
      case Metric.MonetaryScore() -> scores(columns.scores(settings).monetary);
      case Metric.Measure _ -> columns.values(metric);
    };
  }

  private static double[] scores(byte[] scores) {
    double[] values = new double[scores.length];
    for (int row = 0; row < values.length; row++) {
      values[row] = scores[row] == 0 ? Double.NaN : scores[row];
    }
    return values;
  }

  private BitSet rows(IntPredicate holds) {
    BitSet rows = new BitSet(facts.size());
    for (int row = 0; row < facts.size(); row++) {
      if (holds.test(row)) {
        rows.set(row);
      }
    }
    return rows;
  }

  static boolean hasTag(Facts facts, int row, int tag) {
    for (int at = facts.tagStart[row]; at < facts.tagStart[row + 1]; at++) {
      if (facts.tagIndex[at] == tag) {
        return true;
      }
    }
    return false;
  }
}
