package org.siyu.core.exchange;

import java.util.List;
import org.siyu.core.shared.Problem;

/// A row that does not go in, with all that is wrong with it and its cells as they were.
///
/// @param problems at least one; each with file, sheet, row and column
/// @param cells the row's cells as text, by column
public record RejectedRow(RowOrigin origin, List<Problem> problems, List<String> cells) {
  public RejectedRow {
    problems = List.copyOf(problems);
    cells = List.copyOf(cells);
  }
}
