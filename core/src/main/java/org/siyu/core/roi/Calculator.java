package org.siyu.core.roi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.kpi.formula.Expression;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaValues;
import org.siyu.core.kpi.formula.Shift;

/// Inputs, and the steps that lead from them to results. The same formulas are shown, computed and
/// written into workbooks.
///
/// @param steps in the order in which they are computed
/// @param headline the step that matters most
/// @param goal where it breaks even, where that has a meaning
public record Calculator(
    CalculatorKind kind,
    List<RoiInput> inputs,
    List<RoiStep> steps,
    String headline,
    Optional<RoiGoal> goal) {
  public Calculator {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
  }

  /// Reads formulas and holds them against what they name.
  static Builder of(CalculatorKind kind, RoiInput... inputs) {
    return new Builder(kind, List.of(inputs));
  }

  /// Collects the steps of a calculator.
  static final class Builder {
    private final CalculatorKind kind;
    private final List<RoiInput> inputs;
    private final List<RoiStep> steps = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private Builder(CalculatorKind kind, List<RoiInput> inputs) {
      this.kind = kind;
      this.inputs = inputs;
      inputs.forEach(input -> known.add(input.code()));
    }

    Builder step(String code, RoiUnit unit, String formula) {
      steps.add(
          new RoiStep(
              code,
              unit,
              Formula.parse(
                  formula, name -> known.contains(name) ? Optional.of(name) : Optional.empty())));
      known.add(code);
      return this;
    }

    Calculator leadingTo(String headline) {
      return new Calculator(kind, inputs, steps, headline, Optional.empty());
    }

    Calculator leadingTo(String headline, String even, double at) {
      return new Calculator(kind, inputs, steps, headline, Optional.of(new RoiGoal(even, at)));
    }
  }

  public Optional<RoiInput> input(String code) {
    return inputs.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  public Optional<RoiStep> step(String code) {
    return steps.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /// The step that matters most.
  public RoiStep result() {
    return step(headline).orElseThrow();
  }

  /// What all steps come to, in their order. A step without a number says why, and so do those that
  /// need it.
  ///
  /// @param values by input; one that is left away is missing
  public Map<String, Figure> results(Map<String, Double> values) {
    Map<String, Figure> results = new LinkedHashMap<>();
    FormulaValues known =
        new FormulaValues() {
          @Override
          public Figure of(String code, Shift shift) {
            Double value = values.get(code);
            return value == null
                ? results.getOrDefault(code, Figure.missing(code))
                : Figure.of(value);
          }

          @Override
          public int days(Shift shift) {
            return 0;
          }
        };
    for (RoiStep step : steps) {
      results.put(step.code(), step.formula().evaluate(known));
    }
    return results;
  }

  public Figure result(Map<String, Double> values, String step) {
    return results(values).getOrDefault(step, Figure.missing(step));
  }

  /// A step's formula over inputs alone, with each earlier step written out.
  public Expression overInputs(String step) {
    return written(step(step).orElseThrow().formula().expression());
  }

  private Expression written(Expression part) {
    return switch (part) {
      case Expression.Number number -> number;
      case Expression.Reference reference ->
          step(reference.code())
              .map(step -> written(step.formula().expression()))
              .orElse(reference);
      case Expression.Negation(Expression of) -> new Expression.Negation(written(of));
      case Expression.Operation operation ->
          new Expression.Operation(
              operation.operator(), written(operation.left()), written(operation.right()));
      case Expression.Call call ->
          new Expression.Call(
              call.function(), call.arguments().stream().map(this::written).toList());
    };
  }

  /// Inputs that a step depends on, in the order of the calculator.
  public List<RoiInput> inputsOf(String step) {
    Set<String> used = new HashSet<>();
    new Formula(overInputs(step)).uses().forEach(use -> used.add(use.code()));
    return inputs.stream().filter(input -> used.contains(input.code())).toList();
  }
}
