package org.siyu.core.kpi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Reads a formula by recursive descent, a level of operators at a time.
final class FormulaReader {
  private static final int DEEPEST = 60;

  private final List<Token> tokens;
  private final FormulaNames names;
  private int at;
  private int depth;

  FormulaReader(List<Token> tokens, FormulaNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /// @throws ProblemException with a [FormulaProblem]
  Expression read() {
    if (peek().kind() == Token.Kind.END) {
      throw new ProblemException(Problem.of(FormulaProblem.EMPTY));
    }
    Expression whole = level(Operator.LOWEST);
    if (peek().kind() != Token.Kind.END) {
      throw unexpected(peek());
    }
    return whole;
  }

  private Expression level(int level) {
    if (level > Operator.HIGHEST) {
      return signed();
    }
    Expression left = level(level + 1);
    for (Optional<Operator> next = operator(level); next.isPresent(); next = operator(level)) {
      at++;
      left = new Expression.Operation(next.get(), left, level(level + 1));
    }
    return left;
  }

  private Optional<Operator> operator(int level) {
    Token token = peek();
    return switch (token.kind()) {
      case SIGN -> Operator.of(token.text()).filter(found -> found.level() == level);
      case NAME ->
          Operator.of(token.text().toLowerCase(Locale.ROOT))
              .filter(found -> found.isWord() && found.level() == level);
      case NUMBER, BRACKETED, END -> Optional.empty();
    };
  }

  private Expression signed() {
    if (++depth > DEEPEST) {
      throw new ProblemException(Problem.of(FormulaProblem.TOO_DEEP, peek().at()));
    }
    try {
      Token token = peek();
      if (token.kind() == Token.Kind.SIGN) {
        Optional<Operator> sign = Operator.of(token.text());
        if (sign.filter(Operator.MINUS::equals).isPresent()) {
          at++;
          return new Expression.Negation(signed());
        }
        if (sign.filter(Operator.PLUS::equals).isPresent()) {
          at++;
          return signed();
        }
      }
      return percented(part());
    } finally {
      depth--;
    }
  }

  private Expression percented(Expression part) {
    if (!peek().is("%")) {
      return part;
    }
    Token percent = take();
    if (part instanceof Expression.Number(double value)) {
      return new Expression.Number(value / 100);
    }
    throw unexpected(percent);
  }

  private Expression part() {
    Token token = take();
    return switch (token.kind()) {
      case NUMBER -> number(token);
      case BRACKETED -> reference(token);
      case NAME -> peek().is("(") ? call(token) : reference(token);
      case SIGN -> {
        if (!token.is("(")) {
          throw unexpected(token);
        }
        Expression inner = level(Operator.LOWEST);
        close(token);
        yield inner;
      }
      case END -> throw new ProblemException(Problem.of(FormulaProblem.ENDS_EARLY, token.at()));
    };
  }

  private static Expression number(Token token) {
    double value = Double.parseDouble(token.text());
    if (!Double.isFinite(value)) {
      throw new ProblemException(Problem.of(FormulaProblem.NOT_A_NUMBER, token.at(), token.text()));
    }
    return new Expression.Number(value);
  }

  private Expression reference(Token token) {
    return new Expression.Reference(
        names
            .code(token.text())
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(FormulaProblem.UNKNOWN_NAME, token.at(), token.text()))));
  }

  private Expression call(Token name) {
    FormulaFunction function =
        FormulaFunction.called(name.text())
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(FormulaProblem.UNKNOWN_FUNCTION, name.at(), name.text())));
    Token bracket = take();
    List<Expression> arguments = new ArrayList<>();
    if (!peek().is(")")) {
      arguments.add(level(Operator.LOWEST));
      while (peek().is(",")) {
        at++;
        arguments.add(level(Operator.LOWEST));
      }
    }
    close(bracket);
    if (arguments.size() < function.least() || arguments.size() > function.most()) {
      throw new ProblemException(
          Problem.of(FormulaProblem.WRONG_COUNT, name.at(), name.text(), arguments.size()));
    }
    return new Expression.Call(function, arguments);
  }

  private void close(Token opened) {
    if (peek().kind() == Token.Kind.END) {
      throw new ProblemException(Problem.of(FormulaProblem.UNCLOSED, opened.at(), opened.text()));
    }
    if (!peek().is(")")) {
      throw unexpected(peek());
    }
    at++;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  private static ProblemException unexpected(Token token) {
    return new ProblemException(
        token.kind() == Token.Kind.END
            ? Problem.of(FormulaProblem.ENDS_EARLY, token.at())
            : Problem.of(FormulaProblem.UNEXPECTED, token.at(), token.text()));
  }
}
