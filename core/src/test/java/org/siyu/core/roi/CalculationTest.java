package org.siyu.core.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.Period;
import org.siyu.core.shared.Problem;

class CalculationTest {
  private static final Period QUARTER = Period.parse("2026-Q1").orElseThrow();

  private static Calculation begun(CalculatorKind kind) {
    return Calculation.example(new UUID(0, 1), "Spring", kind, QUARTER);
  }

  @Test
  void scenariosLeanTheWayThatIsBetterForUs() {
    Calculation cac = begun(CalculatorKind.ACQUISITION_COST);
    assertEquals(OptionalDouble.of(540_000), cac.value(ScenarioKind.OPTIMISTIC, "people"));
    assertEquals(110_000, cac.value(ScenarioKind.OPTIMISTIC, "new_customers").orElse(0), 1e-6);
    assertEquals(OptionalDouble.of(50), cac.value(ScenarioKind.CAUTIOUS, "public_cac"));
    Calculation typed = cac.typing(ScenarioKind.CAUTIOUS, "people", 700_000);
    assertEquals(OptionalDouble.of(700_000), typed.value(ScenarioKind.CAUTIOUS, "people"));
    Calculation base = typed.typing(ScenarioKind.BASE, "people", 500_000);
    assertEquals(OptionalDouble.of(450_000), base.value(ScenarioKind.OPTIMISTIC, "people"));
    assertEquals(OptionalDouble.of(700_000), base.value(ScenarioKind.CAUTIOUS, "people"));
  }

  @Test
  void leaningDoesNotLeaveWhatAnInputTakes() {
    Calculation split = begun(CalculatorKind.REFERRAL).typing(ScenarioKind.BASE, "nps", 0.95);
    assertEquals(OptionalDouble.of(1), split.value(ScenarioKind.OPTIMISTIC, "nps"));
  }

  @Test
  void whatWasTypedOverCanBeTakenBack() {
    Calculation filled =
        begun(CalculatorKind.ACQUISITION_COST)
            .filled(
                QUARTER,
                Map.of(
                    "new_customers",
                    new Found(1_200, Found.Source.CUSTOMERS, Optional.of(QUARTER))));
    Calculation typed = filled.typing(ScenarioKind.BASE, "new_customers", 900);
    assertTrue(typed.isTyped(ScenarioKind.BASE, "new_customers"));
    assertEquals(OptionalDouble.of(900), typed.value(ScenarioKind.BASE, "new_customers"));
    Calculation back = typed.takingBack(ScenarioKind.BASE, "new_customers");
    assertEquals(OptionalDouble.of(1_200), back.value(ScenarioKind.BASE, "new_customers"));
    assertEquals(filled, back);
  }

  @Test
  void linesByMonthStandForTheInputsOfTheirKind() {
    CostTable costs =
        CostTable.empty(YearMonth.of(2026, 1), 3)
            .plus(new CostLine(CostKind.PAY, "Team", List.of(30_000.0, 30_000.0, 33_000.0)))
            .plus(new CostLine(CostKind.OPERATION, "Gifts", List.of(1_000.0, 0.0, 5_000.0)));
    Calculation calculation = begun(CalculatorKind.COST).with(costs);
    assertEquals(OptionalDouble.of(93_000), calculation.value(ScenarioKind.BASE, "pay"));
    assertEquals(OptionalDouble.of(6_000), calculation.value(ScenarioKind.BASE, "operation"));
    assertEquals(OptionalDouble.of(0), calculation.value(ScenarioKind.BASE, "technology"));
    assertEquals(OptionalDouble.of(3), calculation.value(ScenarioKind.BASE, "months"));
    assertEquals(
        costs.total(0.25, 0.2), calculation.headline().orElse(0), 1e-6, "by month and in all");
    assertEquals(33_000 * 1.45 + 5_000, costs.month(2, 0.25, 0.2), 1e-6);
  }

