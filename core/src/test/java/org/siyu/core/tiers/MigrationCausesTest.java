package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Money;

/// Five customers, worked out by hand: who bought in the last 30 days is `yes` under the old rule,
/// who bought in the last 60 under the new one. The earlier date is 50 days before the later.
class MigrationCausesTest {
  private static final TierScheme OLD = People.asking(bought(30));
  private static final TierScheme NEW = People.asking(bought(60)).withVersion(2);
  private static final Optional<String> YES = Optional.of("yes");
  private static final Optional<String> NO = Optional.of("no");

  private static Condition bought(int days) {
    return Condition.compare(new Metric.DaysSinceLastOrder(), Operator.AT_MOST, days);
  }

  /// Days before the later date. Under the old rule on the earlier date: slept and stays are `yes`.
  private static Facts facts() {
    return new People()
        .joined("awakes", 400)
        .order("awakes", 5, 1_000, 0)
        .joined("ruled", 400)
        .order("ruled", 45, 2_000, 0)
        .joined("sleeps", 400)
        .order("sleeps", 70, 4_000, 0)
        .joined("stays", 400)
        .order("stays", 60, 8_000, 0)
        .order("stays", 1, 8_000, 0)
        .joined("comes", 10)
        .facts();
  }

  private static TierRun earlier(TierScheme scheme) {
    return Tiering.run(facts(), scheme, TierService.endOf(People.DAY.minusDays(50)));
  }

  private static TierRun later(TierScheme scheme) {
    return Tiering.run(facts(), scheme, People.AS_OF);
  }

  private static MigrationCauses causes(TierRun before, TierRun oldRules, TierRun after) {
    Map<UUID, TierAssignment> placed = new HashMap<>();
    for (int index = 0; index < before.size(); index++) {
      placed.put(before.customer(index), before.assignment(index));
    }
    MigrationCauses.Counter counter = new MigrationCauses.Counter(placed, oldRules);
    for (int index = 0; index < after.size(); index++) {
      counter.later(after.assignment(index));
    }
    return counter.causes();
  }

  @Test
  void newRulesOnTheSameFactsMoveByTheRulesAlone() {
    MigrationCauses causes = causes(later(OLD), later(OLD), later(NEW));
    assertEquals(1, causes.rules().changedTier());
    assertEquals(
        new MigrationMatrix.Move(NO, YES, 1, new Money(2_000)), causes.rules().move(NO, YES));
    assertEquals(0, causes.behaviour().moved());
    assertEquals(0, causes.both().moved());
    addsUp(causes);
  }

  @Test
  void theSameRulesOnALaterDateMoveByBehaviourAlone() {
    MigrationCauses causes = causes(earlier(OLD), later(OLD), later(OLD));
    assertEquals(
        new MigrationMatrix.Move(NO, YES, 1, new Money(1_000)), causes.behaviour().move(NO, YES));
    assertEquals(
        new MigrationMatrix.Move(YES, NO, 1, new Money(4_000)), causes.behaviour().move(YES, NO));
    assertEquals(1, causes.behaviour().came());
    assertEquals(0, causes.rules().moved());
    assertEquals(0, causes.both().moved());
    addsUp(causes);
  }

  @Test
  void whatBothMovedIsDividedWithoutRemainder() {
    MigrationCauses causes = causes(earlier(OLD), later(OLD), later(NEW));
    assertEquals(1, causes.behaviour().move(NO, YES).customers());
    assertEquals(1, causes.behaviour().move(YES, NO).customers());
    assertEquals(
        new MigrationMatrix.Move(NO, YES, 1, new Money(2_000)), causes.rules().move(NO, YES));
    assertEquals(0, causes.both().moved());
    addsUp(causes);
  }

  @Test
  void whoWouldHaveMovedElsewhereUnderTheOldRulesMovedByBoth() {
    TierScheme three =
        new TierScheme(
            1,
            "three",
            List.of(Tier.of("yes", 1), Tier.of("half", 2), Tier.of("no", 3)),
            List.of(new TierRule("yes", bought(30)), new TierRule("half", bought(80))),
            "no",
            RfmSettings.DEFAULT,
            SegmentMap.recencyFrequencyGrid());
    TierScheme strict = three.withRules(three.rules().subList(0, 1)).withVersion(2);
    MigrationCauses causes = causes(earlier(three), later(three), later(strict));
    assertEquals(1, causes.both().move(YES, NO).customers());
    assertEquals(new Money(4_000), causes.both().move(YES, NO).spend());
    addsUp(causes);
  }

  private static void addsUp(MigrationCauses causes) {
    List<MigrationMatrix> parts = List.of(causes.behaviour(), causes.rules(), causes.both());
    assertEquals(causes.all().moved(), parts.stream().mapToLong(MigrationMatrix::moved).sum());
    assertEquals(spend(Stream.of(causes.all())), spend(parts.stream()));
  }

  private static Money spend(Stream<MigrationMatrix> matrices) {
    return matrices
        .flatMap(matrix -> matrix.moves().stream())
        .filter(move -> !move.staysInPlace())
        .map(MigrationMatrix.Move::spend)
        .reduce(Money.ZERO, Money::plus);
  }
}
