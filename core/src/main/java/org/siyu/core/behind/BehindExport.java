package org.siyu.core.behind;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;

/// Writes the rows behind a number as a workbook. The port that storage fills.
@FunctionalInterface
public interface BehindExport {
  /// Writes all of it beside the target, under another name.
  ///
  /// @param monitor is told rows as step `export`; a cancel leaves nothing behind
  /// @throws org.siyu.core.shared.ProblemException [org.siyu.core.exchange.ExportProblem]
  StagedFile stage(BehindTable table, Path target, Monitor monitor);
}
