package org.siyu.core.actions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps action items. The port that storage fills.
public interface ActionRepository {
  Optional<ActionItem> find(UUID id);

  /// All that are open, the earliest first.
  List<ActionItem> open();

  /// All that were agreed at one place, the earliest first; also done ones.
  List<ActionItem> of(UUID source);

  /// Adds one of version 0, or keeps one under the version it was read with.
  ///
  /// @return the same with its new version
  /// @throws org.siyu.core.shared.ProblemException [ActionProblem#CHANGED_MEANWHILE],
  ///   [ActionProblem#NOT_FOUND]
  ActionItem save(ActionItem item);

  void remove(UUID id);
}
