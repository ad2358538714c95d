package org.siyu.core.results;

import java.nio.file.Path;
import java.util.List;
import org.siyu.core.content.ContentRow;

/// Writes the workbook into which results are entered outside. The port that storage fills.
public interface ResultTemplate {
  /// @throws org.siyu.core.shared.ProblemException when the file cannot be written
  void write(List<ContentRow> items, ResultSheetLabels labels, Path target);
}
