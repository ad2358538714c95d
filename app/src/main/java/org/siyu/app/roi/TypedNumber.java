package org.siyu.app.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siyu.core.roi.RoiUnit;

/// Numbers as people type them: with thousands separators, currency signs, full-width digits, 万 and
/// 亿; shares in percent.
final class TypedNumber {
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d{1,15}(?:\\.\\d{1,10})?)(万|亿|%)?");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private TypedNumber() {}

  static boolean isBlank(String typed) {
    return typed.isBlank();
  }

  /// Empty for what is no number.
  static OptionalDouble of(RoiUnit unit, String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replace('−', '-')
            .replaceAll("[\\s,，¥$£€]", "");
    Matcher found = NUMBER.matcher(plain);
    if (!found.matches()) {
      return OptionalDouble.empty();
    }
    BigDecimal number = new BigDecimal(found.group(1));
    String suffix = found.group(2) == null ? "" : found.group(2);
    if (suffix.equals("%") != (unit == RoiUnit.SHARE) && !suffix.isEmpty()) {
      return OptionalDouble.empty();
    }
    BigDecimal value =
        switch (suffix) {
          case "万" -> number.multiply(TEN_THOUSAND);
          case "亿" -> number.multiply(HUNDRED_MILLION);
          default -> unit == RoiUnit.SHARE ? number.movePointLeft(2) : number;
        };
    return OptionalDouble.of(value.doubleValue());
  }

  /// As it stands in a field: `1,000,000`, `2.35%`.
  static String text(RoiUnit unit, double value) {
    String pattern =
        switch (unit) {
          case MONEY, COUNT, MONTHS -> "#,##0.##";
          case SHARE -> "#,##0.##%";
        };
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
