package org.siyu.core.contact;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a limit.
public enum ContactProblem implements ErrorCode {
  /// A limit says where it is written.
  BLANK_SOURCE,
  /// Argument: the most characters allowed.
  TOO_LONG,
  /// A limit ends after it begins.
  ENDS_BEFORE_IT_BEGINS,
  /// No span bears more than a thousand contacts. Argument: what was given.
  INVALID_COUNT;

  @Override
  public String key() {
    return "contact." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
