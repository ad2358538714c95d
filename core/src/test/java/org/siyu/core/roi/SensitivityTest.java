package org.siyu.core.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private static final Calculator UPLIFT = Calculators.of(CalculatorKind.UPLIFT);
  private static final Calculator CAC = Calculators.of(CalculatorKind.ACQUISITION_COST);

  private static Map<String, Double> example(Calculator calculator) {
    Map<String, Double> values = new HashMap<>();
    calculator.inputs().forEach(input -> values.put(input.code(), input.example()));
    return values;
  }

  private static BreakEven even(Calculator calculator, String step, double goal, String input) {
    return BreakEven.of(
        calculator,
        example(calculator),
        new RoiGoal(step, goal),
        calculator.input(input).orElseThrow());
  }

  @Test
  void theInputThatMovesTheResultMostComesFirst() {
    List<Sensitivity.Swing> swings =
        new Sensitivity(UPLIFT, example(UPLIFT), "uplift").tornado(0.2);
    assertEquals(
        List.of(
            "conversion_after", "basket_after", "customers", "conversion_before", "basket_before"),
        swings.stream().map(swing -> swing.input().code()).toList());
    assertEquals(600_000, swings.getFirst().atLeast().orElse(0), 1e-6);
    assertEquals(1_100_000, swings.getFirst().atMost().orElse(0), 1e-6);
  }

  @Test
  void theMiddleOfLineAndTableIsTheBase() {
    Sensitivity sensitivity = new Sensitivity(UPLIFT, example(UPLIFT), "uplift");
    List<Sensitivity.Point> line = sensitivity.line(UPLIFT.input("customers").orElseThrow());
    assertEquals(11, line.size());
    assertEquals(850_000, line.get(5).result().orElse(0), 1e-6);
    Sensitivity.Grid grid =
        sensitivity.grid(
            UPLIFT.input("conversion_after").orElseThrow(),
            UPLIFT.input("basket_after").orElseThrow(),
            0.2);
    assertEquals(850_000, grid.rows().get(2).get(2).orElse(0), 1e-6);
    assertEquals(100_000 * 0.07 * 350 - 400_000, grid.rows().get(4).get(4).orElse(0), 1e-6);
  }

  @Test
  void placesBeyondWhatAnInputTakesAreLeftOut() {
    Calculator calculator = Calculators.of(CalculatorKind.REFERRAL);
    Map<String, Double> values = example(calculator);
    values.put("nps", 0.9);
    List<Sensitivity.Point> line =
        new Sensitivity(calculator, values, "referral_value")
            .line(calculator.input("nps").orElseThrow());
    assertEquals(1.0, line.getLast().input());
    assertTrue(line.size() < 11);
  }

  @Test
  void aStraightLineIsSolvedExactly() {
    assertEquals(
        new BreakEven.At(0.016, true), rounded(even(UPLIFT, "uplift", 0, "conversion_after")));
    assertEquals(new BreakEven.At(80, true), rounded(even(UPLIFT, "uplift", 0, "basket_after")));
  }

  private static BreakEven rounded(BreakEven found) {
    BreakEven.At at = assertInstanceOf(BreakEven.At.class, found);
    return new BreakEven.At(Math.round(at.value() * 1e9) / 1e9, at.isExact());
  }

  @Test
  void aCurveIsSolvedByHalving() {
    BreakEven.At at = assertInstanceOf(BreakEven.At.class, even(CAC, "cac", 50, "new_customers"));
    assertEquals(20_000, at.value(), 1e-6);
    assertEquals(false, at.isExact());
  }

  @Test
  void whatCannotBeReachedIsTold() {
    assertEquals(
        new BreakEven.Never(false), even(UPLIFT, "uplift", 100_000_000, "conversion_after"));
    assertEquals(new BreakEven.Never(true), even(CAC, "cac", 1, "technology"));
    assertEquals(new BreakEven.Independent(), even(CAC, "cac", 50, "public_cac"));
    Map<String, Double> values = example(CAC);
    values.remove("people");
    assertEquals(
        new BreakEven.NotKnown(),
        BreakEven.of(
            CAC, values, new RoiGoal("cac", 50), CAC.input("new_customers").orElseThrow()));
  }

  @Test
  void aLeapOverTheGoalIsNoBreakEven() {
    Calculator calculator = Calculators.of(CalculatorKind.PAYBACK);
    BreakEven.At at =
        assertInstanceOf(BreakEven.At.class, even(calculator, "payback", 12, "buyers_monthly"));
    assertEquals((300_000 / 12.0 + 50_000) / 24, at.value(), 1e-6);
    assertEquals(new BreakEven.Never(false), even(calculator, "safety", 2, "buyers_monthly"));
  }
}
