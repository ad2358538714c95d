package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// A text of the dashboard's workbook.
public enum DashboardReportText implements Code {
  TITLE,
  /// Arguments: workspace, whose, what is compared with, when it was written.
  SUBTITLE,
  SHEET_FRONT,
  SHEET_GROWTH,
  SHEET_FUNNEL,
  SHEET_CHANNELS,
  SHEET_RETENTION,
  SHEET_RESULTS,
  SHEET_TIERS,
  SHEET_HEALTH,
  /// The large figures of the front page.
  SCORE,
  HEALTH,
  CUSTOMERS,
  INDICATOR,
  ACTUAL,
  DUE,
  DUE_MOST,
  ATTAINMENT,
  LIGHT,
  /// The value that is compared with.
  WAS,
  CHANGE,
  BEFORE,
  LEVEL,
  PERIOD,
  STEP,
  PEOPLE,
  STEP_RATE,
  WHOLE_RATE,
  CHANNEL,
  /// Of those whose channel nobody knows.
  NO_CHANNEL,
  SHARE,
  ALL,
  COHORT,
  JOINED,
  /// Argument: how many days after joining.
  DAY,
  /// Argument: how many months after joining.
  MONTH,
  RETENTION_NOTE,
  RETENTION_COUNTS,
  CONTENT,
  CAMPAIGNS,
  TIER,
  /// Argument: the day of the run.
  TIER_RUN,
  PART,
  COUNTS_AS,
  HEALTH_NOTE
}
