package org.siyu.core.content;

import java.util.List;
import org.siyu.core.shared.Problem;

/// What became of a [ReviewAction].
public sealed interface ReviewOutcome {
  /// @param item with its new status, and the reviewer who is next named on it
  /// @param entry what goes into the history
  record Moved(ContentItem item, ReviewEntry entry) implements ReviewOutcome {}

  /// Nothing happened.
  ///
  /// @param problems [ContentProblem]s, at least one
  record Blocked(List<Problem> problems) implements ReviewOutcome {
    public Blocked {
      problems = List.copyOf(problems);
    }

    static Blocked by(ContentProblem code, Object... arguments) {
      return new Blocked(List.of(Problem.of(code, arguments)));
    }
  }
}
