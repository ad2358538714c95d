package org.siyu.core.experiment;

import org.siyu.core.shared.Code;

/// Why figures must not be taken at their word.
public enum Caution implements Code {
  /// Fewer customers have their days behind them than the plan asks for.
  BEFORE_SIZE,
  /// The planned end has not come.
  BEFORE_END,
  /// The days of some customers are not over: more may come.
  DAYS_OPEN,
  /// A variant has few customers.
  FEW_CUSTOMERS,
  /// So few hits, or so few misses, that the test is rough.
  FEW_HITS,
  /// The variants did not reach as many customers as they should have.
  RATIO_MISMATCH
}
