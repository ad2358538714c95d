package org.siyu.core.kpisheet;

import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Period;

/// The words of a sheet to be filled in, in the reader's language.
public interface KpiSheetWords {
  String text(KpiSheetText text, Object... arguments);

  String header(FillColumn column);

  /// What a column is for.
  String note(FillColumn column);

  String name(Indicator indicator);

  String unit(IndicatorUnit unit);

  String period(Period period);
}
