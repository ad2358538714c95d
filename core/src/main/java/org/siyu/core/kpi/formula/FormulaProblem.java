package org.siyu.core.kpi.formula;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a formula cannot be read. Positions count characters from 1.
public enum FormulaProblem implements ErrorCode {
  EMPTY,
  /// Arguments: position, what stands there.
  UNEXPECTED,
  /// The formula ends where something should follow. Argument: position.
  ENDS_EARLY,
  /// Arguments: position of the bracket, the bracket.
  UNCLOSED,
  /// Arguments: position, the name.
  UNKNOWN_NAME,
  /// Arguments: position, the name.
  UNKNOWN_FUNCTION,
  /// Arguments: position, the function, how many it has.
  WRONG_COUNT,
  /// Arguments: position, what stands there.
  NOT_A_NUMBER,
  /// Argument: position.
  TOO_DEEP,
  /// Indicators need each other. Argument: their codes from the first back to it.
  CYCLE;

  @Override
  public String key() {
    return "kpi.formula-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
