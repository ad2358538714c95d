package org.siyu.core.alerts;

import org.siyu.core.kpi.Alert;
import org.siyu.core.kpi.AlertCheck;
import org.siyu.core.kpi.Light;
import org.siyu.core.shared.Code;

/// One rule that holds.
///
/// @param rule its id
/// @param compared the target due, the value before, or the limit, in the indicator's unit
/// @param behind by which share of that the value is behind it, or over it; 0.2 is 20 %
public record AlertFinding(String rule, Kind kind, Light light, double compared, double behind) {
  public enum Kind implements Code {
    TARGET,
    BEFORE,
    /// Asks for a review of the strategy.
    STRATEGY,
    LIMIT;

    static Kind of(AlertCheck check) {
      return switch (check) {
        case AlertCheck.BehindTarget _ -> TARGET;
        case AlertCheck.BehindBefore _ -> BEFORE;
        case AlertCheck.BehindTwice _ -> STRATEGY;
        case AlertCheck.Over _ -> LIMIT;
      };
    }
  }

  static AlertFinding of(Alert alert) {
    return new AlertFinding(
        alert.rule().id(),
        Kind.of(alert.rule().check()),
        alert.light(),
        alert.compared(),
        alert.behind());
  }
}
