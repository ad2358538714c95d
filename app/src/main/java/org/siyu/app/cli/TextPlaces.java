package org.siyu.app.cli;

import java.util.Arrays;

/// Lines and columns of a text as people count them, from 1. A character beyond the basic plane is
/// one column.
final class TextPlaces {
  private final String text;
  private final int[] lineStarts;

  TextPlaces(String text) {
    this.text = text;
    int[] starts = new int[text.length() + 1];
    int lines = 1;
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      boolean isBeforeLineFeed = index + 1 < text.length() && text.charAt(index + 1) == '\n';
      if (character == '\n' || (character == '\r' && !isBeforeLineFeed)) {
        starts[lines++] = index + 1;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  int line(int offset) {
    int at = Arrays.binarySearch(lineStarts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  int column(int offset) {
    return text.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
  }
}
