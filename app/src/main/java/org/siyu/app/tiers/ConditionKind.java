package org.siyu.app.tiers;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.Window;

/// What a line of a rule can ask about, as it stands in the list to choose from.
enum ConditionKind {
  ORDERS,
  SPEND,
  AVERAGE_ORDER_VALUE,
  TOP_SHARE,
  DAYS_SINCE_LAST_ORDER,
  DAYS_SINCE_JOINING,
  MEAN_ORDER_GAP,
  ORDER_GAP_RATIO,
  INTERACTIONS,
  INTERACTIONS_BEFORE,
  INTERACTION_DROP,
  DAYS_SINCE_LAST_INTERACTION,
  RECENCY_SCORE,
  FREQUENCY_SCORE,
  MONETARY_SCORE,
  TAG,
  CHANNEL,
  CONSENT,
  PERSONALISED;

  private static final UUID NO_TAG = new UUID(0, 0);
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Of a line; a group has none.
  static Optional<ConditionKind> of(Condition condition) {
    return switch (condition) {
      case Condition.And _, Condition.Or _, Condition.Not _ -> Optional.empty();
      case Condition.Comparison(Metric metric, Operator _, double _) -> Optional.of(of(metric));
      case Condition.TopShare _ -> Optional.of(TOP_SHARE);
      case Condition.HasTag _ -> Optional.of(TAG);
      case Condition.ChannelIs _ -> Optional.of(CHANNEL);
      case Condition.MarketingConsentIs _ -> Optional.of(CONSENT);
      case Condition.AllowsPersonalisedMarketing() -> Optional.of(PERSONALISED);
    };
  }

  static ConditionKind of(Metric metric) {
    return valueOf(metric.key().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// A condition of this kind to begin with, which says something sensible.
  Condition blank() {
    Window year = Window.lastDays(YEAR);
    return switch (this) {
      case ORDERS -> at(new Metric.Orders(year), Operator.AT_LEAST, 1);
      case SPEND -> at(new Metric.Spend(year), Operator.AT_LEAST, 100_000);
      case AVERAGE_ORDER_VALUE -> at(new Metric.AverageOrderValue(year), Operator.AT_LEAST, 20_000);
      case TOP_SHARE -> new Condition.TopShare(new Metric.Spend(year), 0.2, year);
      case DAYS_SINCE_LAST_ORDER -> at(new Metric.DaysSinceLastOrder(), Operator.AT_MOST, MONTH);
      case DAYS_SINCE_JOINING -> at(new Metric.DaysSinceJoining(), Operator.AT_MOST, MONTH);
      case MEAN_ORDER_GAP -> at(new Metric.MeanOrderGap(), Operator.AT_MOST, MONTH);
      case ORDER_GAP_RATIO -> at(new Metric.OrderGapRatio(), Operator.MORE_THAN, 2);
      case INTERACTIONS -> at(new Metric.Interactions(MONTH), Operator.AT_LEAST, 1);
      case INTERACTIONS_BEFORE -> at(new Metric.InteractionsBefore(MONTH), Operator.AT_LEAST, 4);
      case INTERACTION_DROP -> at(new Metric.InteractionDrop(MONTH), Operator.AT_LEAST, 0.5);
      case DAYS_SINCE_LAST_INTERACTION ->
          at(new Metric.DaysSinceLastInteraction(), Operator.AT_MOST, MONTH);
      case RECENCY_SCORE -> at(new Metric.RecencyScore(), Operator.AT_LEAST, 4);
      case FREQUENCY_SCORE -> at(new Metric.FrequencyScore(), Operator.AT_LEAST, 4);
      case MONETARY_SCORE -> at(new Metric.MonetaryScore(), Operator.AT_LEAST, 4);
      case TAG -> new Condition.HasTag(NO_TAG);
      case CHANNEL -> new Condition.ChannelIs("");
      case CONSENT -> new Condition.MarketingConsentIs(Consent.GRANTED);
      case PERSONALISED -> new Condition.AllowsPersonalisedMarketing();
    };
  }

  private static Condition at(Metric metric, Operator operator, double threshold) {
    return new Condition.Comparison(metric, operator, threshold);
  }

  /// The metric with another window; as it is where it has none, or cannot have this one.
  static Metric within(Metric metric, Window window) {
    return Metric.parse(metric.key() + "@" + window.text())
        .filter(other -> metric.lookBack().isPresent())
        .orElse(metric);
  }
}
