package org.siyu.core.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.kpi.facts.DayCounts;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaValues;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Any indicator day by day, for curves: each day stands for itself, `previous` is the day before
/// and `lastYear` the same date a year ago. Customers are counted once for all days together.
///
/// What was typed in for a month or another period is of no single day and is missing here, and so
/// is what is computed from it. Few cases are shown as they are: a curve shows its own noise.
public final class DailyIndicators {
  private final Catalogue catalogue;
  private final KpiNumbers numbers;
  private final DateRange days;
  private final Optional<Set<UUID>> members;
  private final DayCounts counts;
  private final DateRange reach;
  private final Map<Cell, Figure> known = new HashMap<>();

  private record Cell(String code, LocalDate day) {}

  public DailyIndicators(IndicatorValues values, DateRange days, Scope scope, Monitor monitor) {
    this.catalogue = values.catalogue();
    this.numbers = values.numbers();
    this.days = days;
    this.members = numbers.members(scope);
    this.reach = new DateRange(days.first().minusYears(1).minusDays(1), days.last());
    this.counts = DayCounts.of(numbers.facts(), reach, members, monitor);
  }

  public DateRange days() {
    return days;
  }

  /// The values, one for each day.
  public List<Figure> of(String code) {
    List<Figure> values = new ArrayList<>();
    for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
      values.add(of(code, day));
    }
    return values;
  }

  private Figure of(String code, LocalDate day) {
    if (!reach.contains(day)) {
      return Figure.missing(code);
    }
    Cell cell = new Cell(code, day);
    Figure value = known.get(cell);
    if (value == null) {
      value = find(code, day);
      known.put(cell, value);
    }
    return value;
  }

  private Figure find(String code, LocalDate day) {
    Optional<Indicator> indicator = catalogue.find(code);
    if (indicator.isEmpty()) {
      return StoreMeasure.of(code).map(measure -> count(measure, day)).orElse(Figure.missing(code));
    }
    return switch (indicator.get().source()) {
      case Source.Counted(StoreMeasure measure) -> count(measure, day);
      case Source.Computed(Formula formula) -> computed(formula, day);
      case Source.Typed(), Source.Gathered() -> stated(indicator.get(), day);
    };
  }

  private Figure count(StoreMeasure measure, LocalDate day) {
    double count =
        measure.isDaily()
            ? numbers.daily(measure, new DateRange(day, day), members)
            : counts.count(measure, day);
    return Figure.of(KpiNumbers.scaled(measure, count));
  }

  private Figure computed(Formula formula, LocalDate day) {
    return formula.evaluate(
        new FormulaValues() {
          @Override
          public Figure of(String code, Shift shift) {
            return DailyIndicators.this.of(
                code, day.minusDays(shift.periods()).minusYears(shift.years()));
          }

          @Override
          public int days(Shift shift) {
            return 1;
          }
        });
  }

  private Figure stated(Indicator indicator, LocalDate day) {
    DateRange only = new DateRange(day, day);
    KpiFacts facts = numbers.facts();
    Optional<Double> value =
        switch (indicator.overPeriods()) {
          case SUM -> facts.stated(indicator.code(), only, members);
          case LAST -> facts.lastStated(indicator.code(), only, members);
          case MEAN -> facts.meanStated(indicator.code(), only, members);
          case NONE -> Optional.empty();
        };
    return value.map(Figure::of).orElse(Figure.missing(indicator.code()));
  }
}
