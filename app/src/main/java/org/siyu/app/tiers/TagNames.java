package org.siyu.app.tiers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.customers.Tag;

/// What tags are called, for conditions that name one.
@FunctionalInterface
public interface TagNames {
  TagNames NONE = tag -> Optional.empty();

  /// Empty for a tag that is not there any more.
  Optional<String> name(UUID tag);

  static TagNames of(List<Tag> tags) {
    Map<UUID, String> names = tags.stream().collect(Collectors.toMap(Tag::id, Tag::name));
    return tag -> Optional.ofNullable(names.get(tag));
  }
}
