package org.siyu.core.tiers;

import static org.siyu.core.tiers.Condition.all;
import static org.siyu.core.tiers.Condition.any;
import static org.siyu.core.tiers.Condition.compare;
import static org.siyu.core.tiers.Operator.AT_LEAST;
import static org.siyu.core.tiers.Operator.AT_MOST;
import static org.siyu.core.tiers.Operator.MORE_THAN;

import java.util.List;

/// The scheme a new workspace begins with.
///
/// | order | tier | rule | rank |
/// | --- | --- | --- | --- |
/// | 1 | new | joined at most 30 days ago and at most 1 order | 3 |
/// | 2 | churn-risk | at least 2 orders and the last one over 2 own mean gaps and over 30 days ago; or interactions of 30 days at least halved from the 30 days before, which had 4 or more | 4 |
/// | 3 | high-value | at least 3 orders in 365 days and spend in 365 days in the top 20 % of buyers | 1 |
/// | 4 | active | an order or an interaction in the last 30 days | 2 |
/// | 5 | silent | all others | 5 |
public final class DefaultTierScheme {
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private DefaultTierScheme() {}

  /// @param name what the scheme is called, in the user's language
  public static TierScheme named(String name) {
    return new TierScheme(
        0,
        name,
        List.of(
            Tier.of(Tier.NEW, 3),
            Tier.of(Tier.CHURN_RISK, 4),
            Tier.of(Tier.HIGH_VALUE, 1),
            Tier.of(Tier.ACTIVE, 2),
            Tier.of(Tier.SILENT, 5)),
        List.of(
            new TierRule(Tier.NEW, recentlyJoined()),
            new TierRule(Tier.CHURN_RISK, driftingAway()),
            new TierRule(Tier.HIGH_VALUE, buyingMuch()),
            new TierRule(Tier.ACTIVE, inTouch())),
        Tier.SILENT,
        RfmSettings.DEFAULT,
        SegmentMap.recencyFrequencyGrid());
  }

  private static Condition recentlyJoined() {
    return all(
        compare(new Metric.DaysSinceJoining(), AT_MOST, MONTH),
        compare(new Metric.Orders(Window.allTime()), AT_MOST, 1));
  }

  private static Condition driftingAway() {
    return any(
        all(
            compare(new Metric.Orders(Window.allTime()), AT_LEAST, 2),
            compare(new Metric.OrderGapRatio(), MORE_THAN, 2),
            compare(new Metric.DaysSinceLastOrder(), MORE_THAN, MONTH)),
        all(
            compare(new Metric.InteractionsBefore(MONTH), AT_LEAST, 4),
            compare(new Metric.InteractionDrop(MONTH), AT_LEAST, 0.5)));
  }

  private static Condition buyingMuch() {
    Window year = Window.lastDays(YEAR);
    return all(
        compare(new Metric.Orders(year), AT_LEAST, 3),
        new Condition.TopShare(new Metric.Spend(year), 0.2, year));
  }

  private static Condition inTouch() {
    return any(
        compare(new Metric.Orders(Window.lastDays(MONTH)), AT_LEAST, 1),
        compare(new Metric.Interactions(MONTH), AT_LEAST, 1));
  }
}
