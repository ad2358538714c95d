package org.siyu.app.kpi;

import org.siyu.core.shared.Code;

/// What the columns of the grid are.
public enum FillColumns implements Code {
  /// The team and its members, in one period.
  PEOPLE,
  /// Periods side by side, of one scope.
  PERIODS
}
