package org.siyu.core.roi;

import java.time.YearMonth;
import java.util.List;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// What calculators take from the store beyond indicators. The port that storage fills.
public interface RoiFacts {
  /// What was spent on campaigns in a month.
  ///
  /// @param line what a budget line is for, as campaigns name it
  record Spent(YearMonth month, CostKind kind, String line, double amount) {}

  List<Spent> spending(DateRange days);

  /// Buyers by the month of their first order and months since.
  List<CohortCell> cohorts(Monitor monitor);
}
