package org.siyu.core.kpi;

import org.siyu.core.kpi.facts.StoreMeasure;

/// The words of the dashboard's workbook, in the reader's language.
public interface DashboardReportWords extends KpiReportWords {
  String text(DashboardReportText text, Object... arguments);

  /// What the store counts.
  String measure(StoreMeasure measure);
}
