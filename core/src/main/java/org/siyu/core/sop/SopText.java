package org.siyu.core.sop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A template as a text that people can read and mend: the file to share, and how versions are
/// kept. [SopTextReader] reads it back without a difference.
///
/// The first line is `siyu-sop 1`. Then come lines of a word, a colon and a value; the template's
/// own first, then a section for each step, target and so on. A value of several lines stands below
/// its word, each line indented by two spaces. Empty values are left out.
public final class SopText {
  static final String MARK = "siyu-sop";
  static final int FORMAT = 1;
  static final String INDENT = "  ";

  private SopText() {}

  public static String write(SopTemplate template) {
    StringBuilder text = new StringBuilder(MARK + " " + FORMAT + "\n");
    for (SopPart part : SopPart.values()) {
      for (Map<SopColumn, String> row : SopCells.of(template, part)) {
        if (part != SopPart.TEMPLATE) {
          text.append("\n[").append(part.section()).append("]\n");
        }
        write(part.columns(), row, text);
      }
    }
    return text.toString();
  }

  private static void write(
      List<SopColumn> columns, Map<SopColumn, String> row, StringBuilder text) {
    for (SopColumn column : columns) {
      String value = row.getOrDefault(column, "");
      if (value.contains("\n")) {
        text.append(column.word()).append(":\n");
        text.append(
            value
                .lines()
                .map(line -> line.isEmpty() ? "\n" : INDENT + line + "\n")
                .collect(Collectors.joining()));
      } else if (!value.isEmpty()) {
        text.append(column.word()).append(": ").append(value).append('\n');
      }
    }
  }
}
