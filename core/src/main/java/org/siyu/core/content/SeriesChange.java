package org.siyu.core.content;

import java.util.List;

/// What a step with a series really changed, so that it can be undone.
///
/// @param before series as they were; one that is only here came to its end
/// @param after series as they are; one that is only here was begun
public record SeriesChange(PlanChange items, List<Series> before, List<Series> after) {
  public SeriesChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static SeriesChange of(PlanChange items) {
    return new SeriesChange(items, List.of(), List.of());
  }

  /// How many items were changed.
  public int count() {
    return items.count();
  }
}
