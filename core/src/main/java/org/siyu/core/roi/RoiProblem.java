package org.siyu.core.roi;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a calculation cannot be kept or written.
public enum RoiProblem implements ErrorCode {
  BLANK_NAME,
  /// Argument: how many characters at most.
  TOO_LONG,
  /// An input is outside of what it takes. Arguments: calculator, scenario, input (codes), the
  /// smallest and the largest value.
  OUT_OF_RANGE,
  /// The shares of a budget do not come to 100 %. Arguments: scenario (code), what they come to.
  SHARES_NOT_WHOLE,
  /// A scenario leans too far. Arguments: scenario (code), the largest lean.
  LEAN_TOO_FAR,
  /// A line of the table of costs has no name. Argument: its number.
  BLANK_LINE,
  /// An amount of the table of costs is outside of what is taken. Arguments: line, month, the
  /// largest amount.
  AMOUNT_OUT_OF_RANGE,
  /// Argument: how many lines at most.
  TOO_MANY_LINES,
  /// Somebody else has kept another version meanwhile. Argument: the name.
  CHANGED_MEANWHILE,
  /// Argument: the name or number.
  UNKNOWN_CALCULATION,
  /// Argument: the version.
  UNKNOWN_VERSION,
  /// What is kept cannot be read. Argument: the name.
  DAMAGED,
  /// There is no calculation to write.
  NOTHING_TO_REPORT;

  @Override
  public String key() {
    return "roi." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
