package org.siyu.core.roi;

import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.formula.Expression;

/// The words of the report workbook, in the reader's language.
public interface RoiReportWords {
  String text(RoiReportText text, Object... arguments);

  String kind(CalculatorKind kind);

  String input(RoiInput input);

  String step(RoiStep step);

  /// A value in words, with its unit.
  String value(RoiUnit unit, double value);

  String unit(RoiUnit unit);

  String scenario(ScenarioKind kind);

  String cost(CostKind kind);

  /// Where a value of the base is from.
  String source(Calculation calculation, RoiInput input);

  /// With the names of inputs and steps.
  String formula(Calculator calculator, Expression formula);

  String period(Period period);
}
