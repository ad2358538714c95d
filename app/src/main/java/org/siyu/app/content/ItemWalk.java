package org.siyu.app.content;

import java.util.List;
import java.util.Optional;
import org.siyu.core.content.ContentRow;

/// Goes from item to item of a list by keys.
final class ItemWalk {
  private ItemWalk() {}

  /// Selects the next item, or the one before; the first one where none is selected.
  static void step(CalendarViewModel model, List<ContentRow> rows, int step) {
    if (rows.isEmpty()) {
      return;
    }
    int at = model.single().map(rows::indexOf).orElse(-1);
    int next = at < 0 ? first(model, rows) : Math.clamp(at + step, 0, rows.size() - 1);
    to(model, Optional.of(rows.get(next)));
  }

  /// From the day that keys work on.
  private static int first(CalendarViewModel model, List<ContentRow> rows) {
    for (int place = 0; place < rows.size(); place++) {
      if (!rows.get(place).plan().day().isBefore(model.day())) {
        return place;
      }
    }
    return rows.size() - 1;
  }

  static void to(CalendarViewModel model, Optional<ContentRow> row) {
    row.ifPresent(
        item -> {
          model.go(item.plan().day());
          model.select(item);
        });
  }
}
