package org.siyu.core.daysheet;

import java.util.List;
import org.siyu.core.shared.Problem;

/// What a list that came back would do. Nothing is written yet.
///
/// @param lines what changes
/// @param conflicts what was settled otherwise here meanwhile
/// @param problems rows that do not go in, each with the cell
/// @param settled rows that say what is so already
/// @param open rows in which nothing was filled in
public record DayListReview(
    DayList list,
    List<DayListLine> lines,
    List<DayListConflict> conflicts,
    List<Problem> problems,
    int settled,
    int open) {
  public DayListReview {
    lines = List.copyOf(lines);
    conflicts = List.copyOf(conflicts);
    problems = List.copyOf(problems);
  }

  public boolean changesAnything() {
    return !lines.isEmpty();
  }

  public long count(DayResult result) {
    return lines.stream().filter(line -> line.answer().result() == result).count();
  }

  /// Whether it does the same, however it is told.
  boolean doesAs(DayListReview other) {
    return deeds().equals(other.deeds());
  }

  private List<List<Object>> deeds() {
    return lines.stream().map(line -> List.<Object>of(line.key(), line.answer())).toList();
  }
}
