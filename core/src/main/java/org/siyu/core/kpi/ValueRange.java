package org.siyu.core.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/// Between what a value of an indicator can be at all, in the indicator's unit (0.2 for 20 %), both
/// ends included. One rule for whatever is typed, pasted, filled in or read from a file.
///
/// Counts are whole and not negative. Money is not negative, except where it is computed or the
/// indicator is an own one, which may be a profit. Gathered shares are of a whole: 0 to 100 %; a
/// rate from the books, such as a margin, -100 to 100 %; of own and computed shares nobody knows
/// more than -1000 to 1000 %. Minutes and multiples are not negative. Points that ship with the
/// workbench are those of NPS: -100 to 100.
public record ValueRange(double least, double most, boolean isWhole) {
  private static final double ANY = 1e12;
  private static final double MOST_SHARE = 10;
  private static final double NPS = 100;

  /// What is wrong with a value.
  public enum Fault {
    /// A count that is no whole number.
    NOT_WHOLE,
    NEGATIVE,
    /// Outside of a range with two ends.
    OUTSIDE
  }

  public static ValueRange of(Indicator indicator) {
    boolean isFree = indicator.isOwn() || indicator.source() instanceof Source.Computed;
    return switch (indicator.unit()) {
      case COUNT -> new ValueRange(0, ANY, !(indicator.source() instanceof Source.Computed));
      case MONEY -> new ValueRange(isFree ? -ANY : 0, ANY, false);
      case PERCENT ->
          isFree
              ? new ValueRange(-MOST_SHARE, MOST_SHARE, false)
              : new ValueRange(indicator.source() instanceof Source.Typed ? -1 : 0, 1, false);
      case MINUTES, TIMES -> new ValueRange(0, ANY, false);
      case POINTS -> isFree ? new ValueRange(-ANY, ANY, false) : new ValueRange(-NPS, NPS, false);
    };
  }

  /// Whether the range has an upper end that says something.
  public boolean isBounded() {
    return most < ANY;
  }

  public Optional<Fault> fault(double value) {
    if (value < least && least == 0 && !isBounded()) {
      return Optional.of(Fault.NEGATIVE);
    }
    if (value < least || value > most) {
      return Optional.of(Fault.OUTSIDE);
    }
    return isWhole && value != Math.rint(value) ? Optional.of(Fault.NOT_WHOLE) : Optional.empty();
  }

  /// The range as people write it: `0%–100%`, `-100–100`.
  public String text(IndicatorUnit unit) {
    return end(unit, least) + "–" + end(unit, most);
  }

  private static String end(IndicatorUnit unit, double value) {
    BigDecimal end = BigDecimal.valueOf(value);
    boolean isShare = unit == IndicatorUnit.PERCENT;
    return (isShare ? end.movePointRight(2) : end).stripTrailingZeros().toPlainString()
        + (isShare ? "%" : "");
  }
}
