package org.siyu.app.kpi;

import org.siyu.core.shared.Code;

/// What the columns of the grid are.
public enum FillColumns implements Code {
  /// The team and the roles that somebody has, in one period.
  ROLES,
  /// The team or a role and its members, in one period.
  PEOPLE,
  /// Periods side by side, of one scope.
  PERIODS;

  /// Whether it shows a whole with its parts, and not periods.
  boolean isOfOnePeriod() {
    return this != PERIODS;
  }
}
