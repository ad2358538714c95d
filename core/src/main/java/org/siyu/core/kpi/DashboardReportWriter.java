package org.siyu.core.kpi;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;

/// Writes a dashboard as a workbook. The port that storage fills.
public interface DashboardReportWriter {
  /// Writes the report, to the end, beside its target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile write(DashboardReport report, DashboardReportWords words, Path target);

  /// Writes only what is behind one chart. Of tiers only where the report knows them.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile write(
      DashboardReport report, DashboardPart part, DashboardReportWords words, Path target);
}
