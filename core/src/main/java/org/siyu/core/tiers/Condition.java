package org.siyu.core.tiers;

import java.util.List;
import java.util.UUID;

/// What must hold of a customer, as data that a person edits. Any values can be put in;
/// [SchemeValidation] says what is wrong with them.
public sealed interface Condition {
  /// Asks one thing, without parts.
  sealed interface Line extends Condition {}

  /// All parts hold.
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// At least one part holds.
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// The part does not hold. A comparison without data does not hold, so its negation does.
  record Not(Condition part) implements Condition {}

  /// @param threshold in the metric's unit; amounts in cents
  record Comparison(Metric metric, Operator operator, double threshold) implements Line {}

  /// The metric is above the type-7 quantile at 1 - `fraction` among the customers with an order in
  /// `buyersWithin`. A value at the cut is below it, as in the scores: when all values are equal
  /// nobody stands out.
  ///
  /// @param fraction 0.2 for the top 20 %; between 0 and 1
  record TopShare(Metric metric, double fraction, Window buyersWithin) implements Line {}

  record HasTag(UUID tag) implements Line {}

  /// The channel of the first touch, exactly as stored.
  record ChannelIs(String channel) implements Line {}

  record MarketingConsentIs(Consent consent) implements Line {}

  record AllowsPersonalisedMarketing() implements Line {}

  static Condition all(Condition... parts) {
    return new And(List.of(parts));
  }

  static Condition any(Condition... parts) {
    return new Or(List.of(parts));
  }

  static Condition compare(Metric metric, Operator operator, double threshold) {
    return new Comparison(metric, operator, threshold);
  }
}
