package org.siyu.core.actions;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can go wrong with an action item.
public enum ActionProblem implements ErrorCode {
  /// It is gone.
  NOT_FOUND,
  /// Somebody else changed it meanwhile. Argument: title.
  CHANGED_MEANWHILE,
  BLANK,
  /// Argument: the most characters.
  TOO_LONG;

  @Override
  public String key() {
    return "actions." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
