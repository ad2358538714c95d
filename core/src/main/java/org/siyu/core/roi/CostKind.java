package org.siyu.core.roi;

import org.siyu.core.shared.Code;

/// What a line of cost belongs to.
public enum CostKind implements Code {
  PAY,
  TRAINING,
  TECHNOLOGY,
  OPERATION,
  /// What the people and the money would have brought elsewhere.
  OPPORTUNITY;

  /// The input of the cost calculator that the lines add up to.
  public String input() {
    return code();
  }
}
