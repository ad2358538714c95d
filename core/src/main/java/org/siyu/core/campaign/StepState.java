package org.siyu.core.campaign;

import org.siyu.core.shared.Code;

/// What has become of a step. Whether it is late follows from its deadline.
public enum StepState implements Code {
  OPEN,
  DOING,
  DONE,
  /// Left out, with a reason.
  SKIPPED;

  public boolean isOver() {
    return this == DONE || this == SKIPPED;
  }
}
