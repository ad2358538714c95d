package org.siyu.core.tiers;

import java.util.List;

/// Keeps customers near a threshold from moving to and fro at each run: who is in a rule's tier
/// already stays as long as the rule holds with its thresholds loosened by a margin. Entering a
/// tier is as strict as ever, and an earlier rule that holds still takes the customer.
///
/// @param margin by which fraction thresholds are loosened: 0.1 turns "at most 30 days" into "at
///   most 33 days"; 0 is off, [#MOST] is the most. A count is loosened by whole ones only: "at
///   least 3 orders" becomes 2.7, which is 3 still. That is meant: one order more or less is a
///   change of behaviour and no flapping.
public record Hysteresis(double margin) {
  public static final double MOST = 0.5;
  public static final Hysteresis OFF = new Hysteresis(0);

  public boolean isOn() {
    return margin > 0;
  }

  /// The least count that the margin loosens by one or more; only while it is on.
  public long leastCount() {
    return (long) Math.ceil(1 / margin - 1e-9);
  }

  /// The condition that those who are in the tier already have to meet.
  public Condition loosened(Condition condition) {
    return isOn() ? shifted(condition, margin) : condition;
  }

  /// A negative share tightens, as is right within a negation.
  private static Condition shifted(Condition condition, double share) {
    return switch (condition) {
      case Condition.And(List<Condition> parts) -> new Condition.And(all(parts, share));
      case Condition.Or(List<Condition> parts) -> new Condition.Or(all(parts, share));
      case Condition.Not(Condition part) -> new Condition.Not(shifted(part, -share));
      case Condition.Comparison(Metric metric, Operator operator, double threshold) ->
          new Condition.Comparison(metric, operator, shifted(operator, threshold, share));
      case Condition.TopShare(Metric metric, double fraction, Window buyers) ->
          new Condition.TopShare(metric, Math.min(0.99, fraction * (1 + share)), buyers);
      case Condition.HasTag _,
          Condition.ChannelIs _,
          Condition.MarketingConsentIs _,
          Condition.AllowsPersonalisedMarketing() ->
          condition;
    };
  }

  private static List<Condition> all(List<Condition> parts, double share) {
    return parts.stream().map(part -> shifted(part, share)).toList();
  }

  private static double shifted(Operator operator, double threshold, double share) {
    double width = Math.abs(threshold) * share;
    return switch (operator) {
      case AT_MOST, LESS_THAN -> threshold + width;
      case AT_LEAST, MORE_THAN -> threshold - width;
      case EQUAL_TO -> threshold;
    };
  }
}
