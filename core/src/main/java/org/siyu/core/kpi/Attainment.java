package org.siyu.core.kpi;

import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Code;

/// How much of a goal is reached: 1 is all of it.
///
/// - The more the better: `1 + (actual - target) / |target|`, which for a positive target is
///   `actual / target`.
/// - The less the better: `1 - (actual - target) / |target|`: 2 - actual / target. Nothing at all
///   counts twice the target, and twice the target counts nothing.
/// - A band: 1 within; outside `1 - distance / |nearer end|`.
/// - A target of 0 cannot be divided by: 1 when it is met, 0 when not, and never more.
///
/// What comes out is cut off at the scheme's ends, 0 and 1.2 by default.
///
/// @param share within the cap; unknown where there is no actual value
/// @param uncapped before it was cut off; the same where it was not
public record Attainment(Rule rule, Figure share, Figure uncapped) {
  /// Which rule gave it.
  public enum Rule implements Code {
    HIGHER,
    LOWER,
    WITHIN_BAND,
    BELOW_BAND,
    ABOVE_BAND,
    ZERO_TARGET,
    /// Nothing to compare with.
    NO_ACTUAL
  }

  /// From which to which share attainment counts.
  ///
  /// @param least at least 0
  public record Cap(double least, double most) {
    public static final Cap USUAL = new Cap(0, 1.2);

    public Cap {
      if (!(least >= 0 && most >= 1 && most < 100 && least <= 1)) {
        throw new IllegalArgumentException("not a cap");
      }
    }

    double cut(double share) {
      return Math.max(least, Math.min(most, share));
    }
  }

  public static Attainment of(Direction direction, Figure actual, Goal goal, Cap cap) {
    if (!(actual instanceof Figure.Known(double value))) {
      return new Attainment(Rule.NO_ACTUAL, actual, actual);
    }
    return switch (direction) {
      case HIGHER -> against(Rule.HIGHER, value - goal.least(), goal.least(), cap);
      case LOWER -> against(Rule.LOWER, goal.least() - value, goal.least(), cap);
      case BAND -> band(value, goal, cap);
    };
  }

  private static Attainment band(double value, Goal goal, Cap cap) {
    double most = goal.most().orElse(goal.least());
    if (value < goal.least()) {
      return against(Rule.BELOW_BAND, value - goal.least(), goal.least(), cap);
    }
    return value > most
        ? against(Rule.ABOVE_BAND, most - value, most, cap)
        : share(Rule.WITHIN_BAND, 1, cap);
  }

  /// @param ahead by how much it is better than the target
  private static Attainment against(Rule rule, double ahead, double target, Cap cap) {
    return target == 0
        ? share(Rule.ZERO_TARGET, ahead >= 0 ? 1 : 0, cap)
        : share(rule, 1 + ahead / Math.abs(target), cap);
  }

  private static Attainment share(Rule rule, double share, Cap cap) {
    Figure uncapped = Figure.of(share);
    return new Attainment(
        rule, uncapped.isKnown() ? Figure.of(cap.cut(share)) : uncapped, uncapped);
  }

  public boolean isCapped() {
    return !share.equals(uncapped);
  }
}
