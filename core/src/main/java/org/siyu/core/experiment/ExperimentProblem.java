package org.siyu.core.experiment;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with an experiment.
public enum ExperimentProblem implements ErrorCode {
  NOT_FOUND,
  /// Somebody else changed it since it was read. Argument: name.
  CHANGED_MEANWHILE,
  BLANK_NAME,
  /// Argument: the most characters allowed.
  TOO_LONG,
  /// Fewer than two variants, or too many. Argument: the most.
  INVALID_VARIANTS,
  /// A variant has no name, or two have the same.
  INVALID_VARIANT_NAME,
  /// Argument: the most parts.
  INVALID_PARTS,
  /// Argument: the most days.
  INVALID_DAYS,
  /// A share is not between 0 and 100 %, or a deviation is missing.
  INVALID_BASE,
  /// No difference, or one that leads to more than 100 %.
  INVALID_UPLIFT,
  /// Significance or power are out of range.
  INVALID_CERTAINTY,
  /// The end lies before the time when customers get their variant.
  ENDS_BEFORE_IT_BEGINS,
  /// What is running or finished cannot be changed. Argument: name.
  NOT_A_DRAFT,
  NOT_RUNNING,
  /// Fewer customers than would make two in each variant. Argument: how many there are.
  TOO_FEW_CUSTOMERS,
  /// The saved filter or list is not there any more. Argument: its name.
  PARTICIPANTS_GONE,
  /// A decision says why.
  REASON_NEEDED,
  /// More were reached than have the variant. Argument: how many have it.
  INVALID_DELIVERED,
  /// There is nothing the winner could be carried into.
  NO_TARGET,
  /// The winner says what is said already, or nothing. Argument: the title of the step.
  NOTHING_TO_CARRY,
  /// The share of a sample is not between 1 and 90 %.
  INVALID_SAMPLE;

  @Override
  public String key() {
    return "experiment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
