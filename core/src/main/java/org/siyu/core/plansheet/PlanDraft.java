package org.siyu.core.plansheet;

import java.util.List;
import java.util.Map;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;

/// A list that was read, with all that its review needs; the review can be made again with other
/// decisions.
public final class PlanDraft {
  private final PlanList list;
  private final PlanBase base;
  private final List<PlanEntry> entries;
  private final Map<ContentId, ContentItem> current;
  private final List<ContentItem> nearby;
  private final PlanNames names;
  private final boolean isExportUnknown;

  /// @param current the items of the list as they are
  /// @param nearby all items of the days for which the list has new ones
  PlanDraft(
      PlanList list,
      PlanBase base,
      List<PlanEntry> entries,
      Map<ContentId, ContentItem> current,
      List<ContentItem> nearby,
      PlanNames names,
      boolean isExportUnknown) {
    this.list = list;
    this.base = base;
    this.entries = List.copyOf(entries);
    this.current = Map.copyOf(current);
    this.nearby = List.copyOf(nearby);
    this.names = names;
    this.isExportUnknown = isExportUnknown;
  }

  public PlanList list() {
    return list;
  }

  /// What the items refer to, to be worded.
  public PlanNames names() {
    return names;
  }

  PlanBase base() {
    return base;
  }

  List<PlanEntry> entries() {
    return entries;
  }

  Map<ContentId, ContentItem> current() {
    return current;
  }

  List<ContentItem> nearby() {
    return nearby;
  }

  boolean isExportUnknown() {
    return isExportUnknown;
  }
}
