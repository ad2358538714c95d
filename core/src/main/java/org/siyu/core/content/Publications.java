package org.siyu.core.content;

import java.time.LocalDateTime;

/// Is told of each item that is published, within the same transaction.
@FunctionalInterface
public interface Publications {
  Publications UNHEARD = (item, now) -> {};

  /// @param now in the workspace's local time
  void published(ContentItem item, LocalDateTime now);
}
