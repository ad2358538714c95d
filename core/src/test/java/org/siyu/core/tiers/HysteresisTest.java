package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HysteresisTest {
  private static final UUID BEFORE = new UUID(9, 9);
  private static final TierScheme RECENT =
      People.asking(Condition.compare(new Metric.DaysSinceLastOrder(), Operator.AT_MOST, 30));
  private static final TierScheme STEADY = RECENT.withHysteresis(new Hysteresis(0.1));

  @Test
  void whoIsInATierStaysWithinTheMargin() {
    assertEquals("yes", tier(STEADY, 33, Optional.of("yes")));
    assertEquals("no", tier(STEADY, 34, Optional.of("yes")));
  }

  @Test
  void itIsCountedWhoWouldBeElsewhereWithoutIt() {
    assertEquals(1, run(STEADY, 32, Optional.of("yes")).held());
    assertEquals(0, run(STEADY, 30, Optional.of("yes")).held());
    assertEquals(0, run(STEADY, 32, Optional.of("no")).held());
    assertEquals(0, run(STEADY, 32, Optional.empty()).held());
    assertEquals(0, run(RECENT, 32, Optional.of("yes")).held());
  }

  @Test
  void whoALaterRuleWouldPutIntoTheSameTierIsNotHeld() {
    TierScheme again =
        STEADY.withRules(
            List.of(
                STEADY.rules().getFirst(),
                new TierRule(
                    "yes",
                    Condition.compare(new Metric.DaysSinceJoining(), Operator.AT_LEAST, 1))));
    assertEquals(0, run(again, 32, Optional.of("yes")).held());
  }

  @Test
  void countsAreLoosenedByWholeOnesOnly() {
    Hysteresis tenth = new Hysteresis(0.1);
    assertEquals(10, tenth.leastCount());
    assertEquals(4, new Hysteresis(0.3).leastCount());
    TierScheme often =
        People.asking(Condition.compare(new Metric.Orders(Window.allTime()), Operator.AT_LEAST, 3))
            .withHysteresis(tenth);
    People people = new People().joined("a", 400).orders("a", 5, 6);
    EarlierTiers earlier = new EarlierTiers(Optional.of(BEFORE), Map.of(People.id("a"), "yes"));
    TierRun run =
        Tiering.run(
            new FactColumns(people.facts(), People.AS_OF, RefundRule.SUBTRACT_AMOUNT),
            often,
            earlier);
    assertEquals("no", People.tier(run, "a"));
  }

  @Test
  void enteringIsAsStrictAsEver() {
    assertEquals("no", tier(STEADY, 31, Optional.of("no")));
    assertEquals("no", tier(STEADY, 31, Optional.empty()));
    assertEquals("yes", tier(STEADY, 30, Optional.of("no")));
  }

  @Test
  void offItChangesNothing() {
    assertEquals("no", tier(RECENT, 31, Optional.of("yes")));
  }

  @Test
  void theReasonSaysThatTheCustomerWasHeldAndShowsTheLoosenedThreshold() {
    TierRun run = run(STEADY, 32, Optional.of("yes"));
    ReasonCode reason = ReasonCode.parse(People.assignment(run, "a").reason()).orElseThrow();
    assertTrue(reason.isHeld());
    assertEquals(1, reason.rule());
    assertEquals("1h|days-since-last-order<=33:32", reason.text());
    assertEquals(reason, People.explain(run, "a").reason());
    TierRun within = run(STEADY, 30, Optional.of("yes"));
    assertFalse(ReasonCode.parse(People.assignment(within, "a").reason()).orElseThrow().isHeld());
  }

  @Test
  void anEarlierRuleStillTakesWhoIsHeldByALaterOne() {
    TierScheme scheme =
        STEADY.withRules(
            List.of(
                new TierRule(
                    "no",
                    Condition.compare(new Metric.Orders(Window.allTime()), Operator.AT_LEAST, 1)),
                STEADY.rules().getFirst()));
    assertEquals("no", tier(scheme, 10, Optional.of("yes")));
  }

  @Test
  void everyKindOfThresholdIsLoosenedAndNegationsAreTurned() {
    Hysteresis tenth = new Hysteresis(0.1);
    Metric days = new Metric.DaysSinceJoining();
    assertEquals(
        Condition.compare(days, Operator.MORE_THAN, 27),
        tenth.loosened(Condition.compare(days, Operator.MORE_THAN, 30)));
    assertEquals(
        new Condition.Not(Condition.compare(days, Operator.MORE_THAN, 33)),
        tenth.loosened(new Condition.Not(Condition.compare(days, Operator.MORE_THAN, 30))));
    assertEquals(
        Condition.compare(days, Operator.EQUAL_TO, 30),
        tenth.loosened(Condition.compare(days, Operator.EQUAL_TO, 30)));
    Condition.TopShare share =
        new Condition.TopShare(new Metric.Spend(Window.allTime()), 0.2, Window.allTime());
    assertEquals(0.22, ((Condition.TopShare) tenth.loosened(share)).fraction(), 1e-12);
  }

  @Test
  void aRankIsHeldByTheLoosenedCut() {
    People people = new People();
    for (int number = 1; number <= 10; number++) {
      people.joined("p" + number, 100).order("p" + number, 5, number * 1000L, 0);
    }
    TierScheme top =
        People.asking(
                new Condition.TopShare(new Metric.Spend(Window.allTime()), 0.2, Window.allTime()))
            .withHysteresis(new Hysteresis(0.5));
    EarlierTiers earlier = new EarlierTiers(Optional.of(BEFORE), Map.of(People.id("p8"), "yes"));
    TierRun run =
        Tiering.run(
            new FactColumns(people.facts(), People.AS_OF, RefundRule.SUBTRACT_AMOUNT),
            top,
            earlier);
    assertEquals("yes", People.tier(run, "p8"));
    assertEquals("no", People.tier(run, "p7"));
    assertTrue(ReasonCode.parse(People.assignment(run, "p8").reason()).orElseThrow().isHeld());
  }

  private static String tier(TierScheme scheme, int daysAgo, Optional<String> before) {
    return People.tier(run(scheme, daysAgo, before), "a");
  }

  private static TierRun run(TierScheme scheme, int daysAgo, Optional<String> before) {
    People people = new People().joined("a", 400).orders("a", daysAgo);
    EarlierTiers earlier =
        before
            .map(tier -> new EarlierTiers(Optional.of(BEFORE), Map.of(People.id("a"), tier)))
            .orElse(EarlierTiers.NONE);
    return Tiering.run(
        new FactColumns(people.facts(), People.AS_OF, RefundRule.SUBTRACT_AMOUNT), scheme, earlier);
  }
}
