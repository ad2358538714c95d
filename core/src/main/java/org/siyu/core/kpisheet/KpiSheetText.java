package org.siyu.core.kpisheet;

import org.siyu.core.shared.Code;

/// A text of a sheet to be filled in.
public enum KpiSheetText implements Code {
  /// Arguments: whose, the period.
  TITLE,
  /// Arguments: the workspace, the day, who made it.
  SUBTITLE,
  HINT,
  /// What of a person's sheet is elsewhere.
  OWN_HINT,
  /// What else stands in the team's sheet.
  TEAM_HINT,
  LIST,
  TEAM,
  YES,
  NUMBER_ERROR,
  COUNT_ERROR,
  /// Argument: the range.
  RANGE_ERROR,
  /// Argument: the range.
  SHARE_ERROR,
  YES_ERROR,
  NOTES,
  NOTES_TITLE,
  NOTES_FILL,
  NOTES_UNKNOWN,
  NOTES_NOT_APPLICABLE,
  NOTES_BACK,
  TEMPLATE,
  TEMPLATE_DAY,
  TEMPLATE_MEMBER,
  TEMPLATE_HINT
}
