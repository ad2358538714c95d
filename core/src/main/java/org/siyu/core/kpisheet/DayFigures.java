package org.siyu.core.kpisheet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.siyu.core.shared.DateRange;

/// Keeps what statistics say of single days. The port that storage fills.
public interface DayFigures {
  /// @param indicators codes
  Map<KpiCell, Double> of(Set<String> indicators, DateRange days);

  /// Adds values, or changes those of the same cells. Every cell is of a day.
  void save(Map<KpiCell, Double> values);

  void remove(Collection<KpiCell> cells);

  /// Runs work as one: all of it is kept or nothing.
  <T> T asOne(Supplier<T> work);
}
