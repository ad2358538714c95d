package org.siyu.core.plansheet;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a list that comes back, and what is told of it.
public enum PlanSheetProblem implements ErrorCode {
  /// No row of headers with a title and a date was found in the file.
  NOT_A_PLAN,
  /// An item cannot be without what is left out here.
  CELL_NEEDED,
  /// Argument: what was written.
  INVALID_DATE,
  /// Argument: what was written.
  INVALID_TIME,
  /// Argument: what was written.
  INVALID_MINUTES,
  /// Nobody and nothing of this name is known. Argument: what was written.
  UNKNOWN_NAME,
  /// Argument: the most characters allowed.
  TOO_LONG,
  /// The cell holds an error or a formula without a value. Argument: what stands there.
  ERROR_CELL,
  /// Neither a word that deletes nor nothing. Argument: what was written.
  INVALID_DELETE,
  /// What is published stays as it was. Argument: title.
  PUBLISHED_STAYS,
  /// The row repeats the id of another one; it becomes an item of its own.
  ROW_COPIED,
  /// An item with this title at this time is there already. Argument: title.
  ALREADY_THERE,
  /// The item was deleted here meanwhile, and the list has not changed it. Argument: title.
  DELETED_HERE,
  /// Items that went out and did not come back; they stay. Argument: how many.
  NOT_IN_LIST,
  /// A column whose header stands for nothing was passed over. Argument: the header.
  UNKNOWN_COLUMN,
  /// Days without a year were taken as those next to today. Argument: how many rows.
  YEAR_ASSUMED,
  /// Rows without a time were planned for 10 o'clock. Argument: how many rows.
  TIME_ASSUMED,
  /// It is not known here what the list said when it went out.
  EXPORT_UNKNOWN,
  /// The items that are to be exported are more than a sheet holds well. Argument: the most.
  TOO_MANY_ITEMS,
  /// Nothing is planned in the days that are to be exported.
  NOTHING_PLANNED;

  @Override
  public String key() {
    return "plansheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
