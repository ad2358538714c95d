package org.siyu.core.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;

/// Word lists as workbooks. The port that storage fills.
public interface WordListFiles {
  /// A line of a workbook.
  ///
  /// @param place its file, sheet and row
  /// @param headers of the columns as they are written there
  /// @param cells what stands there; columns that the sheet does not have are missing
  record Line(Place place, Map<WordColumn, String> headers, Map<WordColumn, String> cells) {
    public Line {
      headers = Map.copyOf(headers);
      cells = Map.copyOf(cells);
    }
  }

  StagedFile stage(List<ListedWord> words, WordSheetLabels labels, Path target);

  /// The lines of the first sheet with the columns of a word list, blank ones left out.
  ///
  /// @throws org.siyu.core.shared.ProblemException [WordProblem#NOT_A_WORD_LIST] or a problem of
  ///   the file
  List<Line> rows(Path file, List<WordSheetLabels> labels, Monitor monitor);
}
