package org.siyu.core.plansheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.siyu.core.content.ContentId;

/// A row whose cells were understood, or told of.
///
/// @param id empty for a new item
/// @param version the item's as it went out
/// @param values of the columns that the list has
/// @param isPublished whether the row says that it went out already
/// @param troubles why the row cannot go in
/// @param isYearAssumed whether the date was written without its year
/// @param isTimeAssumed whether a new item came without a time
record PlanEntry(
    PlanRow row,
    Optional<ContentId> id,
    OptionalInt version,
    PlanValues values,
    boolean isDeleted,
    boolean isPublished,
    List<PlanTrouble> troubles,
    boolean isYearAssumed,
    boolean isTimeAssumed) {
  PlanEntry {
    troubles = List.copyOf(troubles);
  }

  PlanEntry withoutId() {
    return new PlanEntry(
        row,
        Optional.empty(),
        OptionalInt.empty(),
        values,
        isDeleted,
        isPublished,
        troubles,
        isYearAssumed,
        isTimeAssumed);
  }
}
