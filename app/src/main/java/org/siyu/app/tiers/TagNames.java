package org.siyu.app.tiers;

import java.util.Optional;
import java.util.UUID;

/// What tags are called, for conditions that name one.
@FunctionalInterface
public interface TagNames {
  TagNames NONE = tag -> Optional.empty();

  /// Empty for a tag that is not there any more.
  Optional<String> name(UUID tag);
}
