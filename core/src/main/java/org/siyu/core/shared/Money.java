package org.siyu.core.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in the workspace's currency, exact to 1/100 (分, cent).
///
/// @param cents the amount in hundredths of the currency unit; negative for money given back
public record Money(long cents) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  /// Rounds half up to 1/100, as invoices do.
  ///
  /// @throws ArithmeticException when the amount does not fit 64 bits of hundredths
  public static Money of(BigDecimal amount) {
    return new Money(amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  public static Money of(String amount) {
    return of(new BigDecimal(amount));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public Money negated() {
    return new Money(Math.negateExact(cents));
  }

  public boolean isZero() {
    return cents == 0;
  }

  public boolean isNegative() {
    return cents < 0;
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(cents, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  @Override
  public String toString() {
    return amount().toPlainString();
  }
}
