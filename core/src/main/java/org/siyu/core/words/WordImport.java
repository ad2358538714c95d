package org.siyu.core.words;

import java.util.List;
import java.util.Set;
import org.siyu.core.shared.Problem;

/// What a workbook would change in a team's list.
///
/// @param changes to be saved
/// @param removed ids of entries that go back to how they ship
/// @param added how many of the changes are new entries of the team's own
/// @param unchanged how many lines say what the list says already
/// @param problems of lines that are left out, each with row and column
public record WordImport(
    List<WordChange> changes,
    Set<String> removed,
    int added,
    int unchanged,
    List<Problem> problems) {
  public WordImport {
    changes = List.copyOf(changes);
    removed = Set.copyOf(removed);
    problems = List.copyOf(problems);
  }
}
