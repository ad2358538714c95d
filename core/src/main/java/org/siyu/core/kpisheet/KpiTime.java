package org.siyu.core.kpisheet;

import java.time.LocalDate;
import org.siyu.core.kpi.Period;

/// What a value is of: a single day, as statistics have it, or a period.
public sealed interface KpiTime {
  record OfDay(LocalDate day) implements KpiTime {}

  record OfPeriod(Period period) implements KpiTime {}

  /// `2026-06-05`, or a period as [Period#text()].
  default String text() {
    return switch (this) {
      case OfDay(LocalDate day) -> day.toString();
      case OfPeriod(Period period) -> period.text();
    };
  }
}
