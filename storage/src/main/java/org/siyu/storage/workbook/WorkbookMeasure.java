package org.siyu.storage.workbook;

/// How much room text takes in a cell: programs do not all find the height of wrapped text.
public final class WorkbookMeasure {
  private WorkbookMeasure() {}

  /// Chinese characters are twice as wide as Latin ones.
  public static int width(String text) {
    return text.codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
  }

  /// As much of a text as there is room for.
  public static String cut(String text, int characters) {
    if (width(text) <= characters) {
      return text;
    }
    int used = 1;
    int end = 0;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      used += letter >= 0x1100 ? 2 : 1;
      if (used > characters) {
        break;
      }
      end += Character.charCount(letter);
    }
    return text.substring(0, end) + "…";
  }

  /// @param characters the width of the column
  /// @return 0 for no text
  public static int lines(String text, int characters) {
    return text.isEmpty()
        ? 0
        : text.lines()
            .mapToInt(line -> Math.max(1, -Math.floorDiv(-width(line), characters)))
            .sum();
  }
}
