package org.siyu.core.words;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What holds for every entry.
final class WordRules {
  static final int LONGEST_PATTERN = 500;

  private WordRules() {}

  /// @param alone a list of this entry only
  static List<Problem> problems(WordList alone, WordEntry entry) {
    if (entry.pattern().length() > LONGEST_PATTERN) {
      return List.of(Problem.of(WordProblem.TOO_LONG, LONGEST_PATTERN));
    }
    try {
      WordChecker checker = new WordChecker(alone);
      List<Problem> problems = new ArrayList<>();
      for (String hit : entry.hits()) {
        if (checker.check(hit).findings().isEmpty()) {
          problems.add(Problem.of(WordProblem.EXAMPLE_NOT_FOUND, hit));
        }
      }
      for (String miss : entry.misses()) {
        if (!checker.check(miss).findings().isEmpty()) {
          problems.add(Problem.of(WordProblem.EXAMPLE_FOUND, miss));
        }
      }
      return problems;
    } catch (ProblemException unreadable) {
      return List.of(unreadable.problem());
    }
  }
}
