package org.siyu.core.kpisheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.core.exchange.cell.DecimalText;

/// What is stated of one cell.
///
/// @param value empty where the indicator does not apply
public record KpiAmount(OptionalDouble value) {
  private static final String NOT_APPLICABLE = "n/a";

  public static KpiAmount of(double value) {
    return new KpiAmount(OptionalDouble.of(value));
  }

  public static KpiAmount notApplicable() {
    return new KpiAmount(OptionalDouble.empty());
  }

  /// As a sheet carries it along.
  public String text() {
    return value.isPresent()
        ? new BigDecimal(Double.toString(value.getAsDouble())).toPlainString()
        : NOT_APPLICABLE;
  }

  /// Reads [#text()]; nothing where nothing was stated.
  static Optional<KpiAmount> parse(String text) {
    if (text.equals(NOT_APPLICABLE)) {
      return Optional.of(notApplicable());
    }
    return DecimalText.parse(text).map(value -> of(value.doubleValue()));
  }
}
