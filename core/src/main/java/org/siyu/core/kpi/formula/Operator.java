package org.siyu.core.kpi.formula;

import java.util.List;
import java.util.Optional;

/// What stands between two parts of a formula. Those of a higher level are computed first; those of
/// the same level from left to right.
public enum Operator {
  OR(1, "or", "||", "或"),
  AND(2, "and", "&&", "且"),
  EQUAL(3, "=", "==", "＝"),
  DIFFERENT(3, "<>", "!=", "≠"),
  AT_MOST(3, "<=", "≤"),
  AT_LEAST(3, ">=", "≥"),
  LESS(3, "<", "＜"),
  MORE(3, ">", "＞"),
  PLUS(4, "+", "＋"),
  MINUS(4, "-", "－", "−"),
  TIMES(5, "*", "×", "＊"),
  BY(5, "/", "÷", "／");

  static final int LOWEST = 1;
  static final int HIGHEST = 5;

  private final int level;
  private final List<String> spellings;

  Operator(int level, String... spellings) {
    this.level = level;
    this.spellings = List.of(spellings);
  }

  /// How it is written out.
  public String sign() {
    return spellings.getFirst();
  }

  int level() {
    return level;
  }

  boolean isWord() {
    return this == OR || this == AND;
  }

  static Optional<Operator> of(String written) {
    for (Operator operator : values()) {
      if (operator.spellings.contains(written)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
