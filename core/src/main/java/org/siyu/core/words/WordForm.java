package org.siyu.core.words;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// One way to find an entry's pattern: a text in it, which the automaton finds, and what has to
/// stand around that.
///
/// @param entry the entry's index
record WordForm(int entry, CodePoints anchor, WordSurroundings around) {
  /// @throws ProblemException with a [WordProblem] when nothing could be found by the pattern
  static List<WordForm> of(int entry, String pattern) {
    List<WordPart> parts = WordPattern.parse(pattern);
    if (parts.contains(new WordPart.Term())) {
      throw problem(WordProblem.PATTERN_WITH_TERM, pattern);
    }
    if (!parts.isEmpty()
        && (parts.getFirst() instanceof WordPart.Gap || parts.getLast() instanceof WordPart.Gap)) {
      throw problem(WordProblem.PATTERN_OPEN_END, pattern);
    }
    List<WordForm> forms = new ArrayList<>();
    if (!isAdded(entry, parts, forms)) {
      throw problem(WordProblem.PATTERN_WITHOUT_TEXT, pattern);
    }
    return forms;
  }

  /// Anchors the parts at the longest text, or at alternatives that are all texts. Where there is
  /// neither, each alternative is a pattern of its own.
  private static boolean isAdded(int entry, List<WordPart> parts, List<WordForm> forms) {
    int anchor = -1;
    for (int index = 0; index < parts.size(); index++) {
      if (shortest(parts.get(index)) > (anchor < 0 ? 0 : shortest(parts.get(anchor)))) {
        anchor = index;
      }
    }
    if (anchor < 0) {
      return areOptionsAdded(entry, parts, forms);
    }
    WordSurroundings around =
        WordSurroundings.of(parts.subList(0, anchor), parts.subList(anchor + 1, parts.size()));
    for (CodePoints text : WordPattern.texts(parts.subList(anchor, anchor + 1))) {
      forms.add(new WordForm(entry, text, around));
    }
    return true;
  }

  private static boolean areOptionsAdded(int entry, List<WordPart> parts, List<WordForm> forms) {
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index) instanceof WordPart.Choice(List<List<WordPart>> options)) {
        for (List<WordPart> option : options) {
          List<WordPart> one = new ArrayList<>(parts.subList(0, index));
          one.addAll(option);
          one.addAll(parts.subList(index + 1, parts.size()));
          if (!isAdded(entry, one, forms)) {
            return false;
          }
        }
        return true;
      }
    }
    return false;
  }

  /// How many characters of a part the automaton can go by.
  private static int shortest(WordPart part) {
    return WordPattern.texts(List.of(part)).stream().mapToInt(CodePoints::length).min().orElse(0);
  }

  private static ProblemException problem(WordProblem code, String pattern) {
    return new ProblemException(Problem.of(code, pattern));
  }
}
