package org.siyu.core.roi;

import java.util.Optional;
import org.siyu.core.kpi.Period;
import org.siyu.core.shared.Code;

/// A value that was not typed, and where it is from.
///
/// @param period the days that it counts; empty where it counts none
public record Found(double value, Source source, Optional<Period> period) {
  /// Where a value is from.
  public enum Source implements Code {
    /// The worked example.
    EXAMPLE,
    CUSTOMERS,
    ORDERS,
    /// Cohorts of first orders.
    COHORTS,
    /// Cohorts of first orders before the period.
    EARLIER_COHORTS,
    /// What was spent on campaigns.
    CAMPAIGNS,
    CONTENT,
    /// What was entered on KPI sheets.
    KPI,
    /// The calculation's own table of costs.
    COSTS,
    /// The length of the period.
    PERIOD
  }

  static Found example(double value) {
    return new Found(value, Source.EXAMPLE, Optional.empty());
  }

  public boolean isExample() {
    return source == Source.EXAMPLE;
  }
}
