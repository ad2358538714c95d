package org.siyu.core.alerts;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can go wrong with an alert.
public enum AlertProblem implements ErrorCode {
  /// It is gone.
  NOT_FOUND,
  /// Somebody else has changed it meanwhile.
  CHANGED_MEANWHILE,
  /// It is to be closed without a word.
  NOTE_MISSING,
  /// Argument: the most characters.
  NOTE_TOO_LONG,
  /// Amber is to begin before red, both from 0 to 100 %, and a limit is not below 0.
  NOT_THRESHOLDS;

  @Override
  public String key() {
    return "alerts." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
