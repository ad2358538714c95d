package org.siyu.core.kpisheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.formula.Figure;

/// What somebody is asked for: a sheet that goes out and comes back.
///
/// @param workspace its name
/// @param name whose sheet it is; empty for the team
/// @param rows at least one
public record FillIn(
    String workspace,
    Period period,
    Scope scope,
    String name,
    List<Row> rows,
    LocalDateTime madeAt,
    String madeBy) {
  /// @param before the value of the period before
  /// @param here what is here already
  public record Row(
      Indicator indicator,
      KpiCell cell,
      Optional<Goal> target,
      Figure before,
      Optional<KpiHeld> here) {}

  public FillIn {
    rows = List.copyOf(rows);
  }
}
