package org.siyu.core.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.FactsBuilder;

class ChurnModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private final FactsBuilder facts = new FactsBuilder();
  private int customers;

  private UUID customer() {
    UUID id = new UUID(1, ++customers);
    facts.customer(id, Optional.empty(), Optional.empty(), true, Consent.UNKNOWN);
    return id;
  }

  private void order(UUID customer, int daysAgo) {
    facts.order(customer, TODAY.minusDays(daysAgo).atTime(12, 0), 100, 0);
  }

  private void interact(UUID customer, int daysAgo) {
    facts.interaction(customer, TODAY.minusDays(daysAgo).atTime(12, 0));
  }

  private ChurnReport report() {
    return ChurnModel.report(facts.build(), TODAY, Monitor.NONE);
  }

  @Test
  void theWaitIsHeldAgainstTheCustomersOwnGap() {
    UUID monthly = customer();
    // Every 20 days until 60 days ago: three times the gap, all 70 points.
    List.of(100, 80, 60).forEach(ago -> order(monthly, ago));
    UUID seldom = customer();
    // Every 60 days: 60 days are no wait.
    List.of(180, 120, 60).forEach(ago -> order(seldom, ago));
    ChurnReport report = report();
    assertEquals(2, report.rated());
    ChurnRisk risk = report.named().getFirst();
    assertEquals(1, report.named().size());
    assertEquals(monthly, risk.customer());
    assertEquals(70, risk.score());
    assertEquals(60, risk.days());
    assertEquals(20, risk.gap());
    assertTrue(risk.isOwnGap());
    assertEquals(Set.of(ChurnRisk.Reason.OVERDUE), risk.reasons());
  }

  @Test
  void fewerInteractionsAddPointsAndFewOrdersTakeTheMedianGap() {
    UUID regular = customer();
    List.of(70, 50, 30, 10).forEach(ago -> order(regular, ago));
    UUID once = customer();
    // Half way between once and three times the median gap of 20: 35 points; and silent: 30 more.
    order(once, 40);
    List.of(35, 60, 90).forEach(ago -> interact(once, ago));
    ChurnRisk risk = report().named().getFirst();
    assertEquals(once, risk.customer());
    assertEquals(false, risk.isOwnGap());
    assertEquals(65, risk.score());
    assertEquals(1, risk.before());
    assertEquals(0, risk.lately());
    assertEquals(Set.of(ChurnRisk.Reason.OVERDUE, ChurnRisk.Reason.QUIETER), risk.reasons());
  }

  @Test
  void whoIsGoneAlreadyIsNotRated() {
    UUID gone = customer();
    order(gone, ChurnModel.LOST + ChurnModel.TRIALS * ChurnModel.AHEAD);
    customer();
    assertEquals(0, report().rated());
    assertEquals(OptionalDouble.empty(), report().hitRate());
  }

  @Test
  void theHitRateIsMeasuredOnThePastByWhatWasKnownThen() {
    // Named 60 days ago, and did not order since.
    UUID stayedAway = customer();
    List.of(160, 140, 120).forEach(ago -> order(stayedAway, ago));
    // Named 60 days ago as well, but ordered again.
    UUID cameBack = customer();
    List.of(160, 140, 120, 20).forEach(ago -> order(cameBack, ago));
    // Not named, ordered.
    UUID faithful = customer();
    List.of(110, 90, 70, 50, 30, 10).forEach(ago -> order(faithful, ago));
    // Not named, did not order.
    UUID seldom = customer();
    List.of(181, 121, 61).forEach(ago -> order(seldom, ago));
    ChurnTrial trial = report().trials().getFirst();
    assertEquals(new ChurnTrial(TODAY.minusDays(60), 4, 2, 2, 1), trial);
  }

  @Test
  void aHundredThousandCustomersTakeLessThanASecondOrTwo() {
    SplittableRandom random = new SplittableRandom(7);
    for (int number = 0; number < 100_000; number++) {
      UUID id = customer();
      for (int order = random.nextInt(12); order > 0; order--) {
        order(id, random.nextInt(700));
      }
    }
    var built = facts.build();
    ChurnModel.report(built, TODAY, Monitor.NONE);
    long begin = System.nanoTime();
    ChurnReport report = ChurnModel.report(built, TODAY, Monitor.NONE);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(report.rated() > 50_000);
    // A tenth of that on a quiet machine.
    assertTrue(taken.toMillis() < 3_000, taken::toString);
  }
}
