package org.siyu.core.plansheet;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;

/// Plans as workbooks. The port that storage fills.
public interface PlanSheetFiles {
  /// Writes a plan to the end beside its target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile stage(PlanSheet sheet, PlanSheetWords words, Path target, Monitor monitor);

  /// Whether a file is a list that went out from here, under whatever name. Answers quickly; false
  /// for one that cannot be read.
  boolean isOwn(Path file);

  /// Reads a list, one that went out from here or one with headers that are known.
  ///
  /// @throws org.siyu.core.shared.ProblemException [PlanSheetProblem#NOT_A_PLAN], or why the file
  ///   cannot be read
  PlanList read(Path file, Monitor monitor);
}
