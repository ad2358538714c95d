package org.siyu.core.calendar;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with days that are imported or named by the team.
public enum CalendarProblem implements ErrorCode {
  /// Argument: what stands in the line.
  INVALID_DATE,
  /// Neither a holiday nor a working day. Argument: what stands in the line.
  UNKNOWN_KIND,
  /// A day that an earlier line has. Argument: the day.
  DAY_TWICE,
  /// A line with fewer than two cells. Argument: the line.
  INCOMPLETE_LINE,
  /// There is no line with a day.
  NO_DAYS,
  BLANK_NAME,
  /// Argument: the most characters.
  TOO_LONG,
  /// A rule that no day meets. Argument: the rule.
  INVALID_RULE;

  @Override
  public String key() {
    return "calendar." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
