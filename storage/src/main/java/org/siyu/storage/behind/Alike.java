package org.siyu.storage.behind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.kpi.facts.CountedEvent;

/// Brings the rows of the store to the events that stand for them: of those that are alike the nth
/// row is the nth event.
final class Alike {
  private final Map<CountedEvent, List<BehindRow>> rows = new HashMap<>();

  /// @param event as the row would be told apart, with any number
  void add(CountedEvent event, BehindRow row) {
    rows.computeIfAbsent(first(event), _ -> new ArrayList<>()).add(row);
  }

  Map<CountedEvent, BehindRow> of(List<CountedEvent> events) {
    Map<CountedEvent, BehindRow> found = new HashMap<>();
    for (CountedEvent event : events) {
      List<BehindRow> alike = rows.getOrDefault(first(event), List.of());
      if (event.nth() < alike.size()) {
        found.put(event, alike.get(event.nth()));
      }
    }
    return found;
  }

  private static CountedEvent first(CountedEvent event) {
    return new CountedEvent(
        event.kind(),
        event.customer(),
        event.moment(),
        event.cents(),
        event.isOrder(),
        event.mark(),
        0);
  }
}
