package org.siyu.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lines of a table for a terminal, where Chinese characters are twice as wide as others.
final class TextColumns {
  private final List<List<String>> rows = new ArrayList<>();

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /// All cells but the last of a row filled up to the width of their column.
  List<List<String>> padded() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = width(row.get(column));
        if (column == widths.size()) {
          widths.add(width);
        } else {
          widths.set(column, Math.max(widths.get(column), width));
        }
      }
    }
    List<List<String>> padded = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        boolean isLast = column == row.size() - 1;
        cells.add(isLast ? cell : cell + " ".repeat(widths.get(column) - width(cell)));
      }
      padded.add(Collections.unmodifiableList(cells));
    }
    return padded;
  }

  static int width(String text) {
    return text.codePoints().map(TextColumns::width).sum();
  }

  private static int width(int character) {
    boolean isWide =
        Character.isIdeographic(character)
            || (character >= 0x3000 && character <= 0x30FF)
            || (character >= 0xFF00 && character <= 0xFF60)
            || (character >= 0x1F300 && character <= 0x1FAFF);
    return isWide ? 2 : 1;
  }
}
