package org.siyu.app.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/// Two texts side by side: lines that belong together in one row, and within changed lines the
/// characters that differ. The one place that knows the library.
final class TextDifference {
  /// Where fewer of a hundred characters stayed, the lines have little to do with each other.
  private static final int LEAST_KEPT = 30;

  /// An island of so few unchanged characters between changed ones reads as changed.
  private static final int ISLAND = 1;

  private TextDifference() {}

  /// A stretch of a line.
  record Piece(String text, boolean isChanged) {}

  /// One line of each text; an empty list of pieces where a text has no such line.
  record Row(List<Piece> before, List<Piece> after) {
    boolean isChanged() {
      return !before.equals(after);
    }
  }

  static List<Row> of(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<Row> rows = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
      List<String> source = delta.getSource().getLines();
      List<String> target = delta.getTarget().getLines();
      for (int line = 0; line < Math.max(source.size(), target.size()); line++) {
        rows.add(row(source, target, line, delta.getType() == DeltaType.EQUAL));
      }
    }
    return rows;
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  private static Row row(List<String> old, List<String> now, int line, boolean isEqual) {
    if (line >= old.size()) {
      return new Row(List.of(), List.of(new Piece(now.get(line), true)));
    }
    if (line >= now.size()) {
      return new Row(List.of(new Piece(old.get(line), true)), List.of());
    }
    if (isEqual) {
      List<Piece> same = List.of(new Piece(old.get(line), false));
      return new Row(same, same);
    }
    return within(old.get(line), now.get(line));
  }

  private static Row within(String old, String now) {
    List<Piece> before = new ArrayList<>();
    List<Piece> after = new ArrayList<>();
    int kept = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(characters(old), characters(now), true).getDeltas()) {
      String source = String.join("", delta.getSource().getLines());
      String target = String.join("", delta.getTarget().getLines());
      boolean isChanged = delta.getType() != DeltaType.EQUAL;
      kept += isChanged ? 0 : source.length();
      add(before, source, isChanged);
      add(after, target, isChanged);
    }
    if (kept * 100 < LEAST_KEPT * Math.max(old.length(), now.length())) {
      return new Row(List.of(new Piece(old, true)), List.of(new Piece(now, true)));
    }
    return new Row(joined(before), joined(after));
  }

  /// Whole characters, also those of two units.
  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static void add(List<Piece> pieces, String text, boolean isChanged) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, isChanged));
    }
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      boolean isIsland =
          !piece.isChanged() && piece.text().length() <= ISLAND && at > 0 && at < pieces.size() - 1;
      Piece wanted = isIsland ? new Piece(piece.text(), true) : piece;
      if (!joined.isEmpty() && joined.getLast().isChanged() == wanted.isChanged()) {
        Piece last = joined.removeLast();
        joined.add(new Piece(last.text() + wanted.text(), last.isChanged()));
      } else {
        joined.add(wanted);
      }
    }
    return List.copyOf(joined);
  }
}
