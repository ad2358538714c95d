package org.siyu.core.kpi.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/// Computes a formula. The first part without a number decides what is said about the whole.
final class Evaluation {
  /// Numbers that differ by less, of their size, are equal: 0.1 + 0.2 = 0.3.
  private static final double TOLERANCE = 1e-9;

  private static final int MOST_PLACES = 12;

  private final FormulaValues values;

  Evaluation(FormulaValues values) {
    this.values = values;
  }

  Figure of(Expression part, Shift shift) {
    return switch (part) {
      case Expression.Number(double value) -> Figure.of(value);
      case Expression.Reference(String code) -> values.of(code, shift);
      case Expression.Negation(Expression inner) -> both(of(inner, shift), zero(), (a, b) -> b - a);
      case Expression.Operation(Operator operator, Expression left, Expression right) ->
          operation(operator, of(left, shift), of(right, shift));
      case Expression.Call call -> call(call, shift);
    };
  }

  private static Figure zero() {
    return Figure.of(0);
  }

  private static Figure operation(Operator operator, Figure left, Figure right) {
    return switch (operator) {
      case OR -> negated(conjunction(negated(left), negated(right)));
      case AND -> conjunction(left, right);
      case EQUAL -> both(left, right, (a, b) -> truth(areEqual(a, b)));
      case DIFFERENT -> both(left, right, (a, b) -> truth(!areEqual(a, b)));
      case AT_MOST -> both(left, right, (a, b) -> truth(a < b || areEqual(a, b)));
      case AT_LEAST -> both(left, right, (a, b) -> truth(a > b || areEqual(a, b)));
      case LESS -> both(left, right, (a, b) -> truth(a < b && !areEqual(a, b)));
      case MORE -> both(left, right, (a, b) -> truth(a > b && !areEqual(a, b)));
      case PLUS -> both(left, right, Double::sum);
      case MINUS -> both(left, right, (a, b) -> a - b);
      case TIMES -> both(left, right, (a, b) -> a * b);
      case BY -> divided(left, right);
    };
  }

  /// What is false on one side is false, whatever the other is.
  private static Figure conjunction(Figure left, Figure right) {
    if (left.orElse(1) == 0 || right.orElse(1) == 0) {
      return zero();
    }
    return both(left, right, (_, _) -> 1);
  }

  private static Figure negated(Figure condition) {
    return both(condition, zero(), (a, _) -> truth(a == 0));
  }

  private static Figure divided(Figure above, Figure below) {
    if (!above.isKnown()) {
      return above;
    }
    return below.isKnown() ? Figure.ratio(above.orElse(0), below.orElse(0)) : below;
  }

  private static Figure both(Figure left, Figure right, DoubleBinaryOperator work) {
    if (left instanceof Figure.Known(double a) && right instanceof Figure.Known(double b)) {
      return Figure.of(work.applyAsDouble(a, b));
    }
    return left.isKnown() ? right : left;
  }

  private static double truth(boolean holds) {
    return holds ? 1 : 0;
  }

  private static boolean areEqual(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  private Figure call(Expression.Call call, Shift shift) {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case SUM -> gathered(arguments, shift, Double::sum);
      case AVERAGE -> average(arguments, shift);
      case MIN -> gathered(arguments, shift, Math::min);
      case MAX -> gathered(arguments, shift, Math::max);
      case RATIO -> divided(of(arguments.get(0), shift), of(arguments.get(1), shift));
      case CHANGE -> {
        Figure before = of(arguments.getFirst(), shift.previous());
        Figure now = of(arguments.getFirst(), shift);
        yield divided(both(now, before, (a, b) -> a - b), before);
      }
      case PREVIOUS -> of(arguments.getFirst(), shift.previous());
      case LAST_YEAR -> of(arguments.getFirst(), shift.lastYear());
      case IF -> {
        Figure condition = of(arguments.get(0), shift);
        yield condition.isKnown()
            ? of(arguments.get(condition.orElse(0) != 0 ? 1 : 2), shift)
            : condition;
      }
      case IF_MISSING -> {
        Figure value = of(arguments.get(0), shift);
        yield value.isKnown() ? value : of(arguments.get(1), shift);
      }
      case NOT -> negated(of(arguments.getFirst(), shift));
      case ABS -> both(of(arguments.getFirst(), shift), zero(), (a, _) -> Math.abs(a));
      case ROUND ->
          both(
              of(arguments.getFirst(), shift),
              arguments.size() > 1 ? of(arguments.get(1), shift) : zero(),
              Evaluation::rounded);
      case DAYS -> Figure.of(values.days(shift));
    };
  }

  private static double rounded(double value, double places) {
    int scale = (int) Math.max(-MOST_PLACES, Math.min(MOST_PLACES, places));
    return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP).doubleValue();
  }

  /// What is missing is passed over; anything else without a number decides.
  private Figure gathered(List<Expression> arguments, Shift shift, DoubleBinaryOperator work) {
    Figure so = Figure.missing("");
    for (Expression argument : arguments) {
      Figure next = of(argument, shift);
      if (!next.isKnown() && !next.isMissing()) {
        return next;
      }
      if (so.isMissing()) {
        so = next;
      } else if (next.isKnown()) {
        so = both(so, next, work);
      }
    }
    return so;
  }

  private Figure average(List<Expression> arguments, Shift shift) {
    Figure sum = gathered(arguments, shift, Double::sum);
    long known = arguments.stream().filter(argument -> of(argument, shift).isKnown()).count();
    return sum.isKnown() ? Figure.ratio(sum.orElse(0), known) : sum;
  }
}
