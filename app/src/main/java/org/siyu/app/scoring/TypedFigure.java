package org.siyu.app.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.core.shared.Money;

/// Reads what is typed into the fields of a scheme.
final class TypedFigure {
  private static final int MOST_DIGITS = 12;

  private TypedFigure() {}

  /// A number of 0 or more.
  static OptionalDouble number(String typed) {
    Optional<BigDecimal> value = decimal(typed.replace("%", "").replace("％", ""));
    return value.isPresent()
        ? OptionalDouble.of(value.get().doubleValue())
        : OptionalDouble.empty();
  }

  /// A share: `10`, `10%` and `0.1` are the same.
  static OptionalDouble share(String typed) {
    OptionalDouble value = number(typed);
    boolean isPercent = typed.contains("%") || typed.contains("％");
    return value.isPresent() && (isPercent || value.getAsDouble() >= 1)
        ? OptionalDouble.of(BigDecimal.valueOf(value.getAsDouble()).movePointLeft(2).doubleValue())
        : value;
  }

  /// An amount of money; nothing typed is none.
  static Optional<Money> money(String typed) {
    return typed.isBlank() ? Optional.of(Money.ZERO) : decimal(typed).map(Money::of);
  }

  private static Optional<BigDecimal> decimal(String typed) {
    String plain = typed.replaceAll("[,，\\s¥$€£元]", "");
    return plain.length() <= MOST_DIGITS && plain.matches("[0-9]+(\\.[0-9]{1,2})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  /// As it would be typed.
  static String text(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  static String percent(double share) {
    return text(BigDecimal.valueOf(share).movePointRight(2).doubleValue()) + "%";
  }

  static String text(Money amount) {
    return amount.isZero() ? "" : text(amount.amount().doubleValue());
  }
}
