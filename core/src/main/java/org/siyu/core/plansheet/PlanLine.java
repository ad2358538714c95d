package org.siyu.core.plansheet;

import java.util.List;
import org.siyu.core.content.ContentItem;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Place;

/// What a row of the list does to the plan.
///
/// @param item as it will be; for one that is deleted as it is
/// @param changes of an item that is there already
/// @param voidsApprovals whether the item goes back to draft, because its content was approved
public record PlanLine(
    Action action, Place place, ContentItem item, List<Change> changes, boolean voidsApprovals) {
  public PlanLine {
    changes = List.copyOf(changes);
  }

  /// A field before and after.
  public record Change(PlanColumn column, String before, String after) {}

  public enum Action implements Code {
    CREATED,
    /// Anything but its time was changed.
    CHANGED,
    /// Only its time was changed.
    MOVED,
    DELETED
  }
}
