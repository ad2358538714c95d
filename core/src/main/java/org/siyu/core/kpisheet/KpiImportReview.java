package org.siyu.core.kpisheet;

import java.util.List;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Problem;

/// What files of values would do.
///
/// @param lists as they were read, in the order in which they were given
/// @param lines what would be written
/// @param problems what cannot be taken
/// @param notices what was passed over and why
/// @param same how many cells are here already as the files have them
/// @param merged how many cells of statistics stand in several files or rows; the last one counts
/// @param open how many cells of sheets are not filled in
/// @param missing of whom no sheet has come back and nothing is here
public record KpiImportReview(
    List<KpiList> lists,
    List<KpiImportLine> lines,
    List<KpiImportConflict> conflicts,
    List<Problem> problems,
    List<Problem> notices,
    int same,
    int merged,
    int open,
    List<Scope> missing) {
  public KpiImportReview {
    lists = List.copyOf(lists);
    lines = List.copyOf(lines);
    conflicts = List.copyOf(conflicts);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    missing = List.copyOf(missing);
  }

  public boolean changesAnything() {
    return !lines.isEmpty();
  }

  public long added() {
    return lines.stream().filter(KpiImportLine::isNew).count();
  }

  public long changed() {
    return lines.size() - added();
  }
}
