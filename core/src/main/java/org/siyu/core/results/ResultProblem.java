package org.siyu.core.results;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with results that are entered or read from a file.
public enum ResultProblem implements ErrorCode {
  /// Not a whole number of 0 or more. Argument: what is written.
  NOT_WHOLE,
  /// Not an amount with at most two decimals. Argument: what is written.
  INVALID_AMOUNT,
  /// No sheet of the file has columns of results. No argument.
  NOT_A_RESULT_FILE,
  /// The line says neither which item nor a title or day. No argument.
  NAMES_NOTHING,
  /// No published item fits. Argument: id, title or day, as written.
  UNKNOWN_ITEM,
  /// Several items fit. Arguments: title or day as written, how many.
  SEVERAL_ITEMS,
  /// No channel of the team's list is called so. Argument: what is written.
  UNKNOWN_CHANNEL,
  /// Another line of the file is about the same item. Argument: title.
  TWICE,
  /// A line of the same message cannot be read, so its sum would be short. No argument.
  SUM_INCOMPLETE;

  @Override
  public String key() {
    return "results." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
