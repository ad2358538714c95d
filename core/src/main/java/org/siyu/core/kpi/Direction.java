package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// Which values are good.
public enum Direction implements Code {
  /// The more the better.
  HIGHER,
  /// The less the better.
  LOWER,
  /// Good between two values.
  BAND
}
