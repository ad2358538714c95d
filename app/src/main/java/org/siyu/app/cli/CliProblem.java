package org.siyu.app.cli;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a call itself.
enum CliProblem implements ErrorCode {
  /// Neither `--workspace` nor a workspace that was open before.
  NO_WORKSPACE,
  /// Argument: what was given.
  UNKNOWN_LANGUAGE,
  /// Argument: what was given.
  NOT_A_DATE,
  /// No customer has this id, number, phone or name. No argument: it may be personal data.
  CUSTOMER_NOT_FOUND,
  /// Several customers have this name. Argument: how many.
  CUSTOMER_NOT_UNIQUE,
  /// The output file's ending is neither .xlsx nor .csv. Argument: the name.
  UNKNOWN_OUTPUT_FORMAT,
  /// The output file's ending is neither .xlsx nor .ics. Argument: the name.
  UNKNOWN_PLAN_FORMAT,
  /// A folder cannot be made. Argument: the folder.
  NO_FOLDER,
  /// What is written does not go under this ending. Arguments: the name, the endings that do.
  WRONG_ENDING,
  /// Argument: what was given.
  NOT_A_SIZE,
  /// Argument: the name that was given.
  UNKNOWN_PROFILE,
  /// Argument: the name that was given.
  UNKNOWN_EXPERIMENT,
  /// A draft has no result. Argument: its name.
  EXPERIMENT_NOT_STARTED,
  /// Argument: what no command knows.
  UNKNOWN_ARGUMENT,
  /// Argument: the names of the options or parameters.
  MISSING_ARGUMENT,
  /// Arguments: what was given, for which option.
  WRONG_VALUE,
  /// Anything else that the parser does not understand.
  WRONG_USAGE;

  @Override
  public String key() {
    return "cli." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
