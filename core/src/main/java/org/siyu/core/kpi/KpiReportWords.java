package org.siyu.core.kpi;

import org.siyu.core.kpi.formula.Figure;

/// The words of the report workbook, in the reader's language.
public interface KpiReportWords {
  String text(KpiReportText text, Object... arguments);

  String name(Indicator indicator);

  String kind(IndicatorClass kind);

  String direction(Direction direction);

  String part(SheetLine.Part part);

  /// Why there is no number.
  String reason(Figure.Reason reason);

  /// A value with its unit.
  String value(Indicator indicator, double value);

  String period(Period period);

  String light(Light light);

  /// As indicators and stages name their languages: `zh`, `en`.
  String language();
}
