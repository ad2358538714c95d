package org.siyu.core.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/// Keeps a team's changes to the word list.
public interface WordRepository {
  /// In the order in which they were first saved.
  List<WordChange> load();

  /// Saves and removes in one step.
  ///
  /// @param changes those of version 0 are added, the others replace the one of their version
  /// @param removed ids of changes to forget
  /// @throws org.siyu.core.shared.ProblemException [WordProblem#CHANGED_MEANWHILE]
  void save(List<WordChange> changes, Set<String> removed, LocalDateTime at, String by);
}
