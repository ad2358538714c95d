package org.siyu.core.content;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with an edit or a step of the content calendar.
public enum ContentProblem implements ErrorCode {
  /// The item is not there any more.
  NOT_FOUND,
  /// Somebody else changed the item since it was read. Arguments: title, who, when.
  CHANGED_MEANWHILE,
  /// Nothing was typed where something is needed.
  BLANK,
  /// Argument: the most characters allowed.
  TOO_LONG,
  /// Argument: the name that another entry has.
  NAME_TAKEN,
  /// No such entry. Arguments: code of the list, code of the entry.
  UNKNOWN_CHOICE,
  /// A list keeps at least one entry. Argument: name.
  LAST_CHOICE,
  /// Argument: what was typed.
  INVALID_COLOUR,
  /// A slot ends after it begins. Arguments: from, to.
  INVALID_HOURS,
  /// Longer than a week or shorter than nothing. Argument: minutes.
  INVALID_DURATION,
  /// A count that cannot be. Arguments: code of the measure, value.
  INVALID_RESULT,
  UNKNOWN_MEMBER,
  /// What is published stays as it was. Argument: title.
  ALREADY_PUBLISHED,
  /// Results belong to what is published. Argument: title.
  NOT_PUBLISHED,
  /// The step does not follow from the status. Arguments: code of the step, code of the status.
  STEP_NOT_POSSIBLE,
  /// Nobody is named who does the review. Argument: code of the review.
  NO_REVIEWER,
  /// The author, or who changed the text last, cannot review it. Arguments: name, code of the
  /// review.
  AUTHOR_CANNOT_REVIEW,
  /// Another member is named for the review. Arguments: code of the review, name.
  NOT_THE_REVIEWER,
  /// Only the author or owner checks the own work. Argument: names.
  NOT_THE_AUTHOR,
  /// The review asks for a role that the member lacks. Arguments: name, code of the role.
  ROLE_NEEDED,
  /// A review says why it sends back, an override why it goes on.
  REMARK_NEEDED,
  /// Another member did the latest step, or something has happened since.
  CANNOT_BE_TAKEN_BACK,
  /// Blocking words stand in the text. Argument: the words.
  BLOCKING_WORDS,
  /// Nothing to publish: neither text nor files.
  NOTHING_TO_PUBLISH,
  /// Argument: the variables that nobody knows.
  UNKNOWN_VARIABLES,
  /// The file is not there or cannot be read. Argument: file name.
  ASSET_UNREADABLE,
  /// Arguments: file name, the most megabytes.
  ASSET_TOO_LARGE,
  /// No such file is kept. Argument: file name.
  ASSET_MISSING,
  /// A recurrence that never happens or cannot be read. Argument: what was given.
  INVALID_RECURRENCE,
  /// Argument: the most occurrences written at once.
  TOO_MANY_OCCURRENCES,
  /// The month that is copied to lacks the day. Arguments: title, day of the month.
  NO_SUCH_DAY,
  /// The item belongs to no series.
  NOT_IN_SERIES,
  /// A rule of the rhythm that contradicts itself.
  INVALID_CADENCE,
  /// What a customer wrote is used with the customer's permission only.
  NO_PERMISSION,
  /// The topic was made into an item before. Argument: title.
  TOPIC_TAKEN;

  @Override
  public String key() {
    return "content." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
