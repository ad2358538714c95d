package org.siyu.core.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a step with many customers really changed, so that it can be undone.
public sealed interface BulkChange {
  /// How many customers were changed.
  int count();

  /// @param given who got each tag and had not had it
  /// @param taken who lost each tag
  record Tagged(Map<UUID, List<CustomerId>> given, Map<UUID, List<CustomerId>> taken)
      implements BulkChange {
    @Override
    public int count() {
      return customers().size();
    }
  }

  /// @param owner whom the customers were given to; empty for nobody
  /// @param before the owners they had
  record Assigned(Optional<UUID> owner, Map<Optional<UUID>, List<CustomerId>> before)
      implements BulkChange {
    @Override
    public int count() {
      return before.values().stream().mapToInt(List::size).sum();
    }
  }

  /// Everyone who was changed.
  default List<CustomerId> customers() {
    return switch (this) {
      case Tagged(var given, var taken) ->
          Stream.concat(given.values().stream(), taken.values().stream())
              .flatMap(List::stream)
              .distinct()
              .toList();
      case Assigned(_, var before) -> before.values().stream().flatMap(List::stream).toList();
    };
  }
}
