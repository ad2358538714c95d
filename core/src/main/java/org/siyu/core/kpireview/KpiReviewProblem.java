package org.siyu.core.kpireview;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why something about reviews cannot be done.
public enum KpiReviewProblem implements ErrorCode {
  /// It is gone.
  NOT_FOUND,
  /// Argument: what was given to name one.
  UNKNOWN_REVIEW,
  /// It was held: its numbers and texts stay what they are. Argument: the period.
  HELD,
  /// Somebody else changed it meanwhile. Argument: the period.
  CHANGED_MEANWHILE,
  /// Items of earlier reviews have not been asked about. Argument: how many.
  QUESTIONS_OPEN,
  /// The period has not begun. Argument: the period.
  NOT_BEGUN,
  /// Argument: the most characters.
  TOO_LONG,
  /// Argument: the most findings.
  TOO_MANY_FINDINGS,
  /// What stays open needs a day that has not passed.
  DAY_PASSED;

  @Override
  public String key() {
    return "kpireview." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
