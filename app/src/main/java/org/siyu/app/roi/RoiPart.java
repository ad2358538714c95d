package org.siyu.app.roi;

import java.util.List;
import org.siyu.core.roi.CalculatorKind;

/// What of a calculation is shown.
public enum RoiPart {
  INPUTS,
  /// Costs by line and month; of the cost calculator only.
  COSTS,
  SENSITIVITY,
  VERSIONS;

  static List<RoiPart> of(CalculatorKind kind) {
    return kind == CalculatorKind.COST ? List.of(values()) : List.of(INPUTS, SENSITIVITY, VERSIONS);
  }
}
