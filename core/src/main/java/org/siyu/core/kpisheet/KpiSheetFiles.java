package org.siyu.core.kpisheet;

import java.nio.file.Path;
import java.util.List;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.Indicator;

/// Sheets to be filled in, as files. The port that storage fills.
public interface KpiSheetFiles {
  /// Writes a sheet, to the end, beside its target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile fillIn(FillIn sheet, KpiSheetWords words, Path target);

  /// Writes an empty file of statistics, with a column for each indicator.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile template(List<Indicator> indicators, KpiSheetWords words, Path target);
}
