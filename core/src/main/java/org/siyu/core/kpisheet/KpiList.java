package org.siyu.core.kpisheet;

import java.util.List;
import java.util.Set;
import org.siyu.core.shared.Problem;

/// A file of statistics, or a sheet that came back.
///
/// @param layouts ids of the layouts of statistics that were found; none for a sheet
/// @param columns of statistics that no layout knows
/// @param asked all cells of a sheet, filled in or not
/// @param problems what cannot be taken, each with its place
/// @param notices what was passed over and why
public record KpiList(
    String fileName,
    List<String> layouts,
    List<KpiColumn> columns,
    List<KpiStatement> statements,
    Set<KpiCell> asked,
    List<Problem> problems,
    List<Problem> notices) {
  public KpiList {
    layouts = List.copyOf(layouts);
    columns = List.copyOf(columns);
    statements = List.copyOf(statements);
    asked = Set.copyOf(asked);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  public boolean isFillIn() {
    return layouts.isEmpty();
  }
}
