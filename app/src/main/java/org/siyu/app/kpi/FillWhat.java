package org.siyu.app.kpi;

import org.siyu.core.shared.Code;

/// What is typed in.
public enum FillWhat implements Code {
  /// What came of it, where the store cannot count it.
  ACTUALS,
  TARGETS
}
