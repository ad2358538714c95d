package org.siyu.core.exchange;

import java.nio.file.Path;
import org.siyu.core.shared.Monitor;

/// Writes a customer table as a file of one format. The port that storage fills.
public interface CustomerExport {
  /// Writes all of it beside the target, under another name.
  ///
  /// @param monitor is told rows as step `export`; a cancel leaves nothing behind
  /// @throws org.siyu.core.shared.ProblemException [ExportProblem]
  StagedFile stage(CustomerTable table, Path target, Monitor monitor);
}
