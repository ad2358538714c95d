package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.formula.Figure;

class ScoreTest {
  private static final KpiScheme SCHEME = KpiScheme.of("growth", List.of());

  private static SheetLine line(
      IndicatorClass kind, String code, double weight, double target, Figure actual) {
    Indicator indicator = Kpis.indicator(code, kind, Direction.HIGHER, new Source.Typed());
    Goal goal = Goal.of(target);
    return new SheetLine(
        indicator,
        weight,
        Optional.of(goal),
        Optional.of(goal),
        actual,
        actual,
        Figure.missing(code),
        Figure.missing(code),
        true,
        Optional.of(Attainment.of(Direction.HIGHER, actual, goal, Attainment.Cap.USUAL)),
        Light.NONE);
  }

  private static double total(boolean isOver, SheetLine... lines) {
    return Score.of(SCHEME, List.of(lines), isOver).total().number().orElseThrow();
  }

  private static final SheetLine NEW = line(IndicatorClass.CORE, "new", 60, 500, Figure.of(450));
  private static final SheetLine SALES =
      line(IndicatorClass.CORE, "sales", 40, 200, Figure.of(220));
  private static final SheetLine OPENED =
      line(IndicatorClass.PROCESS, "opened", 100, 50, Figure.of(40));
  private static final SheetLine TRIED =
      line(IndicatorClass.INNOVATION, "tried", 100, 2, Figure.of(3));

  @Test
  void coreCountsSixtyProcessThirtyInnovationTen() {
    // 0.6 x (0.6 x 90 + 0.4 x 110) + 0.3 x 80 + 0.1 x 120
    assertEquals(58.8 + 24 + 12, total(true, NEW, SALES, OPENED, TRIED), 1e-9);
  }

  @Test
  void whatDoesNotApplyGivesItsWeightToTheOthersOfItsClass() {
    SheetLine none =
        line(
            IndicatorClass.CORE,
            "sales",
            40,
            200,
            new Figure.Unknown(Figure.Reason.NOT_APPLICABLE, "sales"));
    assertEquals(0.6 * 90 + 24 + 12, total(true, NEW, none, OPENED, TRIED), 1e-9);
    Score score = Score.of(SCHEME, List.of(NEW, none, OPENED, TRIED), true);
    Score.LineScore left = score.classes().getFirst().lines().get(1);
    assertEquals(SheetLine.Part.NOT_APPLICABLE, left.part());
    assertEquals(0, left.counted());
    assertEquals(1, score.classes().getFirst().lines().getFirst().counted(), 1e-12);
    assertEquals(0.6 * 0.6 + 0.3 + 0.1, score.coverage(), 1e-12);
  }

  @Test
  void aClassWithoutLinesGivesItsWeightToTheOtherClasses() {
    SheetLine few =
        line(
            IndicatorClass.INNOVATION,
            "tried",
            100,
            2,
            new Figure.Unknown(Figure.Reason.TOO_FEW, "tried"));
    // Core and process stay 60 : 30.
    assertEquals((0.6 * 98 + 0.3 * 80) / 0.9, total(true, NEW, SALES, OPENED, few), 1e-9);
    assertEquals((0.6 * 98 + 0.3 * 80) / 0.9, total(true, NEW, SALES, OPENED), 1e-9);
  }

  @Test
  void whatNobodyEnteredCountsNothingOnceThePeriodIsOver() {
    SheetLine missing = line(IndicatorClass.PROCESS, "opened", 100, 50, Figure.missing("opened"));
    assertEquals(0.6 * 98 + 0 + 12, total(true, NEW, SALES, missing, TRIED), 1e-9);
    assertEquals((0.6 * 98 + 12) / 0.7, total(false, NEW, SALES, missing, TRIED), 1e-9);
  }

  @Test
  void withoutAnyLineThereIsNoScore() {
    assertTrue(Score.of(SCHEME, List.of(), true).total().isMissing());
    SheetLine open = line(IndicatorClass.CORE, "new", 1, 2, Figure.missing("new"));
    assertTrue(Score.of(SCHEME, List.of(open), false).total().isMissing());
    assertEquals(0, total(true, open));
  }

  @Test
  void contributionsMakeTheScore() {
    Score score = Score.of(SCHEME, List.of(NEW, SALES, OPENED, TRIED), true);
    double sum =
        score.classes().stream()
            .flatMap(each -> each.lines().stream())
            .mapToDouble(Score.LineScore::contribution)
            .sum();
    assertEquals(score.total().orElse(0), sum, 1e-9);
    assertEquals(1, score.classes().stream().mapToDouble(Score.ClassScore::counted).sum(), 1e-12);
  }
}
