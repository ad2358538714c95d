package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// How values of months become that of a quarter, and those of people that of a team, where they
/// were typed in or gathered. What is computed is computed anew for the whole and never averaged.
public enum Aggregation implements Code {
  SUM,
  /// The latest one, as for a stock.
  LAST,
  /// Their mean, each counting the same.
  MEAN,
  /// Not at all.
  NONE
}
