package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.tiers.Condition.compare;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private static final Window YEAR = Window.lastDays(365);

  private static double value(People people, String name, Metric metric) {
    FactColumns columns = new FactColumns(people.facts(), People.AS_OF, RefundRule.SUBTRACT_AMOUNT);
    return columns.values(metric)[columns.facts().rowOf(People.id(name))];
  }

  private static People buyer() {
    return new People()
        .joined("a", 500)
        .order("a", 400, 5_000, 0)
        .order("a", 100, 20_000, 5_000)
        .order("a", 50, 30_000, 30_000)
        .cancellation("a", 10, -1_000);
  }

  @Test
  void refundsAndCancellationsLowerTheSpendAndAreNoOrders() {
    assertEquals(3, value(buyer(), "a", new Metric.Orders(Window.allTime())));
    assertEquals(2, value(buyer(), "a", new Metric.Orders(YEAR)));
    assertEquals(19_000, value(buyer(), "a", new Metric.Spend(Window.allTime())));
    assertEquals(14_000, value(buyer(), "a", new Metric.Spend(YEAR)));
    assertEquals(7_000, value(buyer(), "a", new Metric.AverageOrderValue(YEAR)));
    assertEquals(50, value(buyer(), "a", new Metric.DaysSinceLastOrder()));
    assertEquals(175, value(buyer(), "a", new Metric.MeanOrderGap()));
    assertEquals(50.0 / 175, value(buyer(), "a", new Metric.OrderGapRatio()), 1e-12);
  }

  @Test
  void aRefundRuleCanTakeAwayTheWholeOrder() {
    FactColumns columns = new FactColumns(buyer().facts(), People.AS_OF, RefundRule.SUBTRACT_ORDER);
    assertEquals(2, columns.values(new Metric.Orders(Window.allTime()))[0]);
    assertEquals(100, columns.values(new Metric.DaysSinceLastOrder())[0]);
    assertEquals(19_000, columns.values(new Metric.Spend(Window.allTime()))[0]);
  }

  @Test
  void whatIsNotThereIsNotANumber() {
    People people = new People().withoutJoinDate("a");
    for (Metric metric :
        List.of(
            new Metric.DaysSinceJoining(),
            new Metric.DaysSinceLastOrder(),
            new Metric.AverageOrderValue(YEAR),
            new Metric.MeanOrderGap(),
            new Metric.OrderGapRatio(),
            new Metric.InteractionDrop(30),
            new Metric.DaysSinceLastInteraction())) {
      assertTrue(Double.isNaN(value(people, "a", metric)), metric.text());
    }
    assertEquals(0, value(people, "a", new Metric.Orders(YEAR)));
    assertEquals(0, value(people, "a", new Metric.Spend(YEAR)));
  }

  @Test
  void aComparisonWithoutDataIsFalseAndTheExplanationSaysSo() {
    People people = new People().joined("a", 100);
    Condition condition = compare(new Metric.DaysSinceLastOrder(), Operator.AT_MOST, 10);
    TierRun run = people.run(People.asking(condition));
    assertEquals("no", People.tier(run, "a"));
    Evidence evidence = People.explain(run, "a").rules().getFirst().outcome().leaves().getFirst();
    assertTrue(evidence.lacksData());
    assertFalse(evidence.holds());
    assertTrue(people.holds(new Condition.Not(condition), "a"));
  }

  @Test
  void interactionsAreCountedInTwoWindows() {
    People people = new People().joined("a", 100).interactions("a", 0, 30, 31, 45, 60, 61);
    assertEquals(2, value(people, "a", new Metric.Interactions(30)));
    assertEquals(3, value(people, "a", new Metric.InteractionsBefore(30)));
    assertEquals(1.0 / 3, value(people, "a", new Metric.InteractionDrop(30)), 1e-12);
    assertEquals(0, value(people, "a", new Metric.DaysSinceLastInteraction()));
  }

  @Test
  void tagChannelAndConsentCanBeAskedFor() {
    People people =
        new People()
            .joined("a", 9, "裂变", true, Consent.GRANTED)
            .joined("b", 9, "直播", false, Consent.WITHDRAWN)
            .tag("a", "vip")
            .tag("b", "cold");
    assertTrue(people.holds(new Condition.HasTag(People.id("vip")), "a"));
    assertFalse(people.holds(new Condition.HasTag(People.id("vip")), "b"));
    assertFalse(people.holds(new Condition.HasTag(People.id("unused")), "b"));
    assertTrue(people.holds(new Condition.ChannelIs("直播"), "b"));
    assertFalse(people.holds(new Condition.ChannelIs("直"), "b"));
    assertTrue(people.holds(new Condition.MarketingConsentIs(Consent.GRANTED), "a"));
    assertTrue(people.holds(new Condition.AllowsPersonalisedMarketing(), "a"));
    assertFalse(people.holds(new Condition.AllowsPersonalisedMarketing(), "b"));
  }

  @Test
  void scoresCanBeAskedFor() {
    People people = new People();
    for (int buyer = 1; buyer <= 5; buyer++) {
      people.joined("b" + buyer, 400).order("b" + buyer, buyer * 10, buyer * 100L, 0);
    }
    people.joined("none", 400);
    Condition best = compare(new Metric.MonetaryScore(), Operator.AT_LEAST, 5);
    assertTrue(people.holds(best, "b5"));
    assertFalse(people.holds(best, "b4"));
    assertFalse(people.holds(compare(new Metric.RecencyScore(), Operator.AT_MOST, 5), "none"));
  }

  @Test
  void metricsAreReadBackFromTheirText() {
    for (Metric metric :
        List.of(
            new Metric.DaysSinceJoining(),
            new Metric.Orders(YEAR),
            new Metric.Spend(Window.allTime()),
            new Metric.AverageOrderValue(YEAR),
            new Metric.InteractionDrop(30),
            new Metric.Interactions(7),
            new Metric.InteractionsBefore(7),
            new Metric.MonetaryScore())) {
      assertEquals(Optional.of(metric), Metric.parse(metric.text()));
    }
    for (String wrong : List.of("", "order", "orders", "orders@", "orders@x", "interactions@all")) {
      assertEquals(Optional.empty(), Metric.parse(wrong));
    }
  }
}
