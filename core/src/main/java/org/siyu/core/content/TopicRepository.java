package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Keeps topics. The port that storage fills.
public interface TopicRepository {
  <T> T asOne(Supplier<T> changes);

  /// Those with most votes first, then the newest.
  List<Topic> all();

  Optional<Topic> find(UUID id);

  /// Adds a topic of version 0 or changes the one of this id, with its voters.
  ///
  /// @throws org.siyu.core.shared.ProblemException [ContentProblem#CHANGED_MEANWHILE]
  Topic save(Topic topic, LocalDateTime at, String by);

  void remove(UUID id);
}
