package org.siyu.core.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaValues;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;

/// The value of any indicator for any period and scope.
///
/// What was typed in for just that goes first. Otherwise what is counted is counted, what is
/// computed is computed from its parts for the same period and scope, and what is typed in or
/// gathered is put together: from the months of a quarter or year that is over, from counts of
/// days, then from the people of a team or role. Where one of the months has no value, the days
/// speak.
public final class IndicatorValues {
  private final Catalogue catalogue;
  private final KpiNumbers numbers;
  private final Map<Entry.Key, Entry> entries;
  private final Map<Cell, Figure> known = new HashMap<>();

  private record Cell(String code, Span span, Scope scope) {}

  public IndicatorValues(Catalogue catalogue, KpiNumbers numbers, List<Entry> entries) {
    this.catalogue = catalogue;
    this.numbers = numbers;
    this.entries = new HashMap<>();
    entries.forEach(entry -> this.entries.put(entry.key(), entry));
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /// The same numbers and entries under another catalogue: what an indicator would come to before
  /// it is kept.
  public IndicatorValues with(Catalogue other) {
    return new IndicatorValues(other, numbers, List.copyOf(entries.values()));
  }

  public KpiNumbers numbers() {
    return numbers;
  }

  /// The value as it may be judged: [Figure.Reason#TOO_FEW] where there are too few cases.
  public Figure of(String code, Span span, Scope scope) {
    Figure value = raw(code, span, scope);
    Optional<Sample> sample = catalogue.find(code).flatMap(Indicator::sample);
    if (value.isKnown()
        && sample.isPresent()
        && raw(sample.get().of(), span, scope).orElse(0) < sample.get().least()) {
      return new Figure.Unknown(Figure.Reason.TOO_FEW, code);
    }
    return value;
  }

  /// The value whatever the number of cases.
  public Figure raw(String code, Span span, Scope scope) {
    Cell cell = new Cell(code, span, scope);
    Figure value = known.get(cell);
    if (value == null) {
      value = named(find(code, span, scope), code);
      known.put(cell, value);
    }
    return value;
  }

  /// Whether the value was typed in for just this period and scope.
  public Optional<Entry> entry(String code, Period period, Scope scope) {
    return Optional.ofNullable(entries.get(new Entry.Key(code, period, scope)));
  }

  private static Figure named(Figure value, String code) {
    return value instanceof Figure.Unknown(Figure.Reason reason, String subject)
            && subject.isEmpty()
        ? new Figure.Unknown(reason, code)
        : value;
  }

  private Figure find(String code, Span span, Scope scope) {
    Optional<Entry> entry = entry(code, span.period(), scope);
    if (entry.isPresent()) {
      return entry
          .map(Entry::value)
          .filter(value -> value.isPresent())
          .map(value -> Figure.of(value.getAsDouble()))
          .orElse(new Figure.Unknown(Figure.Reason.NOT_APPLICABLE, code));
    }
    Optional<Indicator> indicator = catalogue.find(code);
    if (indicator.isEmpty()) {
      return StoreMeasure.of(code)
          .map(measure -> numbers.count(measure, span, scope))
          .orElse(Figure.missing(code));
    }
    return switch (indicator.get().source()) {
      case Source.Counted(StoreMeasure measure) -> numbers.count(measure, span, scope);
      case Source.Computed(Formula formula) ->
          span.isEmpty() ? Figure.missing(code) : computed(formula, span, scope);
      case Source.Typed(), Source.Gathered() -> gathered(indicator.get(), span, scope);
    };
  }

  private Figure computed(Formula formula, Span span, Scope scope) {
    return formula.evaluate(
        new FormulaValues() {
          @Override
          public Figure of(String code, Shift shift) {
            return raw(code, span.back(shift), scope);
          }

          @Override
          public int days(Shift shift) {
            return span.back(shift).elapsed();
          }
        });
  }

  /// What a value that was typed in or gathered is put together from.
  public enum Gathering implements Code {
    MONTHS,
    DAYS,
    PEOPLE,
    NOTHING
  }

  private Figure gathered(Indicator indicator, Span span, Scope scope) {
    return from(gathering(indicator, span, scope), indicator, span, scope);
  }

  /// What the value is put together from, where it was not typed in for just this.
  public Gathering gathering(Indicator indicator, Span span, Scope scope) {
    // A month that was typed in takes the place of its days; the first days of a period have none.
    List<Gathering> ways =
        span.isWhole()
            ? List.of(Gathering.MONTHS, Gathering.DAYS, Gathering.PEOPLE)
            : List.of(Gathering.DAYS, Gathering.MONTHS, Gathering.PEOPLE);
    return ways.stream()
        .filter(way -> !from(way, indicator, span, scope).isMissing())
        .findFirst()
        .orElse(Gathering.NOTHING);
  }

  private Figure from(Gathering way, Indicator indicator, Span span, Scope scope) {
    return switch (way) {
      case MONTHS -> ofMonths(indicator, span, scope);
      case DAYS -> ofDays(indicator, span, scope);
      case PEOPLE -> ofPeople(indicator, span, scope);
      case NOTHING -> Figure.missing(indicator.code());
    };
  }

  private Figure ofDays(Indicator indicator, Span span, Scope scope) {
    if (span.isEmpty() || indicator.overPeriods() == Aggregation.NONE) {
      return Figure.missing(indicator.code());
    }
    DateRange days = span.days();
    Optional<Set<UUID>> of = numbers.members(scope);
    Optional<Double> value =
        switch (indicator.overPeriods()) {
          case SUM -> numbers.facts().stated(indicator.code(), days, of);
          case LAST -> numbers.facts().lastStated(indicator.code(), days, of);
          case MEAN -> numbers.facts().meanStated(indicator.code(), days, of);
          case NONE -> Optional.empty();
        };
    return value.map(Figure::of).orElse(Figure.missing(indicator.code()));
  }

  private Figure ofMonths(Indicator indicator, Span span, Scope scope) {
    List<Figure> parts =
        months(span).stream().map(month -> raw(indicator.code(), month, scope)).toList();
    return together(indicator.overPeriods(), parts, indicator.code());
  }

  /// The months of a longer period, as far as they have begun.
  static List<Span> months(Span span) {
    List<Span> months = new ArrayList<>();
    for (Period month : span.period().months()) {
      boolean isReached = span.isWhole() || !month.first().isAfter(last(span));
      if (isReached) {
        months.add(Span.whole(month));
      }
    }
    return months;
  }

  private static LocalDate last(Span span) {
    return span.isEmpty() ? span.period().first().minusDays(1) : span.days().last();
  }

  private Figure ofPeople(Indicator indicator, Span span, Scope scope) {
    if (scope instanceof Scope.OfMember || indicator.overPeople() == Aggregation.NONE) {
      return Figure.missing(indicator.code());
    }
    List<Figure> parts =
        numbers.persons(scope).stream()
            .map(person -> raw(indicator.code(), span, person))
            .filter(Figure::isKnown)
            .toList();
    return together(indicator.overPeople(), parts, indicator.code());
  }

  private static Figure together(Aggregation how, List<Figure> parts, String code) {
    if (parts.isEmpty() || !parts.stream().allMatch(Figure::isKnown)) {
      return parts.stream()
          .filter(part -> !part.isKnown())
          .findFirst()
          .orElse(Figure.missing(code));
    }
    double sum = parts.stream().mapToDouble(part -> part.orElse(0)).sum();
    return switch (how) {
      case SUM -> Figure.of(sum);
      case LAST -> parts.getLast();
      case MEAN -> Figure.of(sum / parts.size());
      case NONE -> Figure.missing(code);
    };
  }
}
