package org.siyu.core.sop;

import java.util.List;

/// How texts are kept, so that they come back from a file as they went out: line ends are `\n`, no
/// other control characters, no space at the end of a line or around the whole.
final class SopWords {
  private SopWords() {}

  static String text(String written) {
    String lines = written.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    StringBuilder kept = new StringBuilder(lines.length());
    lines
        .codePoints()
        .filter(point -> point == '\n' || !isUnwanted(point))
        .forEach(kept::appendCodePoint);
    return String.join("\n", kept.toString().lines().map(String::stripTrailing).toList()).strip();
  }

  private static boolean isUnwanted(int point) {
    return Character.isISOControl(point)
        || Character.getType(point) == Character.SURROGATE
        || point == 0xFFFE
        || point == 0xFFFF;
  }

  /// The text as one line.
  static String line(String written) {
    return String.join(" ", text(written).lines().map(String::strip).toList()).strip();
  }

  /// Each entry one line, no empty ones.
  static List<String> lines(List<String> written) {
    return written.stream().map(SopWords::line).filter(each -> !each.isEmpty()).toList();
  }
}
