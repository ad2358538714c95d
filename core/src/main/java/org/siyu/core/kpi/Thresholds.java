package org.siyu.core.kpi;

import org.siyu.core.kpi.formula.Figure;

/// How far behind its target, or behind the period before, an indicator is amber or red.
///
/// @param amber 0.1 stands for 10 %
/// @param red not less than `amber`
public record Thresholds(double amber, double red) {
  public static final Thresholds USUAL = new Thresholds(0.1, 0.2);

  /// A hair more than nothing: 0.8 of a target is 20 % under it, whatever its digits.
  private static final double HAIR = 1e-9;

  private static final Attainment.Cap WIDE = new Attainment.Cap(0, 99);

  public Thresholds {
    if (!(amber >= 0 && red >= amber && red <= 1)) {
      throw new IllegalArgumentException("not thresholds");
    }
  }

  /// By how much of a goal is reached; just as far behind as a threshold says is behind.
  public Light of(Figure attainment) {
    if (!(attainment instanceof Figure.Known(double share))) {
      return Light.NONE;
    }
    if (share <= 1 - red + HAIR) {
      return Light.RED;
    }
    return share <= 1 - amber + HAIR ? Light.AMBER : Light.GREEN;
  }

  /// By how it stands against the period before. A band has no better and worse by itself.
  public Light against(Direction direction, Figure now, Figure before) {
    return direction == Direction.BAND || !(before instanceof Figure.Known(double value))
        ? Light.NONE
        : of(Attainment.of(direction, now, Goal.of(value), WIDE).share());
  }
}
