package org.siyu.core.kpi;

import org.siyu.core.kpi.formula.Figure;

/// How a value moved: a rate by points of per cent, anything else by a share of what it was. From
/// 40 % to 44 % are 4 points; from 40 customers to 44 are 10 %.
///
/// @param isPoints whether it is told in points of per cent
/// @param by 0.04 stands for 4 points or 4 %; unknown where one of both values is, or where there
///   was nothing to take a share of
public record Change(boolean isPoints, Figure by) {
  /// As exact as changes are shown: a tenth of a point or per cent.
  private static final double SHOWN = 1000;

  public static Change of(IndicatorUnit unit, Figure now, Figure was) {
    boolean isPoints = unit == IndicatorUnit.PERCENT;
    if (!(now instanceof Figure.Known(double is) && was instanceof Figure.Known(double before))) {
      return new Change(isPoints, Figure.missing(""));
    }
    return new Change(
        isPoints, isPoints ? Figure.of(is - before) : Figure.ratio(is - before, Math.abs(before)));
  }

  /// As far as it is shown: 0 for what rounds to nothing, and for what is not known.
  public double shown() {
    double rounded = Math.rint(by.orElse(0) * SHOWN) / SHOWN;
    return rounded == 0 ? 0 : rounded;
  }
}
