package org.siyu.core.words;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with an entry of a word list.
public enum WordProblem implements ErrorCode {
  /// A pattern needs a text, or alternatives none of which is empty. Argument: the pattern.
  PATTERN_WITHOUT_TEXT,
  /// Brackets that are not closed or stand in one another. Argument: the pattern.
  PATTERN_BRACKETS,
  /// A gap at the beginning or at the end finds nothing more. Argument: the pattern.
  PATTERN_OPEN_END,
  /// `~` stands only in contexts. Argument: the pattern.
  PATTERN_WITH_TERM,
  /// A context has neither `~` nor, where this can be told, the term in it. Argument: the context.
  CONTEXT_WITHOUT_TERM,
  /// Argument: what a cell says.
  UNKNOWN_VALUE,
  /// A cell must not be empty. No argument.
  VALUE_MISSING,
  /// Argument: how many characters are allowed.
  TOO_LONG,
  /// Two lines are about one entry. Argument: its id.
  TWICE,
  /// A line has the id of a shipped entry that this version does not have. Argument: the id.
  UNKNOWN_ENTRY,
  /// The entry does not find its own example. Argument: the example.
  EXAMPLE_NOT_FOUND,
  /// The entry finds the example that it should pass over. Argument: the example.
  EXAMPLE_FOUND,
  /// An entry that a person writes needs a sentence in which it is found. No argument.
  EXAMPLE_MISSING,
  /// No sheet of the workbook has the columns of a word list. No argument.
  NOT_A_WORD_LIST,
  /// Somebody else has changed the entry since it was read. Argument: its id.
  CHANGED_MEANWHILE;

  @Override
  public String key() {
    return "words." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
