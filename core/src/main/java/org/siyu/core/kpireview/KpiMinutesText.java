package org.siyu.core.kpireview;

import org.siyu.core.shared.Code;

/// A text of the minutes.
public enum KpiMinutesText implements Code {
  TITLE,
  /// Arguments: workspace, period, whose.
  SUBTITLE,
  WORKSPACE,
  PERIOD,
  SCOPE,
  STATE,
  /// Arguments: when, by whom.
  HELD,
  PREPARED,
  TAKEN_AT,
  /// Arguments: when, days that were over, days of the period.
  TAKEN_OPEN,
  WRITTEN_AT,
  SCORE,
  LIGHTS_LABEL,
  /// Arguments: how many lines are green, amber, red.
  LIGHTS,
  CONTENTS,
  SHEET_COVER,
  SHEET_NUMBERS,
  SHEET_FINDINGS,
  SHEET_ACTIONS,
  SHEET_MOVEMENTS,
  ABOUT_NUMBERS,
  ABOUT_FINDINGS,
  ABOUT_ACTIONS,
  ABOUT_MOVEMENTS,
  CHART_ATTAINMENT,
  HOW,
  HOW_NUMBERS,
  HOW_FINDINGS,
  INDICATOR,
  DIRECTION,
  TARGET,
  TARGET_MOST,
  ACTUAL,
  ATTAINMENT,
  BEFORE,
  CHANGE,
  LIGHT,
  NOTE,
  CAP_LEAST,
  CAP_MOST,
  AMBER,
  RED,
  NUMBER,
  FINDINGS,
  NO_FINDINGS,
  FIGURES,
  INSIGHT,
  DECISIONS,
  NO_DECISIONS,
  ACTIONS,
  NO_ACTIONS,
  EARLIER,
  ACTION,
  OWNER,
  DUE,
  DUE_BEFORE,
  ANSWER,
  REASON,
  OPEN,
  LATE,
  DONE,
  DROPPED,
  /// Argument: the new day.
  STILL_OPEN,
  NOT_ASKED,
  ALERTS,
  ALERT_STATE,
  ALERT_OPEN,
  /// Argument: by whom.
  ALERT_TAKEN,
  /// Argument: by whom.
  ALERT_CLOSED,
  ALERT_RECOVERED,
  ALERT_STRATEGY,
  DRIVER,
  /// Arguments: the part, its share of the change.
  DRIVER_CHANNEL,
  /// Arguments: the part, its share of the change.
  DRIVER_TIER,
  /// Arguments: the part, its share of the change.
  DRIVER_CONTENT,
  /// Arguments: the part, its share of the change.
  DRIVER_MEMBER,
  TIERS,
  /// Arguments: the first and the last analysis day.
  TIERS_BETWEEN,
  TIER,
  TIER_BEFORE,
  TIER_AFTER,
  DIFFERENCE,
  TOTAL,
  /// Arguments: how many moved up, down, came, went.
  MOVES,
  CAMPAIGNS,
  CAMPAIGN,
  DAY,
  TURNOVER,
  SPENT,
  ROI,
  TARGETS_MET,
  /// Argument: the last day on which orders count.
  RUNS_UNTIL,
  /// Arguments: reached targets, all of them.
  MET,
  /// Argument: what the target is, how much of it is reached.
  OF_TARGET,
  /// Argument: the change against the period before.
  AGAINST_BEFORE,
  /// Arguments: what it is called, its number, more about it.
  WITH,
  /// Between parts of one sentence.
  AND,
  /// Arguments: number and page count.
  PAGE,
  FOOT
}
