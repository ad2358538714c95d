package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.formula.Figure;

class ChangeTest {
  private static Change of(IndicatorUnit unit, double now, double was) {
    return Change.of(unit, Figure.of(now), Figure.of(was));
  }

  @Test
  void aRateMovesByPointsAndACountByAShare() {
    assertTrue(of(IndicatorUnit.PERCENT, 0.44, 0.4).isPoints());
    assertEquals(0.04, of(IndicatorUnit.PERCENT, 0.44, 0.4).shown());
    assertEquals(0.1, of(IndicatorUnit.PERCENT, 0.1, 0).shown(), "from nothing too");
    assertFalse(of(IndicatorUnit.COUNT, 44, 40).isPoints());
    assertEquals(0.1, of(IndicatorUnit.COUNT, 44, 40).shown());
    assertEquals(-0.5, of(IndicatorUnit.MONEY, 5, 10).shown());
    assertFalse(of(IndicatorUnit.COUNT, 44, 0).by().isKnown());
  }

  @Test
  void whatRoundsToNothingIsNothingWithoutASign() {
    double shown = of(IndicatorUnit.COUNT, 99_999, 100_000).shown();
    assertEquals(0, Double.compare(0.0, shown), "not −0.0");
    assertEquals(0, of(IndicatorUnit.PERCENT, 0.30004, 0.3).shown());
    assertEquals(0, Change.of(IndicatorUnit.COUNT, Figure.of(1), Figure.missing("x")).shown());
  }

  @Test
  void aLightWithoutATargetStandsAgainstThePeriodBefore() {
    assertTrue(line(Optional.empty(), Light.RED).isJudgedByBefore());
    assertFalse(line(Optional.empty(), Light.NONE).isJudgedByBefore());
    assertFalse(line(Optional.of(Goal.of(10)), Light.RED).isJudgedByBefore());
  }

  private static SheetLine line(Optional<Goal> goal, Light light) {
    Figure actual = Figure.of(5);
    return new SheetLine(
        Kpis.indicator("x", IndicatorClass.CORE, Direction.HIGHER, new Source.Typed()),
        1,
        goal,
        goal,
        actual,
        actual,
        Figure.of(10),
        Figure.missing("x"),
        false,
        goal.map(each -> Attainment.of(Direction.HIGHER, actual, each, Attainment.Cap.USUAL)),
        light);
  }
}
