package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.formula.Formula;

class BreakdownTest {
  private static final Indicator COUNT = Kpis.typed("joins");
  private static final Indicator RATE =
      Kpis.indicator(
          "rate",
          IndicatorClass.CORE,
          Direction.HIGHER,
          new Source.Computed(Formula.parse("1", _ -> Optional.empty())));

  @Test
  void partsComeToTheWholeToTheLastUnit() {
    assertEquals(List.of(34.0, 33.0, 33.0), Breakdown.even(COUNT, 100, 3));
    assertEquals(List.of(50.0, 30.0, 21.0), Breakdown.byWeight(COUNT, 101, List.of(5.0, 3.0, 2.1)));
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<Double> weights =
          Stream.generate(() -> random.nextDouble() * 9).limit(1 + random.nextInt(12)).toList();
      double whole = random.nextInt(100_000);
      assertEquals(
          whole,
          Breakdown.byWeight(COUNT, whole, weights).stream().mapToDouble(part -> part).sum());
    }
  }

  @Test
  void withoutAnyWeightEachGetsTheSame() {
    assertEquals(List.of(2.0, 2.0), Breakdown.byWeight(COUNT, 4, List.of(0.0, -3.0)));
    assertEquals(List.of(), Breakdown.even(COUNT, 4, 0));
  }

  @Test
  void aRateIsNotDivided() {
    assertEquals(List.of(0.3, 0.3), Breakdown.even(RATE, 0.3, 2));
  }

  @Test
  void aMismatchIsToldWhenPartsAreRolledUp() {
    Breakdown.RollUp less = Breakdown.rollUp(COUNT, 100, List.of(40.0, 50.0));
    assertEquals(10, less.gap());
    assertTrue(less.isMismatch());
    assertFalse(Breakdown.rollUp(COUNT, 100, List.of(40.0, 60.0)).isMismatch());
    assertEquals(-5, Breakdown.rollUp(COUNT, 100, List.of(40.0, 65.0)).gap());
    // A team of people who all aim below 30 % cannot reach it.
    assertTrue(Breakdown.rollUp(RATE, 0.3, List.of(0.2, 0.28)).isMismatch());
    assertFalse(Breakdown.rollUp(RATE, 0.3, List.of(0.2, 0.35)).isMismatch());
  }
}
