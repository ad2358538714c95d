package org.siyu.core.kpi;

import java.util.List;
import org.siyu.core.kpi.formula.Figure;

/// How the indicators of a sheet went over several periods, as they are counted now.
///
/// @param periods the earliest first
public record KpiTrend(List<Period> periods, List<Row> rows) {
  /// @param values one for each period
  public record Row(Indicator indicator, List<Figure> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  public KpiTrend {
    periods = List.copyOf(periods);
    rows = List.copyOf(rows);
  }
}
