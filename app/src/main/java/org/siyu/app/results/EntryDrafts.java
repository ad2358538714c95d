package org.siyu.app.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ResultMeasure;

/// What was typed and is not kept yet. Never changes.
record EntryDrafts(Map<ContentId, Map<ResultMeasure, String>> typed) {
  static final EntryDrafts NONE = new EntryDrafts(Map.of());

  EntryDrafts {
    typed = Map.copyOf(typed);
  }

  Optional<String> of(ContentId item, ResultMeasure measure) {
    return Optional.ofNullable(typed.getOrDefault(item, Map.of()).get(measure));
  }

  Map<ResultMeasure, String> of(ContentId item) {
    return typed.getOrDefault(item, Map.of());
  }

  /// @param text empty for what is as it was
  EntryDrafts with(ContentId item, ResultMeasure measure, Optional<String> text) {
    Map<ResultMeasure, String> line = new EnumMap<>(ResultMeasure.class);
    line.putAll(of(item));
    text.ifPresentOrElse(value -> line.put(measure, value), () -> line.remove(measure));
    Map<ContentId, Map<ResultMeasure, String>> changed = new HashMap<>(typed);
    if (line.isEmpty()) {
      changed.remove(item);
    } else {
      changed.put(item, line);
    }
    return new EntryDrafts(changed);
  }

  /// How many cells.
  int count() {
    return typed.values().stream().mapToInt(Map::size).sum();
  }
}
