package org.siyu.core.words;

/// A place in a text at which an entry is found.
///
/// @param start where it begins in the text as it was given, in UTF-16 units
/// @param end where it ends, exclusive; never inside a surrogate pair
public record WordFinding(WordEntry entry, int start, int end) {
  public WordSeverity severity() {
    return entry.severity();
  }

  /// Why: what is wrong with the word.
  public WordCategory reason() {
    return entry.category();
  }

  /// The words as they were written, with whatever stood between their characters.
  public String in(String text) {
    return text.substring(start, end);
  }
}
