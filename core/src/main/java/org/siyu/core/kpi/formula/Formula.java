package org.siyu.core.kpi.formula;

import java.util.LinkedHashSet;
import java.util.Set;

/// How a value is computed from others, for instance `ratio(buyers, active) * 100%`.
///
/// Names are codes or what people call an indicator, in square brackets where they hold spaces or
/// signs: `[复购率] - previous([复购率])`. Operators from weak to strong: `or`, `and`, comparisons, `+
/// -`, `* /`; a condition is 1 or 0, and any number but 0 holds.
public record Formula(Expression expression) {
  /// What a formula asks for.
  public record Use(String code, Shift shift) {}

  /// @throws org.siyu.core.shared.ProblemException with a [FormulaProblem] that has the position
  public static Formula parse(String text, FormulaNames names) {
    return new Formula(new FormulaReader(Tokens.of(text), names).read());
  }

  public Figure evaluate(FormulaValues values) {
    return new Evaluation(values).of(expression, Shift.NONE);
  }

  /// Written out; see [Expression#text()].
  public String text() {
    return expression.text();
  }

  /// What it asks for, in the order in which that is first named.
  public Set<Use> uses() {
    Set<Use> uses = new LinkedHashSet<>();
    collect(expression, Shift.NONE, uses);
    return uses;
  }

  private static void collect(Expression part, Shift shift, Set<Use> uses) {
    switch (part) {
      case Expression.Number _ -> {}
      case Expression.Reference(String code) -> uses.add(new Use(code, shift));
      case Expression.Negation(Expression of) -> collect(of, shift, uses);
      case Expression.Operation(Operator _, Expression left, Expression right) -> {
        collect(left, shift, uses);
        collect(right, shift, uses);
      }
      case Expression.Call call ->
          call.arguments()
              .forEach(
                  argument -> {
                    switch (call.function()) {
                      case PREVIOUS -> collect(argument, shift.previous(), uses);
                      case LAST_YEAR -> collect(argument, shift.lastYear(), uses);
                      case CHANGE -> {
                        collect(argument, shift, uses);
                        collect(argument, shift.previous(), uses);
                      }
                      case SUM, AVERAGE, MIN, MAX, RATIO, IF, IF_MISSING, NOT, ABS, ROUND, DAYS ->
                          collect(argument, shift, uses);
                    }
                  });
    }
  }
}
