package org.siyu.app.kpi;

import java.util.List;
import java.util.Optional;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.behind.BehindService;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.StoreMeasure;

/// A line of arithmetic with what lies behind it.
///
/// @param measure what was counted, where it was
/// @param days the counts of days that it is the sum of; empty where customers were counted
/// @param entry what somebody typed in, where that is the value
public record Explanation(
    Arithmetic line,
    Optional<StoreMeasure> measure,
    List<DailyCount> days,
    Optional<Entry> entry,
    List<Explanation> parts) {
  public Explanation {
    days = List.copyOf(days);
    parts = List.copyOf(parts);
  }

  public static Explanation of(Arithmetic line, IndicatorValues values) {
    String counted = line.rule().split(" ", 2)[0];
    boolean isCount = line.step() == Arithmetic.Step.COUNT;
    Optional<StoreMeasure> measure = isCount ? StoreMeasure.of(counted) : Optional.empty();
    boolean isOfDays =
        isCount && !line.span().isEmpty() && measure.map(StoreMeasure::isDaily).orElse(true);
    return new Explanation(
        line,
        measure,
        isOfDays
            ? values
                .numbers()
                .facts()
                .counts(counted, line.span().days(), values.numbers().members(line.scope()))
            : List.of(),
        line.step() == Arithmetic.Step.ENTERED
            ? values.entry(line.subject(), line.span().period(), line.scope())
            : Optional.empty(),
        line.parts().stream().map(part -> of(part, values)).toList());
  }

  /// The days for which it stands.
  public Span span() {
    return line.span();
  }

  /// Whether customers are behind it who can be shown.
  public boolean hasCustomers() {
    return measure.isPresent()
        && !measure.get().isDaily()
        && !span().isEmpty()
        && line.value().orElse(0) != 0;
  }

  /// The rows behind it, where there are any.
  public Optional<BehindQuery> rows() {
    if (line.step() != Arithmetic.Step.COUNT || span().isEmpty()) {
      return Optional.empty();
    }
    boolean hasRows =
        measure.isPresent()
            ? BehindService.hasRows(measure.get()) && line.value().orElse(0) != 0
            : !days.isEmpty();
    return hasRows
        ? Optional.of(
            new BehindQuery(
                measure.map(StoreMeasure::word).orElse(line.subject()), span(), line.scope()))
        : Optional.empty();
  }
}
