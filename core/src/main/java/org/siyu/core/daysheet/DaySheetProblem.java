package org.siyu.core.daysheet;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a day's list that comes back.
public enum DaySheetProblem implements ErrorCode {
  /// No row of headers with a result and the hidden ids was found in the file.
  NOT_A_DAY_LIST,
  /// A day's list goes out as a workbook or as a PDF. Argument: the file's name.
  UNKNOWN_FORMAT,
  /// Argument: what was written.
  UNKNOWN_RESULT,
  /// Something was filled in, but not what became of it.
  RESULT_MISSING,
  /// It was left out, and nobody said why.
  REASON_MISSING,
  /// It was put off, and nobody said until when.
  UNTIL_MISSING,
  /// Argument: what was written.
  INVALID_DATE,
  /// Argument: what was written.
  INVALID_TIME,
  /// It was put off to a day that is not ahead. Argument: what was written.
  UNTIL_PASSED,
  /// It was done at a time that is still to come. Argument: what was written.
  TIME_AHEAD,
  /// Argument: the most characters allowed.
  TOO_LONG,
  /// The cell holds an error or a formula without a value.
  ERROR_CELL,
  /// The row has no id: it was added by hand.
  ROW_ADDED,
  /// The id is none, or of another workspace, or of something that was removed.
  UNKNOWN_ENTRY,
  /// The row names one customer and is about another. Arguments: the one it names, the other.
  MIXED_UP,
  /// Another row says something else of the same entry. Argument: that row.
  SAID_TWICE,
  /// Argument: what it is about.
  DONE_ELSEWHERE,
  /// Argument: what it is about.
  NOT_SKIPPED,
  /// Something was changed while the list was looked at, so nothing was written.
  CHANGED_MEANWHILE;

  @Override
  public String key() {
    return "daysheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
