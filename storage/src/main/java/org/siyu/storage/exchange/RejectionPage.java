package org.siyu.storage.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Rejected lines that are kept together in one row of the store, as JSON text.
final class RejectionPage {
  private static final int MOST_LINES = 200;
  private static final int MOST_LETTERS = 400_000;

  private final List<Line> lines = new ArrayList<>();
  private int letters;

  /// A line as it is stored.
  record Line(int sheet, int row, List<RejectionText.StoredProblem> problems, List<String> cells) {}

  void add(RejectedRow row) {
    lines.add(
        new Line(
            row.origin().sheet(),
            row.origin().row(),
            RejectionText.stored(row.problems()),
            row.cells()));
    for (String cell : row.cells()) {
      letters += cell.length();
    }
  }

  int size() {
    return lines.size();
  }

  boolean isFull() {
    return lines.size() == MOST_LINES || letters >= MOST_LETTERS;
  }

  String text() {
    return RejectionText.write(lines);
  }

  void clear() {
    lines.clear();
    letters = 0;
  }

  /// @param places the file and sheet of each sheet's number
  static List<RejectedRow> rows(String text, Map<Integer, Place> places) {
    List<RejectedRow> rows = new ArrayList<>();
    for (Line line : RejectionText.read(text, new TypeReference<List<Line>>() {})) {
      Place place = places.getOrDefault(line.sheet(), Place.NOWHERE).atRow(line.row());
      List<Problem> problems = RejectionText.restored(line.problems(), place);
      rows.add(new RejectedRow(new RowOrigin(line.sheet(), line.row()), problems, line.cells()));
    }
    return rows;
  }
}
