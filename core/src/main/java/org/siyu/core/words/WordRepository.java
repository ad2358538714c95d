package org.siyu.core.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Keeps a team's changes to the word list.
public interface WordRepository {
  /// Runs several changes as one: all of them are kept, or none.
  <T> T asOne(Supplier<T> changes);

  /// In the order in which they were first saved.
  List<WordChange> load();

  /// When and by whom each change was saved last, by the ids of their entries.
  Map<String, WordStamp> stamps();

  /// Saves and removes in one step.
  ///
  /// @param changes those of version 0 are added, the others replace the one of their version
  /// @param removed ids of changes to forget
  /// @throws org.siyu.core.shared.ProblemException [WordProblem#CHANGED_MEANWHILE]
  void save(List<WordChange> changes, Set<String> removed, LocalDateTime at, String by);
}
