package org.siyu.app.widget;

import java.util.List;
import java.util.regex.Pattern;

/// Rows of a table on their way to the clipboard: as text parted by tabs, and as an HTML table.
final class CopiedRows {
  private static final Pattern AMOUNT = Pattern.compile("[-+]([A-Z]{0,3}\\p{Sc})?[\\d.,\\s]*");
  private static final String AS_TEXT = " style=\"mso-number-format:'\\@'\"";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder("<table>");
  private int count;

  CopiedRows(List<String> titles) {
    line(titles, "th");
  }

  void add(List<String> cells) {
    line(cells, "td");
    count++;
  }

  private void line(List<String> cells, String tag) {
    html.append("<tr>");
    for (int index = 0; index < cells.size(); index++) {
      String cell = cells.get(index);
      boolean isSafe = isSafe(cell);
      boolean isFormula = isFormula(cell);
      if (index > 0) {
        text.append('\t');
      }
      text.append(isFormula ? "'" : "")
          .append(isSafe ? cell : cell.replaceAll("[\\t\\r\\n]+", " "));
      html.append('<').append(tag).append(isFormula ? AS_TEXT : "").append('>');
      html.append(isSafe ? cell : cell.replace("&", "&amp;").replace("<", "&lt;"));
      html.append("</").append(tag).append('>');
    }
    text.append('\n');
    html.append("</tr>");
  }

  /// What a spreadsheet would calculate instead of showing it; an amount below zero is none.
  private static boolean isFormula(String cell) {
    return switch (cell.isEmpty() ? ' ' : cell.charAt(0)) {
      case '=', '@' -> true;
      case '+', '-' -> !AMOUNT.matcher(cell).matches();
      default -> false;
    };
  }

  /// Nearly every cell is; what is left is worth the search for what to replace.
  private static boolean isSafe(String cell) {
    for (int index = 0; index < cell.length(); index++) {
      char letter = cell.charAt(index);
      if (letter < ' ' || letter == '<' || letter == '&') {
        return false;
      }
    }
    return true;
  }

  int count() {
    return count;
  }

  String text() {
    return text.toString();
  }

  String html() {
    return html + "</table>";
  }
}
