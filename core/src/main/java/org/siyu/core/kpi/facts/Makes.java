package org.siyu.core.kpi.facts;

import org.siyu.core.shared.Code;

/// How a number comes from the rows behind it.
public enum Makes implements Code {
  /// What the rows say, added up; one for each row where rows are counted.
  SUM,
  /// The customers of the rows, each once.
  CUSTOMERS,
  /// The customers of the rows, once for each day.
  CUSTOMER_DAYS,
  /// The members of the rows, each once.
  MEMBERS,
  /// The latest row, or the latest of each member.
  LAST,
  /// The mean of the rows.
  MEAN
}
