package org.siyu.core.kpisheet;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
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

  /// Takes down which line of which file says what of a day, whether it holds or not: it does where
  /// it is the last that says what is kept.
  ///
  /// @return the numbers under which the sheets of the files are known from now on
  Set<Integer> takeDown(List<KpiList> lists, LocalDateTime at, String by);

  /// What lines of sheets that came after others say of days, by cell; of several the last.
  ///
  /// @param cells of days
  /// @param source the number of the last of those others
  Map<KpiCell, Double> saidSince(Collection<KpiCell> cells, int source);

  /// Forgets what sheets of files said.
  void forget(Set<Integer> sources);

  /// Runs work as one: all of it is kept or nothing.
  <T> T asOne(Supplier<T> work);
}
