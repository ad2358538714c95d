package org.siyu.core.kpi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;

/// A sheet that was closed: its numbers, targets and weights as they were, so that nothing changes
/// it any more.
///
/// @param schemeVersion by which it was scored
/// @param base what the bonus is reckoned from, by the rules of that version
public record Closing(
    Period period,
    Scope scope,
    LocalDateTime closedAt,
    String closedBy,
    int schemeVersion,
    Figure score,
    Optional<Money> base,
    List<SheetLine> lines) {
  public Closing {
    lines = List.copyOf(lines);
  }
}
