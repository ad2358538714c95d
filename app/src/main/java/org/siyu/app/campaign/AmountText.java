package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/// An amount or a count as people type it: `1,200`, `¥1200.50`, `１２００`, `1.2万`.
final class AmountText {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final int MOST_DIGITS = 12;

  private AmountText() {}

  /// Empty for what is no number from 0 with at most two decimals.
  static Optional<BigDecimal> parse(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,，¥￥元%]", "");
    boolean isTenThousands = text.endsWith("万");
    String digits = isTenThousands ? text.substring(0, text.length() - 1) : text;
    if (!digits.matches("\\d{1,15}(\\.\\d{1,6})?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits);
    BigDecimal value =
        (isTenThousands ? number.multiply(TEN_THOUSAND) : number).stripTrailingZeros();
    return value.scale() <= 2 && value.precision() - value.scale() <= MOST_DIGITS
        ? Optional.of(value)
        : Optional.empty();
  }

  /// As it stands in a field to be edited.
  static String of(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
