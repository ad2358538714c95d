package org.siyu.core.kpisheet;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with statistics and with sheets that came back.
public enum KpiSheetProblem implements ErrorCode {
  /// Neither statistics nor a sheet that went out from here. No argument.
  NOT_A_KPI_LIST,
  /// A column that no layout knows and nobody has said anything about. Argument: its header.
  UNKNOWN_COLUMN,
  /// What a column was said to be cannot be stated by a file. Argument: the code.
  NOT_STATED,
  /// No file has a column that something was said about. Argument: its header.
  NO_SUCH_COLUMN,
  /// Nothing below the headers. No argument.
  NOTHING_IN_FILE,
  /// A day of a member, or of the team, stands twice in a sheet. Arguments: the day, the name as
  /// written, the row that counts, the row before it.
  DAY_TWICE,
  /// Values of days of a period that is closed. Arguments: the period, how many.
  CLOSED_DAYS,
  /// No member is called so. Arguments: the name, how many rows name it.
  UNKNOWN_MEMBER,
  /// Arguments: the day as written.
  DAY_AHEAD,
  /// Not a number of the indicator's unit. Argument: what is written.
  INVALID_VALUE,
  /// Arguments: what is written, the range.
  OUT_OF_RANGE,
  /// A count that is no whole number. Argument: what is written.
  NOT_WHOLE,
  /// Argument: what is written.
  NEGATIVE,
  /// A value and "does not apply" at once. No argument.
  VALUE_AND_NOT_APPLICABLE,
  /// A row that was not in the sheet when it went out. No argument.
  ROW_ADDED,
  /// What the row is about is not here. No argument.
  UNKNOWN_ROW,
  /// Nothing is asked of anybody in the period. Argument: the period.
  NOTHING_TO_FILL,
  /// What is here was changed since the files were looked at. No argument.
  CHANGED_MEANWHILE;

  @Override
  public String key() {
    return "kpisheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