  @Test
  void costsOfOtherMonthsThanThePeriodAreTold() {
    CostLine pay = CostLine.blank(CostKind.PAY, "Team", 3);
    CostTable own = CostTable.empty(YearMonth.of(2026, 1), 3).plus(pay);
    assertEquals(Optional.empty(), begun(CalculatorKind.COST).with(own).otherMonths());
    assertEquals(
        Optional.of(new CostTable.Months(YearMonth.of(2025, 12), 3)),
        begun(CalculatorKind.COST).with(own.over(YearMonth.of(2025, 12), 3)).otherMonths());
    CostTable longer = own.over(YearMonth.of(2026, 1), 6);
    CostTable.Months six = begun(CalculatorKind.COST).with(longer).otherMonths().orElseThrow();
    assertEquals(YearMonth.of(2026, 6), six.last());
    assertEquals(
        Optional.empty(),
        begun(CalculatorKind.COST).with(CostTable.empty(YearMonth.of(2025, 1), 1)).otherMonths(),
        "without lines nothing is taken from it");
    assertEquals(
        Optional.empty(),
        begun(CalculatorKind.BUDGET_SPLIT).with(longer).otherMonths(),
        "which takes no costs from the table");
    Period week = Period.parse("2026-W07").orElseThrow();
    CostTable month = CostTable.empty(YearMonth.of(2026, 2), 1).plus(pay);
    assertEquals(
        Optional.empty(),
        begun(CalculatorKind.COST).filled(week, Map.of()).with(month).otherMonths());
  }

  @Test
  void aValueOutsideOfItsRangeSaysWhichInputAndWhatRange() {
    Calculation wrong = begun(CalculatorKind.REFERRAL).typing(ScenarioKind.OPTIMISTIC, "nps", 40);
    assertEquals(
        List.of(Problem.of(RoiProblem.OUT_OF_RANGE, "referral", "optimistic", "nps", 0.0, 1.0)),
        CalculationCheck.problems(wrong));
    assertEquals(List.of(), CalculationCheck.problems(begun(CalculatorKind.REFERRAL)));
  }

  @Test
  void sharesOfABudgetComeToTheWhole() {
    Calculation wrong =
        begun(CalculatorKind.BUDGET_SPLIT).typing(ScenarioKind.OWN, "people_share", 0.5);
    List<Problem> problems = CalculationCheck.problems(wrong);
    assertEquals(RoiProblem.SHARES_NOT_WHOLE, problems.getFirst().code());
    assertEquals(1, problems.size());
  }

  @Test
  void whatChangedBetweenVersionsIsTold() {
    Calculation before = begun(CalculatorKind.ACQUISITION_COST);
    Calculation after =
        before
            .named("Summer")
            .typing(ScenarioKind.BASE, "people", 650_000)
            .with(before.scenario(ScenarioKind.CAUTIOUS).leaning(-0.2));
    RoiInput people = before.calculator().input("people").orElseThrow();
    assertEquals(
        List.of(
            new CalculationChange.Name("Spring", "Summer"),
            new CalculationChange.Lean(ScenarioKind.CAUTIOUS, -0.1, -0.2),
            new CalculationChange.Value(
                ScenarioKind.BASE, people, OptionalDouble.of(600_000), OptionalDouble.of(650_000))),
        CalculationChange.between(before, after));
    assertFalse(after.usesExample() && CalculationChange.between(after, after).size() > 0);
  }

  @Test
  void retentionCountsOnlyCohortsThatAreOldEnough() {
    YearMonth january = YearMonth.of(2026, 1);
    List<CohortCell> cells =
        List.of(
            new CohortCell(january, 0, 100, 10_000),
            new CohortCell(january, 1, 50, 5_000),
            new CohortCell(january, 2, 40, 3_000),
            new CohortCell(january.plusMonths(1), 0, 100, 10_000),
            new CohortCell(january.plusMonths(1), 1, 30, 2_000),
            new CohortCell(january.plusMonths(2), 0, 80, 9_000));
    CohortLifetime all = CohortLifetime.of(cells, _ -> true, january.plusMonths(2), 12);
    assertEquals(280, all.buyers());
    assertEquals(List.of(1.0, 0.4, 0.4), all.retention());
    assertEquals(1.8, all.monthsRetained(), 1e-9);
    assertEquals(39_000 / 400.0, all.monthlyTurnover(), 1e-9);
    CohortLifetime young = CohortLifetime.of(cells, _ -> true, january.plusMonths(1), 12);
    assertEquals(List.of(1.0, 0.5), young.retention(), "March is not over");
    assertFalse(CohortLifetime.of(List.of(), _ -> true, january, 12).isKnown());
  }
}
