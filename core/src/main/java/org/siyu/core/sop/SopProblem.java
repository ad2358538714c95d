package org.siyu.core.sop;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a template.
public enum SopProblem implements ErrorCode {
  /// The template is not there. Argument: what it was called.
  NOT_FOUND,
  /// Somebody else saved a version meanwhile. Argument: name.
  CHANGED_MEANWHILE,
  /// Argument: the name that another template has.
  NAME_TAKEN,
  /// What came with the program can be changed and hidden, not removed. Argument: name.
  SHIPPED,
  BLANK,
  /// Argument: the most characters.
  TOO_LONG,
  /// Lower-case letters, digits and dashes. Argument: what was written.
  INVALID_KEY,
  /// Argument: the key.
  DUPLICATE_KEY,
  NO_STEPS,
  /// Argument: the most there may be.
  TOO_MANY,
  /// Not a whole number from -365 to 365. Argument: what was written.
  INVALID_DAY,
  /// Before day 0, which a journey does not have. Argument: the day.
  DAY_BEFORE_START,
  /// Argument: what was written.
  INVALID_TIME,
  /// Not a whole number from 0 to 10080. Argument: what was written.
  INVALID_MINUTES,
  /// Argument: what was written.
  INVALID_SLA,
  /// Argument: what was written.
  INVALID_AMOUNT,
  /// None of the choices. Arguments: what was written, the choices.
  UNKNOWN_CHOICE,
  /// Argument: the code of the channel.
  UNKNOWN_CHANNEL,
  /// A piece of content without a channel.
  NO_CHANNEL,
  /// Argument: what stands in braces.
  UNKNOWN_VARIABLE,
  /// Depends on a step that is not there. Argument: the key.
  UNKNOWN_STEP,
  /// Steps wait for each other. Argument: their keys in the order of the circle.
  CIRCLE,
  /// Comes on a day before a step it depends on. Arguments: the title of that step, its day.
  BEFORE_ITS_STEP,
  /// Comes earlier on the day of a step it depends on. Arguments: the title of that step, its time.
  EARLIER_THAN_ITS_STEP,
  /// Argument: the code of the measure.
  DUPLICATE_TARGET,
  /// A line of a file that fits nowhere. Argument: the line.
  UNREADABLE_LINE,
  /// Argument: the word that is not known here.
  UNKNOWN_WORD,
  /// A word of a line that is there twice. Argument: the word.
  WORD_TWICE,
  /// A section without a line it needs. Argument: the word.
  MISSING_WORD,
  /// Not a file with a template.
  NOT_A_TEMPLATE,
  /// Made by a later program. Argument: the format's number.
  NEWER_FORMAT,
  /// A workbook without a sheet it needs. Argument: the sheet.
  MISSING_SHEET,
  /// A sheet without a column it needs. Argument: the header.
  MISSING_COLUMN,
  /// Argument: how many problems a file has.
  PROBLEMS_IN_FILE;

  @Override
  public String key() {
    return "sop." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
