package org.siyu.core.cases;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a case.
public enum CaseProblem implements ErrorCode {
  /// Somebody else changed it since it was read. Argument: title.
  CHANGED_MEANWHILE,
  BLANK_TITLE,
  /// Neither problem nor solution was written.
  BLANK_TEXT,
  /// Argument: the most characters allowed.
  TOO_LONG,
  /// Argument: the most tags.
  TOO_MANY_TAGS;

  @Override
  public String key() {
    return "cases." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
