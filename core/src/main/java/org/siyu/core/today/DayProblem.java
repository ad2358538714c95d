package org.siyu.core.today;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can go wrong with an entry of a day.
public enum DayProblem implements ErrorCode {
  /// It is done on its own screen. Argument: its title.
  DONE_ELSEWHERE,
  /// It cannot be left out. Argument: its title.
  NOT_SKIPPED,
  REASON_MISSING,
  /// It was to be put off to a time that has passed.
  TIME_PASSED,
  /// Nobody of that name is in the team. Argument: the name.
  UNKNOWN_MEMBER;

  @Override
  public String key() {
    return "today." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
