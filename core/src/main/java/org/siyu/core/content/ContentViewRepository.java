package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps views of the calendar. The port that storage fills.
public interface ContentViewRepository {
  /// Those with a name, by name.
  List<ContentView> list();

  Optional<ContentView> find(String name);

  /// Adds the view or replaces the one of its name.
  void save(ContentView view, LocalDateTime at, String by);

  void remove(UUID id);
}
