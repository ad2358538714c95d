package org.siyu.core.release;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;

/// Writes a release sheet in one format. The port that storage fills.
@FunctionalInterface
public interface ReleaseWriter {
  /// Writes all of it beside the target, under another name.
  ///
  /// @throws org.siyu.core.shared.ProblemException [org.siyu.core.exchange.ExportProblem]
  StagedFile stage(ReleaseSheet sheet, ReleaseWords words, Path target);
}
