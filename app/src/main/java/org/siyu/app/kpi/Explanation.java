package org.siyu.app.kpi;

import java.util.List;
import java.util.Optional;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.StoreMeasure;

/// A line of arithmetic with what lies behind it.
///
/// @param measure what was counted, where it was
/// @param span the days for which it stands
/// @param days the counts of days that it is the sum of; empty where customers were counted
public record Explanation(
    Arithmetic line,
    Optional<StoreMeasure> measure,
    Span span,
    List<DailyCount> days,
    List<Explanation> parts) {
  public Explanation {
    days = List.copyOf(days);
    parts = List.copyOf(parts);
  }

  /// @param line as it was reckoned for the span and scope
  public static Explanation of(Arithmetic line, IndicatorValues values, Span span, Scope scope) {
    String[] rule = line.rule().split(" ", 2);
    boolean isCount = line.step() == Arithmetic.Step.COUNT && rule.length == 2;
    Optional<StoreMeasure> measure = isCount ? StoreMeasure.of(rule[0]) : Optional.empty();
    Span own =
        isCount ? Period.parse(rule[1]).map(period -> like(span, period)).orElse(span) : span;
    return new Explanation(
        line,
        measure,
        own,
        isCount && !own.isEmpty() && measure.map(StoreMeasure::isDaily).orElse(true)
            ? values.numbers().facts().counts(rule[0], own.days(), values.numbers().members(scope))
            : List.of(),
        line.parts().stream().map(part -> of(part, values, span, scope)).toList());
  }

  /// The same days of another period.
  private static Span like(Span span, Period period) {
    if (period.equals(span.period())) {
      return span;
    }
    return span.isWhole()
        ? Span.whole(period)
        : new Span(period, Math.min(span.elapsed(), period.length()), false);
  }

  /// Whether customers are behind it who can be shown.
  public boolean hasCustomers() {
    return measure.isPresent()
        && !measure.get().isDaily()
        && !span.isEmpty()
        && line.value().orElse(0) != 0;
  }
}
