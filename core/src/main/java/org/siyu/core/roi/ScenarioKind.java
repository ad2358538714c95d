package org.siyu.core.roi;

import org.siyu.core.shared.Code;

/// How the world may turn out.
public enum ScenarioKind implements Code {
  /// As it is, or as one expects it.
  BASE,
  OPTIMISTIC,
  CAUTIOUS,
  /// Whatever somebody wants to try.
  OWN;

  /// How much better for us than the base each input is unless it is typed; 0.1 is 10 %.
  public double usualLean() {
    return switch (this) {
      case BASE, OWN -> 0;
      case OPTIMISTIC -> 0.1;
      case CAUTIOUS -> -0.1;
    };
  }
}
