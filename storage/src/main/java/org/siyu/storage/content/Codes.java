package org.siyu.storage.content;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.content.Audience;

/// Several codes or ids in one column, joined by commas.
final class Codes {
  private Codes() {}

  static String join(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  static Set<String> split(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
  }

  static Audience audience(String tiers, String tags) {
    return tiers.isEmpty() && tags.isEmpty()
        ? Audience.ALL
        : new Audience(
            split(tiers), split(tags).stream().map(UUID::fromString).collect(Collectors.toSet()));
  }
}
