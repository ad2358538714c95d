package org.siyu.storage.roi;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.siyu.core.kpi.formula.Expression;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaFunction;
import org.siyu.core.kpi.formula.Operator;

/// Formulas as spreadsheets write them. Where a value is missing or something is divided by nothing
/// the cell is empty, as the program says nothing then.
final class FormulaCells {
  private final UnaryOperator<String> cells;

  /// @param cells the cell of an input or step
  FormulaCells(UnaryOperator<String> cells) {
    this.cells = cells;
  }

  /// In plain notation, without exponent and trailing zeros.
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  String guarded(Expression expression) {
    Set<String> named = new LinkedHashSet<>();
    new Formula(expression).uses().forEach(use -> named.add(cells.apply(use.code())));
    return "IF(COUNT("
        + String.join(",", named)
        + ")<"
        + named.size()
        + ",\"\",IFERROR("
        + written(expression)
        + ",\"\"))";
  }

  private String written(Expression part) {
    return switch (part) {
      case Expression.Number(double value) -> number(value);
      case Expression.Reference(String code) -> cells.apply(code);
      case Expression.Negation(Expression of) -> "-" + bracketed(of);
      case Expression.Operation operation ->
          bracketed(operation.left()) + sign(operation.operator()) + bracketed(operation.right());
      case Expression.Call call -> call(call.function(), call.arguments());
    };
  }

  private String bracketed(Expression part) {
    return part instanceof Expression.Operation ? "(" + written(part) + ")" : written(part);
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case PLUS, MINUS, TIMES, BY -> operator.sign();
      case OR, AND, EQUAL, DIFFERENT, AT_MOST, AT_LEAST, LESS, MORE ->
          throw new IllegalArgumentException("no calculator asks for " + operator);
    };
  }

  private String call(FormulaFunction function, List<Expression> arguments) {
    return switch (function) {
      case MIN, MAX ->
          arguments.stream()
              .map(this::written)
              .collect(Collectors.joining(",", function.name() + "(", ")"));
      case SUM,
          AVERAGE,
          RATIO,
          CHANGE,
          PREVIOUS,
          LAST_YEAR,
          IF,
          IF_MISSING,
          NOT,
          ABS,
          ROUND,
          DAYS ->
          throw new IllegalArgumentException("no calculator asks for " + function);
    };
  }
}
