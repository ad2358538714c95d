package org.siyu.storage.workbook;

import java.math.BigDecimal;

/// Numbers as text in plain notation.
final class PlainNumbers {
  private static final double INTEGERS_ARE_EXACT_BELOW = 1e15;

  private PlainNumbers() {}

  /// The shortest decimal that is the same double, without exponent and trailing zeros.
  static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < INTEGERS_ARE_EXACT_BELOW) {
      return Long.toString((long) number);
    }
    // Double.toString has given the shortest decimal since JDK 19
    String shortest = Double.toString(number);
    return shortest.indexOf('E') < 0
        ? shortest
        : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
  }
}
