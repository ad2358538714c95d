package org.siyu.core.tiers;

import java.util.OptionalDouble;

/// What was found for one single condition: not a group, not a negation.
///
/// @param condition the comparison, share, tag, channel or consent that was looked at
/// @param holds whether it holds
/// @param measured the metric's value in its unit; empty when there is no data, or no metric. May
///   be infinite for [Metric.OrderGapRatio]
/// @param threshold what it was compared with; for a share the cut among the buyers, empty when
///   there were none
public record Evidence(
    Condition condition, boolean holds, OptionalDouble measured, OptionalDouble threshold) {
  /// True when the condition is false because there is nothing to measure.
  public boolean lacksData() {
    return switch (condition) {
      case Condition.Comparison _ -> measured.isEmpty();
      case Condition.TopShare _ -> measured.isEmpty() || threshold.isEmpty();
      case Condition.And _,
          Condition.Or _,
          Condition.Not _,
          Condition.HasTag _,
          Condition.ChannelIs _,
          Condition.MarketingConsentIs _,
          Condition.AllowsPersonalisedMarketing() ->
          false;
    };
  }
}
