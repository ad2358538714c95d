package org.siyu.core.kpi;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;

/// Writes a period's sheets as a workbook. The port that storage fills.
public interface KpiReportWriter {
  /// Writes the report, to the end, beside its target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile write(KpiReport report, KpiReportWords words, Path target);

  /// Fills the named ranges and tables of a workbook that the team has made, and keeps everything
  /// else as it was.
  ///
  /// @throws org.siyu.core.shared.ProblemException [KpiProblem#NOT_A_TEMPLATE] when there is
  ///   nothing to fill, [KpiProblem#TEMPLATE_UNREADABLE], an [org.siyu.core.exchange.ExportProblem]
  StagedFile fill(Path template, KpiReport report, KpiReportWords words, Path target);
}
