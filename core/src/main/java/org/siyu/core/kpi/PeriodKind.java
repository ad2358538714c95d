package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// How long a sheet's period is.
public enum PeriodKind implements Code {
  WEEK,
  MONTH,
  QUARTER,
  YEAR
}
