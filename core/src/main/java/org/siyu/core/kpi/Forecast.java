package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Shift;

/// Where an indicator will stand at the end of the period, from own history.
///
/// The method: take the last periods (three at least, six at most) of the same kind. For each see
/// how its value at the end was to the value after as many days as are over now: by how many times
/// for what adds up day by day, by how much more otherwise. The forecast is the value of now
/// changed by the mean of that; the interval of 80 % comes from how much they differed (Student's
/// t, with the new observation's own spread: `t · s · √(1 + 1/n)`).
///
/// @param low 10 % of periods would end below it
/// @param periods how many it is learnt from
public record Forecast(double expected, double low, double high, int periods) {
  private static final int LEAST_PERIODS = 3;
  private static final int MOST_PERIODS = 6;

  /// 90 % quantiles of Student's t with 2 to 5 degrees of freedom.
  private static final double[] QUANTILES = {1.886, 1.638, 1.533, 1.476};

  /// @return nothing for a period that is over or has not begun, or where there is too little
  ///   history
  public static Optional<Forecast> of(
      Indicator indicator, IndicatorValues values, Span span, Scope scope) {
    Figure now = values.raw(indicator.code(), span, scope);
    if (span.isWhole() || span.isEmpty() || !now.isKnown()) {
      return Optional.empty();
    }
    boolean isTimes = indicator.overPeriods() == Aggregation.SUM;
    List<Double> growths = new ArrayList<>();
    Span part = span;
    for (int back = 0; back < MOST_PERIODS; back++) {
      part = part.back(Shift.NONE.previous());
      Figure then = values.raw(indicator.code(), part, scope);
      Figure end = values.raw(indicator.code(), Span.whole(part.period()), scope);
      growth(then, end, isTimes).ifPresent(growths::add);
    }
    return growths.size() < LEAST_PERIODS
        ? Optional.empty()
        : Optional.of(of(now.orElse(0), growths, isTimes));
  }

  private static OptionalDouble growth(Figure then, Figure end, boolean isTimes) {
    if (!then.isKnown() || !end.isKnown() || (isTimes && then.orElse(0) <= 0)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        isTimes ? end.orElse(0) / then.orElse(1) : end.orElse(0) - then.orElse(0));
  }

  /// @param growths from then to the end, one for each period, the number of which is allowed for
  static Forecast of(double now, List<Double> growths, boolean isTimes) {
    int count = growths.size();
    double mean = growths.stream().mapToDouble(growth -> growth).average().orElse(0);
    double squares =
        growths.stream().mapToDouble(growth -> (growth - mean) * (growth - mean)).sum();
    double margin =
        QUANTILES[count - LEAST_PERIODS]
            * Math.sqrt(squares / (count - 1))
            * Math.sqrt(1 + 1.0 / count);
    if (isTimes) {
      // What adds up and is there already does not go away.
      return new Forecast(
          now * mean, Math.max(now, now * (mean - margin)), now * (mean + margin), count);
    }
    return new Forecast(now + mean, now + mean - margin, now + mean + margin, count);
  }
}
