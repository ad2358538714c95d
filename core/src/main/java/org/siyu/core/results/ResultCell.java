package org.siyu.core.results;

import java.math.BigDecimal;
import java.util.Optional;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.cell.DecimalText;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;

/// What a person or a file wrote for one measure: 1,234, １２３, 3.5万, ¥1,280.50.
public sealed interface ResultCell {
  BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /// @param value cents for an amount
  record Value(long value) implements ResultCell {}

  /// Nothing: the measure is not known, which is not 0.
  record Blank() implements ResultCell {}

  record Trouble(Problem problem) implements ResultCell {}

  static ResultCell of(ResultMeasure measure, String written) {
    String text = CellText.clean(written);
    if (text.isEmpty() || CellText.isNothing(text)) {
      return new Blank();
    }
    Optional<BigDecimal> number =
        DecimalText.parse(text).filter(value -> value.abs().compareTo(MOST) < 0);
    if (measure == ResultMeasure.AMOUNT_CENTS) {
      return number
          .filter(amount -> amount.stripTrailingZeros().scale() <= 2)
          .<ResultCell>map(amount -> new Value(Money.of(amount).cents()))
          .orElseGet(() -> new Trouble(Problem.of(ResultProblem.INVALID_AMOUNT, text)));
    }
    return number
        .filter(count -> count.signum() >= 0 && count.stripTrailingZeros().scale() <= 0)
        .<ResultCell>map(count -> new Value(count.longValueExact()))
        .orElseGet(() -> new Trouble(Problem.of(ResultProblem.NOT_WHOLE, text)));
  }
}
