package org.siyu.app.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.content.ContentId;

/// Takes down which release sheets were asked for.
final class ReleasedSheets implements ItemReleasing {
  final List<ContentId> items = new ArrayList<>();
  final List<LocalDate> days = new ArrayList<>();

  @Override
  public void item(ContentId item) {
    items.add(item);
  }

  @Override
  public void day(LocalDate day) {
    days.add(day);
  }
}
