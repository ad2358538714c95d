package org.siyu.storage.plansheet;

/// How much room text takes in a cell: programs do not all find the height of wrapped text.
final class WorkbookMeasure {
  private WorkbookMeasure() {}

  /// Chinese characters are twice as wide as Latin ones.
  static int width(String text) {
    return text.codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
  }

  /// @param characters the width of the column
  /// @return 0 for no text
  static int lines(String text, int characters) {
    return text.isEmpty()
        ? 0
        : text.lines()
            .mapToInt(line -> Math.max(1, -Math.floorDiv(-width(line), characters)))
            .sum();
  }
}
