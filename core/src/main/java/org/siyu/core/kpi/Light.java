package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// How an indicator stands, the worse the later.
public enum Light implements Code {
  /// Nothing to judge by.
  NONE,
  GREEN,
  AMBER,
  RED;

  public Light worse(Light other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
