package org.siyu.core.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.siyu.core.shared.Problem;

/// What stands in the way of keeping a calculation.
public final class CalculationCheck {
  private static final List<String> SHARES =
      List.of("people_share", "operation_share", "technology_share");
  private static final double TOLERANCE = 1e-6;

  private CalculationCheck() {}

  /// All of it, in the order of the screen.
  public static List<Problem> problems(Calculation calculation) {
    List<Problem> wrong = new ArrayList<>();
    if (calculation.name().isBlank()) {
      wrong.add(Problem.of(RoiProblem.BLANK_NAME));
    }
    if (calculation.name().length() > Calculation.LONGEST_NAME) {
      wrong.add(Problem.of(RoiProblem.TOO_LONG, Calculation.LONGEST_NAME));
    }
    if (calculation.note().length() > Calculation.LONGEST_NOTE) {
      wrong.add(Problem.of(RoiProblem.TOO_LONG, Calculation.LONGEST_NOTE));
    }
    for (Scenario scenario : calculation.scenarios()) {
      scenario(calculation, scenario, wrong);
    }
    costs(calculation.costs(), wrong);
    return wrong;
  }

  private static void scenario(Calculation calculation, Scenario scenario, List<Problem> wrong) {
    if (!(Math.abs(scenario.lean()) <= Scenario.MOST_LEAN)) {
      wrong.add(Problem.of(RoiProblem.LEAN_TOO_FAR, scenario.kind().code(), Scenario.MOST_LEAN));
    }
    for (RoiInput input : calculation.calculator().inputs()) {
      OptionalDouble value = calculation.value(scenario.kind(), input.code());
      if (value.isPresent() && !input.takes(value.getAsDouble())) {
        wrong.add(
            Problem.of(
                RoiProblem.OUT_OF_RANGE,
                calculation.kind().code(),
                scenario.kind().code(),
                input.code(),
                input.least(),
                input.most()));
      }
    }
    if (calculation.kind() == CalculatorKind.BUDGET_SPLIT) {
      double sum =
          SHARES.stream()
              .mapToDouble(share -> calculation.value(scenario.kind(), share).orElse(0))
              .sum();
      if (Math.abs(sum - 1) > TOLERANCE) {
        wrong.add(Problem.of(RoiProblem.SHARES_NOT_WHOLE, scenario.kind().code(), sum));
      }
    }
  }

  private static void costs(CostTable costs, List<Problem> wrong) {
    if (costs.lines().size() > CostTable.MOST_LINES) {
      wrong.add(Problem.of(RoiProblem.TOO_MANY_LINES, CostTable.MOST_LINES));
    }
    for (int place = 0; place < costs.lines().size(); place++) {
      CostLine line = costs.lines().get(place);
      if (line.name().isBlank()) {
        wrong.add(Problem.of(RoiProblem.BLANK_LINE, place + 1));
      }
      if (line.name().length() > CostLine.LONGEST_NAME) {
        wrong.add(Problem.of(RoiProblem.TOO_LONG, CostLine.LONGEST_NAME));
      }
      for (int month = 0; month < costs.months(); month++) {
        double amount = line.amounts().get(month);
        if (!(amount >= 0 && amount <= RoiInput.LARGEST)) {
          wrong.add(
              Problem.of(
                  RoiProblem.AMOUNT_OUT_OF_RANGE,
                  line.name(),
                  costs.monthsInOrder().get(month).toString(),
                  RoiInput.LARGEST));
        }
      }
    }
  }
}
