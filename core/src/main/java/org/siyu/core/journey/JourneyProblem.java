package org.siyu.core.journey;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a journey.
public enum JourneyProblem implements ErrorCode {
  NOT_FOUND,
  /// Somebody else changed it meanwhile. Argument: its name.
  CHANGED_MEANWHILE,
  BLANK_NAME,
  /// Argument: the most characters.
  TOO_LONG,
  /// The template is for campaigns alone. Argument: its name.
  NOT_FOR_JOURNEYS,
  /// The template has no step that a customer gets. Argument: its name.
  NO_STEPS,
  /// Argument: the key.
  UNKNOWN_STEP,
  /// A jump that leads to the same or an earlier step. Argument: the key it leads to.
  JUMP_BACK,
  /// A branch for every day that does not end the journey.
  ENDLESS_BRANCH,
  /// Arguments: least, most.
  INVALID_DAYS,
  /// Argument: what was asked.
  INVALID_PRIORITY,
  INVALID_VARIANTS,
  /// It was stopped. Argument: its name.
  STOPPED,
  /// Nobody of those chosen has the step open any more.
  NOTHING_OPEN,
  /// A step is skipped with a reason.
  REASON_MISSING,
  /// A step can be put off to a later day alone.
  DAY_TOO_EARLY;

  @Override
  public String key() {
    return "journey." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
