package org.siyu.core.behind;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why the rows behind a number cannot be shown.
public enum BehindProblem implements ErrorCode {
  /// The number is not counted from rows. Argument: its code.
  NO_ROWS;

  @Override
  public String key() {
    return "behind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
