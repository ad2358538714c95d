package org.siyu.core.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaValues;
import org.siyu.core.kpi.formula.Shift;

/// The worked examples of the product's design.
class CalculatorsTest {
  private static final double EXACT = 1e-9;

  private static Map<String, Double> example(CalculatorKind kind) {
    Map<String, Double> values = new HashMap<>();
    Calculators.of(kind).inputs().forEach(input -> values.put(input.code(), input.example()));
    return values;
  }

  private static void comesTo(CalculatorKind kind, String step, double expected) {
    Figure result = Calculators.of(kind).result(example(kind), step);
    assertEquals(
        expected, result.orElse(Double.NaN), EXACT * Math.max(1, Math.abs(expected)), step);
  }

  @Test
  void aMillionForAHundredThousandCustomersIsTenAHead() {
    comesTo(CalculatorKind.ACQUISITION_COST, "spent", 1_000_000);
    comesTo(CalculatorKind.ACQUISITION_COST, "cac", 10);
    comesTo(CalculatorKind.ACQUISITION_COST, "cac_difference", -0.8);
    comesTo(CalculatorKind.ACQUISITION_COST, "saved", 4_000_000);
  }

  @Test
  void upliftIsSplitIntoConversionBasketAndJointEffect() {
    comesTo(CalculatorKind.UPLIFT, "uplift", 850_000);
    comesTo(CalculatorKind.UPLIFT, "conversion_effect", 600_000);
    comesTo(CalculatorKind.UPLIFT, "basket_effect", 100_000);
    comesTo(CalculatorKind.UPLIFT, "joint_effect", 150_000);
  }

  @Test
  void lifetimeValueDoublesWhenCustomersStayTwiceAsLong() {
    comesTo(CalculatorKind.LIFETIME_VALUE, "contribution_before", 250);
    comesTo(CalculatorKind.LIFETIME_VALUE, "ltv_before", 1_500);
    comesTo(CalculatorKind.LIFETIME_VALUE, "ltv_after", 3_000);
    comesTo(CalculatorKind.LIFETIME_VALUE, "ltv_growth", 1);
  }

  @Test
  void fourThousandReferredCustomersAreWorthTwoHundredThousand() {
    comesTo(CalculatorKind.REFERRAL, "referred", 4_000);
    comesTo(CalculatorKind.REFERRAL, "referral_value", 200_000);
  }

  @Test
  void twoPointsOfTheMarketAreWorthTwentyMillion() {
    comesTo(CalculatorKind.MARKET_SHARE, "share_gained", 0.02);
    comesTo(CalculatorKind.MARKET_SHARE, "share_value", 20_000_000);
  }

  @Test
  void oneToThreePointSixIs360Percent() {
    comesTo(CalculatorKind.RETURN, "returned", 3_600_000);
    comesTo(CalculatorKind.RETURN, "roi", 3.6);
    comesTo(CalculatorKind.RETURN, "net", 2_600_000);
    comesTo(CalculatorKind.RETURN, "payback", 1_000_000 / 300_000.0);
    comesTo(CalculatorKind.RETURN, "turnover_even", 3_500_000);
  }

  @Test
  void costIsPeopleTechnologyOperationAndOpportunity() {
    comesTo(CalculatorKind.COST, "bonus", 100_000);
    comesTo(CalculatorKind.COST, "benefits", 80_000);
    comesTo(CalculatorKind.COST, "people", 600_000);
    comesTo(CalculatorKind.COST, "total", 1_000_000);
    comesTo(CalculatorKind.COST, "cost_per_customer", 10);
  }

  @Test
  void aBudgetIsSplitSixtyThirtyTen() {
    comesTo(CalculatorKind.BUDGET_SPLIT, "people_plan", 600_000);
    comesTo(CalculatorKind.BUDGET_SPLIT, "operation_plan", 300_000);
    comesTo(CalculatorKind.BUDGET_SPLIT, "technology_plan", 100_000);
    comesTo(CalculatorKind.BUDGET_SPLIT, "people_left", -20_000);
    comesTo(CalculatorKind.BUDGET_SPLIT, "budget_used", 0.97);
  }

  @Test
  void anInvestmentIsPaidBackOutOfWhatIsLeftEachMonth() {
    comesTo(CalculatorKind.PAYBACK, "net_monthly", 70_000);
    comesTo(CalculatorKind.PAYBACK, "payback", 300_000 / 70_000.0);
    Map<String, Double> few = example(CalculatorKind.PAYBACK);
    few.put("buyers_monthly", 2_000.0);
    Figure never = Calculators.of(CalculatorKind.PAYBACK).result(few, "payback");
    assertEquals(new Figure.Unknown(Figure.Reason.DIVISION_BY_ZERO, ""), never);
  }

  @Test
  void whatLacksAnInputSaysWhichOne() {
    Map<String, Double> values = example(CalculatorKind.ACQUISITION_COST);
    values.remove("new_customers");
    Map<String, Figure> results = Calculators.of(CalculatorKind.ACQUISITION_COST).results(values);
    assertEquals(Figure.missing("new_customers"), results.get("cac"));
    assertTrue(results.get("spent").isKnown());
  }

  @ParameterizedTest
  @EnumSource
  void aFormulaOverInputsAloneComesToTheSame(CalculatorKind kind) {
    Calculator calculator = Calculators.of(kind);
    Map<String, Double> values = example(kind);
    FormulaValues inputs =
        new FormulaValues() {
          @Override
          public Figure of(String code, Shift shift) {
            return Figure.of(values.get(code));
          }

          @Override
          public int days(Shift shift) {
            return 0;
          }
        };
    calculator
        .results(values)
        .forEach(
            (step, expected) ->
                assertEquals(
                    expected.orElse(Double.NaN),
                    new Formula(calculator.overInputs(step)).evaluate(inputs).orElse(Double.NaN),
                    EXACT * Math.max(1, Math.abs(expected.orElse(0))),
                    step));
    assertTrue(calculator.step(calculator.headline()).isPresent());
    calculator.goal().ifPresent(goal -> assertTrue(calculator.step(goal.step()).isPresent()));
    assertFalse(
        RoiQuestion.usual(calculator).down().equals(RoiQuestion.usual(calculator).across()));
  }
}
