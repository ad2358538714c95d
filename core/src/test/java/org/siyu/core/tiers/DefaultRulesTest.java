package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.siyu.core.tiers.People.tier;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every default rule at its boundaries.
class DefaultRulesTest {
  @Test
  void joinedThirtyDaysAgoIsNewAndThirtyOneDaysAgoIsNot() {
    TierRun run = new People().joined("in", 30).joined("out", 31).run();
    assertEquals("new", tier(run, "in"));
    assertEquals("silent", tier(run, "out"));
  }

  @Test
  void aSecondOrderEndsBeingNew() {
    TierRun run =
        new People().joined("one", 10).orders("one", 3).joined("two", 10).orders("two", 5, 3).run();
    assertEquals("new", tier(run, "one"));
    assertEquals("active", tier(run, "two"));
  }

  @Test
  void whoIsKnownFromOrdersOnlyJoinedWithTheFirst() {
    TierRun run =
        new People()
            .withoutJoinDate("recent")
            .orders("recent", 30)
            .withoutJoinDate("earlier")
            .orders("earlier", 31)
            .withoutJoinDate("never")
            .run();
    assertEquals("new", tier(run, "recent"));
    assertEquals("silent", tier(run, "earlier"));
    assertEquals("silent", tier(run, "never"));
  }

  @Test
  void aGapOfExactlyTwiceTheMeanIsNotYetChurn() {
    // Orders 120 and 80 days ago: the mean gap is 40 days, twice that is 80.
    TierRun run =
        new People()
            .joined("exact", 400)
            .orders("exact", 120, 80)
            .joined("over", 400)
            .orders("over", 120, 81)
            .run();
    assertEquals("silent", tier(run, "exact"));
    assertEquals("churn-risk", tier(run, "over"));
  }

  @Test
  void churnNeedsMoreThanThirtyDaysSinceTheLastOrder() {
    TierRun run =
        new People()
            .joined("thirty", 400)
            .orders("thirty", 35, 30)
            .joined("more", 400)
            .orders("more", 36, 31)
            .run();
    assertEquals("active", tier(run, "thirty"));
    assertEquals("churn-risk", tier(run, "more"));
  }

  @Test
  void ordersOnOneDayOnlyHaveNoGapSoAnyLongPauseIsOverIt() {
    TierRun run = new People().joined("once", 400).orders("once", 31, 31).run();
    assertEquals("churn-risk", tier(run, "once"));
  }

  @Test
  void oneOrderHasNoGapToCompareWith() {
    TierRun run = new People().joined("one", 400).orders("one", 200).run();
    assertEquals("silent", tier(run, "one"));
  }

  @Test
  void interactionsThatFellByExactlyHalfAreChurn() {
    TierRun run =
        new People()
            .joined("half", 400)
            .interactions("half", 31, 40, 50, 60, 30, 1)
            .joined("less", 400)
            .interactions("less", 31, 40, 50, 60, 30, 2, 1)
            .run();
    assertEquals("churn-risk", tier(run, "half"));
    assertEquals("active", tier(run, "less"));
  }

  @Test
  void threeInteractionsBeforeAreTooFewToSpeakOfADrop() {
    TierRun run = new People().joined("few", 400).interactions("few", 31, 40, 60).run();
    assertEquals("silent", tier(run, "few"));
  }

  @Test
  void theMonthBeforeEndsSixtyDaysAgo() {
    TierRun run = new People().joined("far", 400).interactions("far", 31, 40, 60, 61).run();
    assertEquals("silent", tier(run, "far"));
  }

  @Test
  void onlySpendAboveTheEightiethPercentileIsHighValue() {
    // Six buyers who spent 300 to 800: the cut is exactly 700, which is not above itself.
    People people = new People();
    for (int buyer = 1; buyer <= 6; buyer++) {
      String name = "b" + buyer;
      people.joined(name, 400).orders(name, 25, 20).order(name, 5, buyer * 10_000L, 0);
    }
    TierRun run = people.run();
    assertEquals("high-value", tier(run, "b6"));
    assertEquals("active", tier(run, "b5"));
    assertEquals(70_000, run.benchmarks().cuts().getFirst().cut().orElseThrow());
  }

  @Test
  void equalSpendersAtTheCutAreTreatedAlike() {
    People people = new People();
    for (int buyer = 1; buyer <= 10; buyer++) {
      String name = "b" + buyer;
      people.joined(name, 400).orders(name, 25, 20);
      people.order(name, 5, buyer >= 8 ? 90_000 : 10_000, 0);
    }
    TierRun run = people.run();
    assertEquals("active", tier(run, "b8"));
    assertEquals("active", tier(run, "b9"));
    assertEquals("active", tier(run, "b10"));
  }

  @Test
  void highValueNeedsThreeOrdersInAYear() {
    People people = new People().joined("two", 500).order("two", 20, 900_000, 0);
    people.order("two", 366, 900_000, 0).order("two", 10, 1, 0);
    people.joined("three", 500).order("three", 20, 900_000, 0);
    people.order("three", 365, 900_000, 0).order("three", 10, 1, 0);
    for (int buyer = 1; buyer <= 20; buyer++) {
      people.joined("b" + buyer, 400).orders("b" + buyer, 20);
    }
    TierRun run = people.run();
    assertEquals("active", tier(run, "two"));
    assertEquals("high-value", tier(run, "three"));
  }

  @Test
  void anOrderOrAnInteractionThirtyDaysAgoIsActive() {
    TierRun run =
        new People()
            .joined("order", 400)
            .orders("order", 30)
            .joined("word", 400)
            .interactions("word", 30)
            .joined("late", 400)
            .orders("late", 31)
            .interactions("late", 31)
            .run();
    assertEquals("active", tier(run, "order"));
    assertEquals("active", tier(run, "word"));
    assertEquals("silent", tier(run, "late"));
  }

  @Test
  void whatLiesAfterTheAnalysisDateIsNotSeen() {
    People people =
        new People()
            .joined("future", -1)
            .joined("there", 400)
            .orders("there", -1)
            .interactions("there", -2)
            .withoutJoinDate("unseen")
            .orders("unseen", -3);
    TierRun run = people.run();
    assertEquals(1, run.size());
    assertEquals("silent", tier(run, "there"));
    assertEquals(-1, run.indexOf(People.id("future")));
    assertEquals(-1, run.indexOf(People.id("unseen")));
  }

  @Test
  void theAnalysisDateIsThatDayToItsEnd() {
    FactsBuilder facts = new FactsBuilder();
    facts.customer(
        People.id("a"), Optional.of(People.daysAgo(400)), Optional.empty(), true, Consent.UNKNOWN);
    facts.order(People.id("a"), People.DAY.atTime(23, 59, 59, 999_000_000), 100, 0);
    TierRun run = Tiering.run(facts.build(), DefaultTierScheme.named("d"), People.AS_OF);
    assertEquals(0, run.recencyDays(0).orElseThrow());
  }
}
