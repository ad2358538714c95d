package org.siyu.core.tiers;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;

/// Writes a report as a workbook. The port that storage fills.
public interface TierReportWriter {
  /// Writes all of it beside the target, under another name.
  ///
  /// @param monitor is told rows as step `export`; a cancel leaves nothing behind
  /// @throws org.siyu.core.shared.ProblemException [org.siyu.core.exchange.ExportProblem]
  StagedFile stage(TierReport report, TierReportWords words, Path target, Monitor monitor);
}
