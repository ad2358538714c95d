package org.siyu.core.tiers;

import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/// One customer under one scheme, as found or as it would be after some growth.
///
/// @param growth what is added at the analysis date; [Growth#NONE] for the customer as it is
record CustomerView(
    Facts facts,
    CustomerMetrics metrics,
    RfmSettings settings,
    Benchmarks benchmarks,
    int row,
    Growth growth) {
  CustomerView after(Growth more) {
    return new CustomerView(facts, metrics, settings, benchmarks, row, more);
  }

  /// Not a number where there is no data.
  double value(Metric metric) {
    return switch (metric) {
      case Metric.Score score -> score(score);
      case Metric.Measure _ -> metrics.of(metric).value(row, growth);
    };
  }

  private double score(Metric.Score score) {
    double orders = value(new Metric.Orders(settings.window()));
    if (orders < 1) {
      return Double.NaN;
    }
    RfmScales scales = benchmarks.rfm();
    return switch (score) {
      case Metric.RecencyScore() -> scales.recencyScore(value(new Metric.DaysSinceLastOrder()));
      case Metric.FrequencyScore() -> scales.frequencyScore(orders);
      case Metric.MonetaryScore() ->
          scales.monetaryScore(value(new Metric.Spend(settings.window())));
    };
  }

  ConditionOutcome outcome(Condition condition) {
    return switch (condition) {
      case Condition.And(List<Condition> parts) -> {
        List<ConditionOutcome> outcomes = parts.stream().map(this::outcome).toList();
        boolean holds = outcomes.stream().allMatch(ConditionOutcome::holds);
        yield new ConditionOutcome.Group(condition, holds, outcomes);
      }
      case Condition.Or(List<Condition> parts) -> {
        List<ConditionOutcome> outcomes = parts.stream().map(this::outcome).toList();
        boolean holds = outcomes.stream().anyMatch(ConditionOutcome::holds);
        yield new ConditionOutcome.Group(condition, holds, outcomes);
      }
      case Condition.Not(Condition part) -> {
        ConditionOutcome outcome = outcome(part);
        yield new ConditionOutcome.Group(condition, !outcome.holds(), List.of(outcome));
      }
      case Condition.Comparison(Metric metric, Operator operator, double threshold) -> {
        double value = value(metric);
        yield leaf(
            condition,
            operator.holds(value, threshold),
            known(value),
            OptionalDouble.of(threshold));
      }
      case Condition.TopShare share -> {
        double value = value(share.metric());
        OptionalDouble cut = benchmarks.cut(share);
        yield leaf(condition, value > cut.orElse(Double.NaN), known(value), cut);
      }
      case Condition.HasTag(UUID tag) -> {
        int wanted = facts.tags.indexOf(tag);
        yield trait(condition, wanted >= 0 && ConditionEvaluation.hasTag(facts, row, wanted));
      }
      case Condition.ChannelIs(String channel) ->
          trait(
              condition,
              facts.channel[row] >= 0 && facts.channels.get(facts.channel[row]).equals(channel));
      case Condition.MarketingConsentIs(Consent consent) ->
          trait(condition, facts.consent[row] == consent);
      case Condition.AllowsPersonalisedMarketing() ->
          trait(condition, facts.allowsPersonalisedMarketing[row]);
    };
  }

  boolean holds(Condition condition) {
    return outcome(condition).holds();
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static ConditionOutcome leaf(
      Condition condition, boolean holds, OptionalDouble measured, OptionalDouble threshold) {
    return new ConditionOutcome.Leaf(new Evidence(condition, holds, measured, threshold));
  }

  private static ConditionOutcome trait(Condition condition, boolean holds) {
    return leaf(condition, holds, OptionalDouble.empty(), OptionalDouble.empty());
  }
}
