package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps views in the workspace. The port that storage fills.
public interface SavedViewRepository {
  /// Those with a name, by name.
  List<SavedView> list();

  Optional<SavedView> find(String name);

  /// Adds the view or replaces the one of its name.
  void save(SavedView view, LocalDateTime at, String by);

  void remove(UUID id);
}
