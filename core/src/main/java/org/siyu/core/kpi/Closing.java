package org.siyu.core.kpi;

import java.time.LocalDateTime;
import java.util.List;
import org.siyu.core.kpi.formula.Figure;

/// A sheet that was closed: its numbers, targets and weights as they were, so that nothing changes
/// it any more.
///
/// @param schemeVersion by which it was scored
public record Closing(
    Period period,
    Scope scope,
    LocalDateTime closedAt,
    String closedBy,
    int schemeVersion,
    Figure score,
    List<SheetLine> lines) {
  public Closing {
    lines = List.copyOf(lines);
  }
}
