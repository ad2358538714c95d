package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.tiers.People.assignment;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RfmScoresTest {
  /// b1 bought 10 days ago once for 1.00, b2 20 days ago twice for 2.00 each, and so on.
  private static People five() {
    People people = new People();
    for (int buyer = 1; buyer <= 5; buyer++) {
      people.joined("b" + buyer, 400);
      for (int order = 0; order < buyer; order++) {
        people.order("b" + buyer, buyer * 10, buyer * 100L, 0);
      }
    }
    return people.joined("none", 400);
  }

  @Test
  void fewerDaysScoreHigherAndMoreOrdersScoreHigher() {
    TierRun run = five().run();
    for (int buyer = 1; buyer <= 5; buyer++) {
      TierAssignment placed = assignment(run, "b" + buyer);
      assertEquals(6 - buyer, placed.recencyScore());
      assertEquals(buyer, placed.frequencyScore());
      assertEquals(buyer, placed.monetaryScore());
    }
  }

  @Test
  void withoutOrdersThereAreNoScores() {
    TierRun run = five().run();
    TierAssignment none = assignment(run, "none");
    assertEquals(0, none.recencyScore() + none.frequencyScore() + none.monetaryScore());
    assertEquals(MeanSegment.NO_ORDERS, none.segment());
    assertTrue(none.recencyDays().isEmpty());
    assertEquals(5, run.benchmarks().rfm().scored());
    assertEquals(Optional.empty(), run.mapSegment(run.indexOf(People.id("none"))));
  }

  @Test
  void aValueAtACutGoesBelowIt() {
    // 1, 2, 3, 4, 5, 6 orders have the cuts 2, 3, 4, 5.
    People people = new People();
    int[] expected = {1, 1, 2, 3, 4, 5};
    for (int buyer = 1; buyer <= 6; buyer++) {
      people.joined("b" + buyer, 400).orders("b" + buyer, new int[buyer]);
    }
    TierRun run = people.run();
    for (int buyer = 1; buyer <= 6; buyer++) {
      assertEquals(expected[buyer - 1], assignment(run, "b" + buyer).frequencyScore());
    }
  }

  @Test
  void fewDifferentValuesGiveACoarseScale() {
    // 1, 1, 1, 1, 2 orders: the cuts are 1, 1, 1 and 1.2.
    People people = new People().joined("two", 400).orders("two", 10, 20);
    for (int buyer = 1; buyer <= 4; buyer++) {
      people.joined("b" + buyer, 400).orders("b" + buyer, buyer);
    }
    TierRun run = people.run();
    assertEquals(1, assignment(run, "b1").frequencyScore());
    assertEquals(5, assignment(run, "two").frequencyScore());
    assertEquals(2, run.benchmarks().rfm().frequency().bins());
    assertTrue(run.benchmarks().rfm().frequency().isCoarse());
    assertFalse(run.benchmarks().rfm().recency().isCoarse());
  }

  @Test
  void fixedCutsStayWhenTheCustomersChange() {
    TierRun first = five().run();
    RfmScoring frozen = first.benchmarks().rfm().frozen();
    TierScheme fixed =
        first
            .scheme()
            .withRfm(new RfmSettings(Window.allTime(), RefundRule.SUBTRACT_AMOUNT, frozen));
    People more = five();
    for (int buyer = 0; buyer < 20; buyer++) {
      more.joined("rich" + buyer, 400).order("rich" + buyer, 1, 1_000_000, 0);
    }
    assertEquals(5, assignment(more.run(fixed), "b5").monetaryScore());
    assertEquals(1, assignment(more.run(), "b5").monetaryScore());
    assertEquals(List.of(), SchemeValidation.problems(fixed));
  }

  @Test
  void ordersOutsideTheWindowGiveNoScores() {
    TierScheme recent =
        DefaultTierScheme.named("recent")
            .withRfm(
                new RfmSettings(
                    Window.lastDays(30), RefundRule.SUBTRACT_AMOUNT, new RfmScoring.Quintiles()));
    TierRun run = five().run(recent);
    assertEquals(MeanSegment.NO_ORDERS, assignment(run, "b4").segment());
    assertEquals(0, assignment(run, "b4").orders());
    assertEquals(3, run.benchmarks().rfm().scored());
  }

  @Test
  void whoOnlyCancelledHasNoScoresButANegativeSpend() {
    TierRun run = five().withoutJoinDate("back").cancellation("back", 40, -500).run();
    TierAssignment back = assignment(run, "back");
    assertEquals(0, back.monetaryScore());
    assertEquals(-500, back.spend().cents());
    assertEquals(0, back.orders());
  }
}
