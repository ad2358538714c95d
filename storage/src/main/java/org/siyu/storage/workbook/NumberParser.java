package org.siyu.storage.workbook;

/// Numbers as files write them, to the same double as `Double.parseDouble`.
final class NumberParser {
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final long MOST_EXACT = 1L << 53;
  private static final long MOST_BEFORE_LAST_DIGIT = (1L << 62) / 10 - 1;

  private NumberParser() {}

  /// @return NaN when it is not a finite number
  static double parse(char[] text, int start, int length) {
    int end = start + length;
    int at = start;
    boolean isNegative = at < end && text[at] == '-';
    if (isNegative) {
      at++;
    }
    int first = at;
    int decimals = -1;
    long digits = 0;
    for (; at < end; at++) {
      int digit = text[at] - '0';
      if (digit >= 0 && digit <= 9 && digits < MOST_BEFORE_LAST_DIGIT) {
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
    if (digitCount == 0 || decimals >= POWERS_OF_TEN.length) {
      return parseSlowly(text, start, length);
    }
    double value = divide(digits, decimals > 0 ? POWERS_OF_TEN[decimals] : 1);
    return Double.isNaN(value) ? parseSlowly(text, start, length) : isNegative ? -value : value;
  }

  /// The double next to `digits / power`, or NaN where that cannot be told this way.
  ///
  /// Up to 53 bits both operands are exact, and one division rounds once, as it must (Clinger
  /// 1990). Above, which is how Excel writes 2.55 (2.5499999999999998), the quotient is corrected
  /// by its own remainder; that is exact to about 2⁻⁵⁰ of its last bit, so only what falls so near
  /// to the middle between two doubles is left undecided.
  private static double divide(long digits, double power) {
    double high = (double) digits;
    if (digits <= MOST_EXACT) {
      return high / power;
    }
    double quotient = high / power;
    double remainder = Math.fma(-quotient, power, high) + (double) (digits - (long) high);
    double correction = remainder / power;
    double value = quotient + correction;
    double leftOver = correction - (value - quotient);
    double halfStep = Math.ulp(value) / 2;
    // where a double is a power of two the step below it is half as wide
    double quarterStep = halfStep / 2;
    boolean isDecided =
        Math.abs(Math.abs(leftOver) - halfStep) > halfStep * 0x1p-30
            && Math.abs(Math.abs(leftOver) - quarterStep) > halfStep * 0x1p-30;
    return isDecided ? value : Double.NaN;
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
