package org.siyu.core.results;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;

/// Writes the analysis as a workbook. The port that storage fills.
public interface ResultReportWriter {
  /// @throws org.siyu.core.shared.ProblemException when the file cannot be written
  StagedFile stage(ResultReport report, ResultReportWords words, Path target);
}
