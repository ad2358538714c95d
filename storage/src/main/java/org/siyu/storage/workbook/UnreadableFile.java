package org.siyu.storage.workbook;

import java.io.IOException;
import org.siyu.core.exchange.FileProblem;

/// Carries a known problem through the parsers up to the border, where [FileTrouble] turns it into
/// a `ProblemException`. An `IOException`, so that streams may throw it.
final class UnreadableFile extends IOException {
  private final FileProblem problem;
  private final int row;

  UnreadableFile(FileProblem problem) {
    this(problem, 0);
  }

  /// @param row the row as the user counts it; 0 when it is not about a row
  UnreadableFile(FileProblem problem, int row) {
    super(problem.key());
    this.problem = problem;
    this.row = row;
  }

  FileProblem problem() {
    return problem;
  }

  int row() {
    return row;
  }
}
