package org.siyu.app.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.formula.Expression;
import org.siyu.core.kpi.formula.FormulaFunction;
import org.siyu.core.kpi.formula.Operator;

/// Writes a formula out in words and signs, for people to read.
public final class FormulaText {
  private final KpiWords words;
  private final Catalogue catalogue;

  public FormulaText(KpiWords words, Catalogue catalogue) {
    this.words = words;
    this.catalogue = catalogue;
  }

  public String of(Expression part) {
    return switch (part) {
      case Expression.Number(double value) ->
          BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
      case Expression.Reference(String code) -> words.name(code, catalogue);
      case Expression.Negation(Expression inner) -> "−" + bracketed(inner, false);
      case Expression.Operation(Operator operator, Expression left, Expression right) ->
          sided(operator, left, false) + sign(operator) + sided(operator, right, true);
      case Expression.Call call -> call(call);
    };
  }

  private String call(Expression.Call call) {
    List<Expression> parts = call.arguments();
    if (call.function() == FormulaFunction.RATIO) {
      return bracketed(parts.get(0), true) + " ÷ " + bracketed(parts.get(1), false);
    }
    Object[] written = parts.stream().map(this::of).toArray();
    String key =
        "indicator.function." + call.function().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (call.function()) {
      case SUM, AVERAGE, MIN, MAX ->
          words.text(
              key,
              String.join(
                  words.text("indicator.function.and"), parts.stream().map(this::of).toList()));
      case RATIO, CHANGE, PREVIOUS, LAST_YEAR, IF, IF_MISSING, NOT, ABS, ROUND, DAYS ->
          words.text(key, written);
    };
  }

  private String sided(Operator around, Expression part, boolean isRight) {
    boolean isWeaker =
        isDivided(part) ? isRight && isProduct(around) : weaker(around, part, isRight);
    return isWeaker ? "(" + of(part) + ")" : of(part);
  }

  private static boolean weaker(Operator around, Expression part, boolean isRight) {
    return part instanceof Expression.Operation inner
        && (isRight
            ? strength(inner.operator()) <= strength(around)
            : strength(inner.operator()) < strength(around));
  }

  private static boolean isProduct(Operator operator) {
    return operator == Operator.TIMES || operator == Operator.BY;
  }

  private static boolean isDivided(Expression part) {
    return part instanceof Expression.Call call && call.function() == FormulaFunction.RATIO;
  }

  private static int strength(Operator operator) {
    return switch (operator) {
      case OR -> 1;
      case AND -> 2;
      case EQUAL, DIFFERENT, AT_MOST, AT_LEAST, LESS, MORE -> 3;
      case PLUS, MINUS -> 4;
      case TIMES, BY -> 5;
    };
  }

  /// @param isLeft whether a product may stand without brackets
  private String bracketed(Expression part, boolean isLeft) {
    boolean isBare =
        !(part instanceof Expression.Operation inner) || (isLeft && isProduct(inner.operator()));
    boolean asks = !isBare || (!isLeft && isDivided(part));
    return asks ? "(" + of(part) + ")" : of(part);
  }

  private String sign(Operator operator) {
    return switch (operator) {
      case TIMES -> " × ";
      case BY -> " ÷ ";
      case MINUS -> " − ";
      case AT_MOST -> " ≤ ";
      case AT_LEAST -> " ≥ ";
      case DIFFERENT -> " ≠ ";
      case OR -> words.text("indicator.function.or");
      case AND -> words.text("indicator.function.both");
      case PLUS, EQUAL, LESS, MORE -> " " + operator.sign() + " ";
    };
  }
}
