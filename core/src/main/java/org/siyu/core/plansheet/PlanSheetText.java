package org.siyu.core.plansheet;

import org.siyu.core.shared.Code;

/// The words of a plan's workbook and calendar file, besides the headers.
public enum PlanSheetText implements Code {
  LIST,
  NOTES,
  WEEK,
  /// Arguments: the span, the team.
  TITLE,
  /// Arguments: when, by whom, how many items.
  MADE,
  /// Above the list: what to do with it.
  LIST_HINT,
  /// Argument: how many items have no room.
  MORE,
  LEGEND_HOLIDAY,
  LEGEND_WORKDAY,
  LEGEND_PUBLISHED,
  LEGEND_UNAPPROVED,
  LEGEND_GAP,
  OFF,
  WORKED,
  DELETE_WORD,
  CHOICE_ERROR,
  DATE_ERROR,
  TIME_ERROR,
  MINUTES_ERROR,
  NOTES_TITLE,
  NOTES_FILL,
  NOTES_NEW,
  NOTES_DELETE,
  NOTES_COLUMNS,
  NOTES_SORT,
  NOTES_SEVERAL,
  NOTES_STATUS,
  NOTES_BACK,
  NOTES_FILTERED,
  NOTES_COLUMN_HEADING
}
