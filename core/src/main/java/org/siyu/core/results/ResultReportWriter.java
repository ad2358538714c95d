package org.siyu.core.results;

import java.nio.file.Path;

/// Writes the analysis as a workbook. The port that storage fills.
public interface ResultReportWriter {
  /// @throws org.siyu.core.shared.ProblemException when the file cannot be written
  void write(ResultReport report, ResultReportWords words, Path target);
}
