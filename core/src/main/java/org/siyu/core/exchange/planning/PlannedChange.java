package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.exchange.RowOrigin;

/// What a plan does with one thing, for the preview.
///
/// @param label what a person knows it by: a name or an order number; personal data
/// @param origin the first row that says so
/// @param fields what changes; for a new one all that it has; empty when nothing changes
public record PlannedChange(
    PlanSubject subject,
    PlanAction action,
    String label,
    RowOrigin origin,
    List<FieldChange> fields) {
  public PlannedChange {
    fields = List.copyOf(fields);
  }
}
