package org.siyu.core.today;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// What days need of the store beside what their entries come from. The port that storage fills.
public interface DayStore {
  /// Keeps all of some changes or none.
  <T> T asOne(Supplier<T> changes);

  /// When a member last had the workspace open.
  Optional<LocalDateTime> lastOpen(UUID member);

  void opened(UUID member, LocalDateTime at);
}
