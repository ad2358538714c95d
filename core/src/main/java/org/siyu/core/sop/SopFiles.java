package org.siyu.core.sop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Templates as files. The port that storage fills.
public interface SopFiles {
  /// A row of a workbook; of the template's own sheet all its rows as one.
  ///
  /// @param place its file, sheet and row
  /// @param places of the single cells
  /// @param cells as they stand there, times of day as `HH:mm`; columns the sheet does not have are
  ///   missing
  record Line(
      SopPart part, Place place, Map<SopColumn, Place> places, Map<SopColumn, String> cells) {
    public Line {
      places = Map.copyOf(places);
      cells = Map.copyOf(cells);
    }
  }

  /// @param problems sheets and columns that are missing
  record Lines(List<Line> lines, List<Problem> problems) {
    public Lines {
      lines = List.copyOf(lines);
      problems = List.copyOf(problems);
    }
  }

  /// The workbook that people fill in.
  StagedFile stageWorkbook(SopTemplate template, SopSheetLabels labels, Path target);

  /// @throws org.siyu.core.shared.ProblemException [SopProblem#NOT_A_TEMPLATE] or a problem of the
  ///   file
  Lines lines(Path file, List<SopSheetLabels> labels, Monitor monitor);

  /// The file to share.
  StagedFile stageText(SopTemplate template, Path target);

  /// @throws org.siyu.core.shared.ProblemException [SopProblem#NOT_A_TEMPLATE] or a problem of the
  ///   file
  String text(Path file);
}
