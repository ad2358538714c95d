package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must be true of any facts, tried on seeded random ones.
class TieringPropertiesTest {
  private static final TierScheme SCHEME = DefaultTierScheme.named("d").withVersion(1);

  private static TierRun run(Facts facts) {
    return Tiering.run(facts, SCHEME, People.AS_OF);
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    for (int seed = 0; seed < 10; seed++) {
      RandomPeople people = new RandomPeople(seed, 200);
      TierRun run = run(people.facts());
      for (int times = 1; times <= 3; times++) {
        TierRun other = run(people.shuffled(times));
        assertEquals(run.hash(), other.hash());
        assertEquals(run.benchmarks(), other.benchmarks());
        for (int index = 0; index < run.size(); index++) {
          assertEquals(run.assignment(index), other.assignment(index));
        }
      }
    }
  }

  @Test
  void anyDifferenceInAPlacementChangesTheHash() {
    People people = new People().joined("a", 400).orders("a", 20);
    String hash = people.run().hash();
    assertEquals(64, hash.length());
    assertEquals(hash, new People().joined("a", 400).orders("a", 20).run().hash());
    assertNotEquals(hash, new People().joined("a", 400).order("a", 20, 10_001, 0).run().hash());
    assertNotEquals(hash, new People().joined("b", 400).orders("b", 20).run().hash());
    assertNotEquals(hash, people.run(SCHEME.withVersion(2)).hash());
  }

  @Test
  void equalValuesHaveEqualScoresAndBetterValuesNeverLowerOnes() {
    for (int seed = 20; seed < 30; seed++) {
      TierRun run = run(new RandomPeople(seed, 300).facts());
      for (int one = 0; one < run.size(); one++) {
        for (int other = one + 1; other < run.size(); other++) {
          if (run.recencyScore(one) > 0 && run.recencyScore(other) > 0) {
            assertAlike(
                -run.recencyDays(one).orElseThrow(),
                -run.recencyDays(other).orElseThrow(),
                run.recencyScore(one) - run.recencyScore(other));
            assertAlike(
                run.orders(one),
                run.orders(other),
                run.frequencyScore(one) - run.frequencyScore(other));
            assertAlike(
                run.cents(one),
                run.cents(other),
                run.monetaryScore(one) - run.monetaryScore(other));
          }
        }
      }
    }
  }

  private static void assertAlike(long value, long other, int scoreDifference) {
    if (value == other) {
      assertEquals(0, scoreDifference);
    } else {
      assertTrue(Long.signum(Long.compare(value, other)) * scoreDifference >= 0);
    }
  }

  @Test
  void everyKnownCustomerIsInExactlyOneTierAndTheSumsAgree() {
    for (int seed = 40; seed < 50; seed++) {
      TierRun run = run(new RandomPeople(seed, 300).facts());
      TierSnapshot snapshot = TierSnapshot.of(run, People.id("s"), People.AS_OF, "test");
      assertEquals(run.size(), snapshot.tiers().customers());
      assertEquals(
          run.size(), snapshot.segments().stream().mapToLong(SegmentCount::customers).sum());
      assertEquals(
          run.size(),
          snapshot.matrix().withoutOrders()
              + snapshot.matrix().cells().stream().mapToLong(RfmMatrix.Cell::customers).sum());
      long cents = IntStream.range(0, run.size()).mapToLong(run::cents).sum();
      assertEquals(cents, snapshot.tiers().spend().cents());
    }
  }

  @Test
  void cachedColumnsGiveWhatAFreshRunGives() {
    Facts facts = new RandomPeople(60, 300).facts();
    FactColumns columns = new FactColumns(facts, People.AS_OF, RefundRule.SUBTRACT_AMOUNT);
    TierScheme changed = SCHEME.withRules(SCHEME.rules().reversed());
    TierScheme dropping =
        SCHEME.withRfm(
            new RfmSettings(
                Window.lastDays(200), RefundRule.SUBTRACT_ORDER, new RfmScoring.Quintiles()));
    for (TierScheme scheme : List.of(SCHEME, changed, dropping, SCHEME)) {
      assertEquals(
          Tiering.run(facts, scheme, People.AS_OF).hash(), Tiering.run(columns, scheme).hash());
    }
  }

  @Test
  void movesBetweenTwoRunsAddUp() {
    Facts facts = new RandomPeople(70, 300).facts();
    TierRun before = Tiering.run(facts, SCHEME, People.AS_OF.minusDays(90));
    TierRun after = Tiering.run(facts, SCHEME, People.AS_OF);
    MigrationMatrix matrix = MigrationMatrix.between(before, after);
    Map<String, Long> counted = new HashMap<>();
    for (int index = 0; index < after.size(); index++) {
      int earlier = before.indexOf(after.customer(index));
      String from = earlier < 0 ? "" : before.tier(earlier);
      counted.merge(from + ">" + after.tier(index), 1L, Long::sum);
    }
    for (MigrationMatrix.Move move : matrix.moves()) {
      assertEquals(
          counted.get(move.from().orElse("") + ">" + move.to().orElseThrow()), move.customers());
    }
    assertEquals(counted.size(), matrix.moves().size());
    assertTrue(matrix.moved() > 0);
    assertEquals(0, matrix.move(Optional.of("no"), Optional.of("such")).customers());
  }

  @Test
  void aCustomerAddedTwiceIsRefused() {
    People people = new People().joined("a", 1).joined("b", 2).joined("a", 3);
    assertThrows(IllegalStateException.class, people::facts);
  }

  @Test
  void nobodyAtAllIsPlacedToo() {
    TierRun run = new People().run();
    assertEquals(0, run.size());
    TierSnapshot snapshot = TierSnapshot.of(run, People.id("s"), People.AS_OF, "test");
    assertEquals(0, snapshot.tiers().customers());
    assertEquals(5, snapshot.tiers().tiers().size());
  }
}
