package org.siyu.core.daysheet;

import org.siyu.core.shared.Code;

/// What a day's list says beside its entries.
public enum DaySheetText implements Code {
  /// Arguments: the member, the day.
  TITLE,
  /// Arguments: entries, late ones, customers.
  SUMMARY,
  /// Arguments: when it was written, by whom.
  WRITTEN,
  HINT,
  /// The names of the sheets.
  LIST,
  NOTES,
  NOTES_TITLE,
  NOTES_FILL,
  NOTES_REASON,
  NOTES_TIME,
  NOTES_ROWS,
  NOTES_OTHERS,
  NOTES_BACK,
  NOTES_COLUMNS,
  RESULT_ERROR,
  DATE_ERROR,
  TIME_ERROR,
  /// In the result of what is done on its own screen.
  ELSEWHERE,
  /// Above customers who have a birthday.
  BIRTHDAYS,
  NOTHING,
  /// What stands below each page: what it is for.
  FOOT,
  /// Arguments: the page, how many there are.
  PAGE
}
