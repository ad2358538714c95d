package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.Attainment.Cap;
import org.siyu.core.kpi.Attainment.Rule;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;

class AttainmentTest {
  private static Attainment of(Direction direction, double actual, Goal goal) {
    return Attainment.of(direction, Figure.of(actual), goal, Cap.USUAL);
  }

  private static double share(Direction direction, double actual, double goal) {
    return of(direction, actual, Goal.of(goal)).share().number().orElseThrow();
  }

  @Test
  void moreIsBetterUpToTheCap() {
    assertEquals(0.8, share(Direction.HIGHER, 400, 500), 1e-12);
    assertEquals(1.1, share(Direction.HIGHER, 550, 500), 1e-12);
    Attainment capped = of(Direction.HIGHER, 900, Goal.of(500));
    assertEquals(Figure.of(1.2), capped.share());
    assertEquals(1.8, capped.uncapped().number().orElseThrow(), 1e-12);
    assertTrue(capped.isCapped());
    assertFalse(of(Direction.HIGHER, 500, Goal.of(500)).isCapped());
    assertEquals(0, share(Direction.HIGHER, -10, 500));
  }

  @Test
  void lessIsBetterAndTwiceTheTargetIsNothing() {
    assertEquals(1, share(Direction.LOWER, 10, 10), 1e-12);
    assertEquals(0.8, share(Direction.LOWER, 12, 10), 1e-12);
    assertEquals(1.2, share(Direction.LOWER, 8, 10), 1e-12);
    assertEquals(1.2, share(Direction.LOWER, 0, 10), 1e-12);
    assertEquals(0, share(Direction.LOWER, 20, 10), 1e-12);
    assertEquals(0, share(Direction.LOWER, 35, 10), 1e-12);
  }

  @Test
  void aTargetBelowZeroIsReckonedByTheDistance() {
    assertEquals(1.2, share(Direction.HIGHER, -80, -100), 1e-12);
    assertEquals(0.8, share(Direction.HIGHER, -120, -100), 1e-12);
  }

  @Test
  void aTargetOfZeroIsMetOrNot() {
    assertEquals(1, share(Direction.LOWER, 0, 0));
    assertEquals(0, share(Direction.LOWER, 1, 0));
    assertEquals(1, share(Direction.HIGHER, 5, 0));
    assertEquals(0, share(Direction.HIGHER, -1, 0));
    assertEquals(Rule.ZERO_TARGET, of(Direction.LOWER, 1, Goal.of(0)).rule());
  }

  @Test
  void withinABandAllIsReachedAndOutsideTheNearerEndCounts() {
    Goal band = Goal.between(40, 80);
    assertEquals(Figure.of(1), of(Direction.BAND, 40, band).share());
    assertEquals(Figure.of(1), of(Direction.BAND, 80, band).share());
    assertEquals(0.75, of(Direction.BAND, 30, band).share().orElse(0), 1e-12);
    assertEquals(0.75, of(Direction.BAND, 100, band).share().orElse(0), 1e-12);
    assertEquals(Rule.ABOVE_BAND, of(Direction.BAND, 100, band).rule());
    assertEquals(Figure.of(0), of(Direction.BAND, -1, Goal.between(0, 5)).share());
  }

  @Test
  void withoutAnActualThereIsNoAttainment() {
    Figure missing = Figure.missing("gmv");
    Attainment none = Attainment.of(Direction.HIGHER, missing, Goal.of(3), Cap.USUAL);
    assertEquals(Rule.NO_ACTUAL, none.rule());
    assertEquals(missing, none.share());
  }

  @Test
  void twentyPercentBehindIsRedAndTenIsAmber() {
    Thresholds usual = Thresholds.USUAL;
    assertEquals(Light.GREEN, usual.of(Figure.of(0.91)));
    assertEquals(Light.AMBER, usual.of(Figure.of(0.9)));
    assertEquals(Light.AMBER, usual.of(Figure.of(0.81)));
    assertEquals(Light.RED, usual.of(Figure.of(0.8)));
    assertEquals(Light.RED, usual.of(Figure.of(1 - 0.2)));
    assertEquals(Light.NONE, usual.of(Figure.missing("")));
    assertEquals(Light.RED, usual.against(Direction.HIGHER, Figure.of(80), Figure.of(100)));
    assertEquals(Light.RED, usual.against(Direction.LOWER, Figure.of(120), Figure.of(100)));
    assertEquals(Light.GREEN, usual.against(Direction.LOWER, Figure.of(80), Figure.of(100)));
    assertEquals(Light.NONE, usual.against(Direction.BAND, Figure.of(80), Figure.of(100)));
  }

  @Test
  void theBonusHasABaseAndAnExcessByStep() {
    Money base = Money.of("3000");
    assertEquals(
        new BonusRules.Bonus(Money.ZERO, Money.ZERO), BonusRules.USUAL.of(Figure.of(59.9), base));
    assertEquals(Money.of("2400"), BonusRules.USUAL.of(Figure.of(80), base).all());
    assertEquals(Money.of("3000"), BonusRules.USUAL.of(Figure.of(109.99), base).all());
    assertEquals(Money.of("300"), BonusRules.USUAL.of(Figure.of(110), base).excess());
    assertEquals(Money.of("3600"), BonusRules.USUAL.of(Figure.of(120), base).all());
    assertEquals(Money.ZERO, BonusRules.USUAL.of(Figure.missing(""), base).all());
  }

  @Test
  void theBaseMayBeWholeBeforeAHundredPoints() {
    BonusRules rules = new BonusRules(60, 80, List.of(new BonusRules.Step(110, 0.1)));
    Money base = Money.of("1000");
    assertEquals(Money.ZERO, rules.of(Figure.of(59.9), base).all());
    assertEquals(Money.of("750"), rules.of(Figure.of(60), base).all());
    assertEquals(base, rules.of(Figure.of(80), base).all());
    assertEquals(Money.of("1100"), rules.of(Figure.of(115), base).all());
    assertThrows(IllegalArgumentException.class, () -> new BonusRules(90, 80, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new BonusRules(60, 80, List.of(new BonusRules.Step(79, 0.1))));
  }
}
