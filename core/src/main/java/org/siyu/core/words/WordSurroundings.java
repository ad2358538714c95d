package org.siyu.core.words;

import java.util.List;

/// What stands before and after a place in a text: the parts of a pattern around its anchor, or of
/// a context around a hit.
record WordSurroundings(WordSteps before, WordSteps after) {
  static final int NONE = WordSteps.NONE;

  static WordSurroundings of(List<WordPart> before, List<WordPart> after) {
    return new WordSurroundings(WordSteps.of(before, false), WordSteps.of(after, true));
  }

  boolean isAround(PlainText text, int start, int end) {
    return startOf(text, start) != NONE && endOf(text, end) != NONE;
  }

  /// @param start where the place begins
  /// @return where the parts before it begin; [#NONE] when they do not stand there
  int startOf(PlainText text, int start) {
    return before.walk(text, start, -1);
  }

  /// @param end where the place ends, exclusive
  /// @return where the parts after it end; [#NONE] when they do not stand there
  int endOf(PlainText text, int end) {
    return after.walk(text, end, 1);
  }
}
