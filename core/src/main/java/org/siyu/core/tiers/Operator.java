package org.siyu.core.tiers;

import java.util.Optional;

/// How a metric is compared with a threshold.
public enum Operator {
  AT_MOST("<="),
  LESS_THAN("<"),
  AT_LEAST(">="),
  MORE_THAN(">"),
  EQUAL_TO("==");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  /// False when `value` is not a number.
  public boolean holds(double value, double threshold) {
    return switch (this) {
      case AT_MOST -> value <= threshold;
      case LESS_THAN -> value < threshold;
      case AT_LEAST -> value >= threshold;
      case MORE_THAN -> value > threshold;
      case EQUAL_TO -> value == threshold;
    };
  }

  public static Optional<Operator> parse(String symbol) {
    for (Operator operator : values()) {
      if (operator.symbol.equals(symbol)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
