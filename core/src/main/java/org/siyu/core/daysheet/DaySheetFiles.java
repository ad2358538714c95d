package org.siyu.core.daysheet;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;

/// Days' lists as files. The port that storage fills.
public interface DaySheetFiles {
  /// Writes a list to be filled in, to the end, beside its target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile workbook(DaySheet sheet, DaySheetWords words, Path target, Monitor monitor);

  /// Writes a list to be printed, to the end, beside its target.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  StagedFile print(DaySheet sheet, DaySheetWords words, Path target);

  /// Reads a list that went out from here.
  ///
  /// @throws org.siyu.core.shared.ProblemException [DaySheetProblem#NOT_A_DAY_LIST], or why the
  ///   file cannot be read
  DayList read(Path file, Monitor monitor);
}
