package org.siyu.core.exchange.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.siyu.core.exchange.profile.HeaderText;

/// Reads numbers as people and systems write them: ¥1,234.50, １２３, (12.00), 12.00-, 3.5元, 1.2万.
public final class DecimalText {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final String[] UNITS = {"人民币", "rmb", "cny", "usd", "gbp", "eur", "us", "hk"};

  private DecimalText() {}

  /// The number, or empty when the text is not one. A percentage is not taken for a number here;
  /// see [#percent(String)].
  public static Optional<BigDecimal> parse(String text) {
    if (isPlain(text)) {
      return Optional.of(new BigDecimal(text));
    }
    if (ScientificText.isScientific(text)) {
      return Optional.of(new BigDecimal(new BigDecimal(text).toPlainString()));
    }
    return decorated(text);
  }

  /// `12.5%` as 0.125; also full-width ％. Empty when there is no percent sign.
  public static Optional<BigDecimal> percent(String text) {
    String clean = CellText.clean(text);
    if (!clean.endsWith("%") && !clean.endsWith("％")) {
      return Optional.empty();
    }
    return parse(clean.substring(0, clean.length() - 1)).map(number -> number.movePointLeft(2));
  }

  private static boolean isPlain(String text) {
    int length = text.length();
    if (length == 0 || length > 30) {
      return false;
    }
    int start = text.charAt(0) == '-' ? 1 : 0;
    int points = 0;
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (!IdText.isDigit(c)) {
        return false;
      }
    }
    return points <= 1 && length - start > points;
  }

  private static Optional<BigDecimal> decorated(String text) {
    String rest = compact(text);
    boolean isNegative = false;
    if (rest.startsWith("(") && rest.endsWith(")")) {
      isNegative = true;
      rest = rest.substring(1, rest.length() - 1);
    }
    int unitStart = rest.length();
    while (unitStart > 0
        && (rest.charAt(unitStart - 1) == '元' || rest.charAt(unitStart - 1) == '圆')) {
      unitStart--;
    }
    rest = withoutUnits(rest.substring(0, unitStart));
    BigDecimal factor = BigDecimal.ONE;
    if (rest.endsWith("万")) {
      factor = TEN_THOUSAND;
      rest = rest.substring(0, rest.length() - 1);
    }
    if (rest.endsWith("-") && rest.length() > 1) {
      isNegative ^= true;
      rest = rest.substring(0, rest.length() - 1);
    }
    // a sign may stand on either side of the currency: -¥5, ¥-5
    boolean hasSign = false;
    while (!rest.isEmpty() && (isSign(rest.charAt(0)) || isCurrency(rest.charAt(0)))) {
      if (isSign(rest.charAt(0))) {
        if (hasSign) {
          return Optional.empty();
        }
        hasSign = true;
        isNegative ^= rest.charAt(0) == '-';
      }
      rest = withoutUnits(rest.substring(1));
    }
    Optional<String> digits = withoutGrouping(rest);
    if (digits.isEmpty() || !isPlain(digits.get()) || digits.get().startsWith("-")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits.get()).multiply(factor);
    return Optional.of(isNegative ? number.negate() : number);
  }

  private static String compact(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char half = c == '￥' ? '¥' : c == '−' || c == '–' ? '-' : HeaderText.halfWidth(c);
      if (half > ' '
          && !Character.isSpaceChar(half)
          && Character.getType(half) != Character.FORMAT) {
        out.append(Character.toLowerCase(half));
      }
    }
    return out.toString();
  }

  private static String withoutUnits(String text) {
    String rest = text;
    for (String unit : UNITS) {
      if (rest.startsWith(unit)) {
        rest = rest.substring(unit.length());
      }
      if (rest.endsWith(unit)) {
        rest = rest.substring(0, rest.length() - unit.length());
      }
    }
    if (!rest.isEmpty() && isCurrency(rest.charAt(rest.length() - 1))) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest;
  }

  /// Commas must part groups of three (or four, 万) in the whole part; "12,50" could be either.
  private static Optional<String> withoutGrouping(String text) {
    if (text.indexOf(',') < 0) {
      return Optional.of(text);
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "" : text.substring(point);
    String[] groups = whole.split(",", -1);
    for (int i = 0; i < groups.length; i++) {
      int length = groups[i].length();
      boolean isGroup = i == 0 ? length >= 1 && length <= 3 : length == 3;
      if (!isGroup) {
        return Optional.empty();
      }
    }
    return fraction.indexOf(',') >= 0
        ? Optional.empty()
        : Optional.of(String.join("", groups) + fraction);
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  private static boolean isCurrency(char c) {
    return c == '¥' || c == '$' || c == '£' || c == '€';
  }
}
