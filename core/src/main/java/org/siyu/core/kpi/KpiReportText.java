package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// A text of the report workbook.
public enum KpiReportText implements Code {
  /// Arguments: workspace, period, when it was written.
  SUBTITLE,
  SHEET_SUMMARY,
  TEAM,
  NAME,
  SCORE,
  STATE,
  CLOSED,
  OPEN,
  CLASS,
  WEIGHT,
  COUNTS_AS,
  POINTS,
  TOTAL,
  INDICATOR,
  DIRECTION,
  TARGET,
  /// What of the target is due by now.
  DUE,
  /// The upper end of a band.
  DUE_MOST,
  ACTUAL,
  ATTAINMENT,
  TAKES_PART,
  SHARE,
  CONTRIBUTION,
  BEFORE,
  CHANGE,
  LAST_YEAR,
  NOTE,
  CAP_LEAST,
  CAP_MOST,
  AMBER,
  RED,
  /// Argument: the value of now.
  RESTATED,
  SHEET_COVER,
  COVER_TITLE,
  WORKSPACE,
  PERIOD,
  WRITTEN_AT,
  SCHEME,
  CONTENTS,
  /// Arguments: how many lines are green, amber, red.
  LIGHTS,
  LIGHTS_LABEL,
  ABOUT_SUMMARY,
  ABOUT_SHEET,
  ABOUT_TREND,
  SHEET_TREND,
  TREND_NOTE,
  MEAN,
  CHART_SCORES,
  CHART_ATTAINMENT,
  HOW,
  HOW_ATTAINMENT,
  HOW_SCORE,
  HOW_OPEN
}
