package org.siyu.core.kpi;

import java.util.Optional;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Code;

/// One indicator on a sheet.
///
/// @param target of the whole period
/// @param due what of the target is due by now: all of it when the period is over or the indicator
///   does not add up day by day, otherwise the share of its days
/// @param actual as it is judged
/// @param raw the value whatever the number of cases
/// @param before the same of the period before; of its first days while the period is open
/// @param lastYear the same of a year ago
/// @param isEntered whether somebody typed it in for just this period and scope
public record SheetLine(
    Indicator indicator,
    double weight,
    Optional<Goal> target,
    Optional<Goal> due,
    Figure actual,
    Figure raw,
    Figure before,
    Figure lastYear,
    boolean isEntered,
    Optional<Attainment> attainment,
    Light light) {
  /// How a line takes part in the score.
  public enum Part implements Code {
    SCORED,
    /// The period is over and nobody has said what came of it: counts 0.
    MISSING_COUNTS_ZERO,
    /// The period is open and there is no value yet: left out for now.
    NOT_YET,
    /// Does not apply, or too few cases, or nothing to divide by: left out.
    NOT_APPLICABLE,
    NO_TARGET
  }

  /// @param isOver whether the period is
  public Part part(boolean isOver) {
    if (target.isEmpty()) {
      return Part.NO_TARGET;
    }
    if (actual.isKnown()) {
      return Part.SCORED;
    }
    if (!actual.isMissing()) {
      return Part.NOT_APPLICABLE;
    }
    return isOver ? Part.MISSING_COUNTS_ZERO : Part.NOT_YET;
  }

  /// How it moved since the period before, as it is told: rates in points.
  public Change moved() {
    return Change.of(indicator.unit(), actual, before);
  }

  /// Whether the light says how the value stands against the period before alone: without a target
  /// there is nothing else to judge by.
  public boolean isJudgedByBefore() {
    return light != Light.NONE
        && !attainment.map(Attainment::share).map(Figure::isKnown).orElse(false);
  }

  /// Change against the period before: 0.1 is a tenth more.
  public Figure change() {
    return before instanceof Figure.Known(double was) && actual instanceof Figure.Known(double is)
        ? was == 0
            ? new Figure.Unknown(Figure.Reason.DIVISION_BY_ZERO, indicator.code())
            : Figure.of((is - was) / Math.abs(was))
        : Figure.missing(indicator.code());
  }
}
