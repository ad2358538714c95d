package org.siyu.core.kpi;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;

/// Writes a dashboard as a workbook. The port that storage fills.
@FunctionalInterface
public interface DashboardReportWriter {
  /// Writes the report, to the end, beside its target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile write(DashboardReport report, DashboardReportWords words, Path target);
}
