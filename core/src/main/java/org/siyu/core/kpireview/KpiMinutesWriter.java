package org.siyu.core.kpireview;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;

/// Writes minutes as a file of one kind. The port that storage fills.
@FunctionalInterface
public interface KpiMinutesWriter {
  /// Writes them, to the end, beside their target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile write(KpiMinutes minutes, KpiMinutesWords words, Path target);
}
