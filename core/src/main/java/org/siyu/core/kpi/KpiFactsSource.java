package org.siyu.core.kpi;

import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.shared.Monitor;

/// Where the store's facts come from.
public interface KpiFactsSource {
  /// All that indicators are counted from, as of one moment. Kept until something changes.
  KpiFacts facts(Monitor monitor);

  /// What customers and content are told apart by beside that.
  default DriverParts parts() {
    return DriverParts.NONE;
  }
}
