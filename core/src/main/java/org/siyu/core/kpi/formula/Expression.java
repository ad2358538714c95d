package org.siyu.core.kpi.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// A formula that was read, part by part.
public sealed interface Expression {
  /// @param value finite, 0 or more
  @SuppressWarnings("JavaLangClash") // only ever called Expression.Number
  record Number(double value) implements Expression {}

  /// @param code of an indicator or a count
  record Reference(String code) implements Expression {}

  record Negation(Expression of) implements Expression {}

  record Operation(Operator operator, Expression left, Expression right) implements Expression {}

  record Call(FormulaFunction function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// Written out with no more brackets than it needs, with codes and English function names.
  /// Reading it again gives the same.
  default String text() {
    return text(FormulaSpelling.CODES);
  }

  /// Written out so that it can be read again where its names can.
  default String text(FormulaSpelling spelling) {
    return switch (this) {
      case Number(double value) -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
      case Reference(String code) -> spelling.name(code);
      case Negation(Expression of) -> "-" + bracketed(of, Operator.HIGHEST + 1, spelling);
      case Operation(Operator operator, Expression left, Expression right) ->
          bracketed(left, operator.level(), spelling)
              + " "
              + operator.sign()
              + " "
              + bracketed(right, operator.level() + 1, spelling);
      case Call(FormulaFunction function, List<Expression> arguments) ->
          spelling.function(function)
              + arguments.stream()
                  .map(argument -> argument.text(spelling))
                  .collect(Collectors.joining(", ", "(", ")"));
    };
  }

  private static String bracketed(Expression part, int level, FormulaSpelling spelling) {
    int own =
        switch (part) {
          case Operation operation -> operation.operator().level();
          case Number _, Reference _, Negation _, Call _ -> Operator.HIGHEST + 1;
        };
    return own < level ? "(" + part.text(spelling) + ")" : part.text(spelling);
  }
}
