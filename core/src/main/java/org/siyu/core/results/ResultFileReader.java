package org.siyu.core.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.content.Choices;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Reads files of results: xlsx, xls and csv in any of the known layouts. Hidden sheets are passed
/// over and told of; hidden rows are read and told of.
public final class ResultFileReader {
  private final TabularFiles files;
  private final List<ResultLayout> layouts;

  public ResultFileReader(TabularFiles files, List<ResultLayout> layouts) {
    this.files = files;
    this.layouts = List.copyOf(layouts);
  }

  /// @throws ProblemException [ResultProblem#NOT_A_RESULT_FILE], or a problem of the file as a
  ///   whole
  public ResultFile read(Path path, Choices choices, Monitor monitor) {
    String name = String.valueOf(path.getFileName());
    ResultLines lines = new ResultLines();
    List<ResultLayout> found = new ArrayList<>();
    try (TabularFile file = files.open(path)) {
      for (int index = 0; index < file.sheets().size(); index++) {
        TabularFile.SheetInfo info = file.sheets().get(index);
        Place place = new Place(name, info.name().isEmpty() ? null : info.name(), 0, null);
        if (info.isHidden()) {
          lines.notice(Problem.at(place, ImportProblem.HIDDEN_SHEET));
          continue;
        }
        ResultSheet sheet = new ResultSheet(place, layouts, choices, lines);
        file.read(index, sheet::take, monitor);
        lines.notices(sheet.notices());
        sheet.layout().filter(layout -> !found.contains(layout)).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      throw new ProblemException(Problem.at(Place.file(name), ResultProblem.NOT_A_RESULT_FILE));
    }
    return lines.file(name, found);
  }
}
