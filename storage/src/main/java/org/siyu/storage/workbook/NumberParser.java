package org.siyu.storage.workbook;

/// Numbers as files write them, to the same double as `Double.parseDouble`.
final class NumberParser {
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final long MOST_EXACT = 1L << 53;

  private NumberParser() {}

  /// @return NaN when it is not a finite number
  static double parse(char[] text, int start, int length) {
    int end = start + length;
    int at = start;
    boolean isNegative = at < end && text[at] == '-';
    if (isNegative) {
      at++;
    }
    long digits = 0;
    int decimals = -1;
    int first = at;
    for (; at < end; at++) {
      int digit = text[at] - '0';
      if (digit >= 0 && digit <= 9 && digits < MOST_EXACT) {
        digits = digits * 10 + digit;
        if (decimals >= 0) {
          decimals++;
        }
      } else if (digit == '.' - '0' && decimals < 0) {
        decimals = 0;
      } else {
        return parseSlowly(text, start, length);
      }
    }
    int digitCount = end - first - (decimals >= 0 ? 1 : 0);
    if (digits > MOST_EXACT || decimals >= POWERS_OF_TEN.length || digitCount == 0) {
      return parseSlowly(text, start, length);
    }
    // both operands are exact, so one division rounds once, as it must (Clinger 1990)
    double value = decimals > 0 ? digits / POWERS_OF_TEN[decimals] : digits;
    return isNegative ? -value : value;
  }

  private static double parseSlowly(char[] text, int start, int length) {
    String number = new String(text, start, length).strip();
    for (int i = 0; i < number.length(); i++) {
      if ("0123456789+-.eE".indexOf(number.charAt(i)) < 0) {
        return Double.NaN;
      }
    }
    try {
      double value = Double.parseDouble(number);
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }
}
