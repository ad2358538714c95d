package org.siyu.core.exchange.cell;

import java.math.BigDecimal;
import java.util.Optional;

/// Text such as 1.38E+10, which a spreadsheet leaves in a csv.
final class ScientificText {
  private ScientificText() {}

  static boolean isScientific(String text) {
    int e = Math.max(text.indexOf('E'), text.indexOf('e'));
    if (e < 1 || e > text.length() - 3 || text.length() > 30) {
      return false;
    }
    char sign = text.charAt(e + 1);
    if ((sign != '+' && sign != '-') || !isAll(text, e + 2, text.length(), false)) {
      return false;
    }
    return isAll(text, 0, e, true);
  }

  /// The number's digits when the text still has them all, otherwise empty: 1.38E+10 stands for
  /// many numbers, 1.3812345678E+10 for one.
  static Optional<String> wholeNumber(String text) {
    BigDecimal number = new BigDecimal(text);
    int significant = number.precision();
    String plain = number.toPlainString();
    boolean isWhole = number.scale() == 0 && number.signum() > 0;
    return isWhole && plain.length() == significant ? Optional.of(plain) : Optional.empty();
  }

  private static boolean isAll(String text, int from, int to, boolean mayHavePoint) {
    boolean hasPoint = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' && mayHavePoint && !hasPoint && i > from) {
        hasPoint = true;
      } else if (!IdText.isDigit(c)) {
        return false;
      }
    }
    return from < to;
  }
}
