package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.List;

/// Cells as spreadsheets put them on the clipboard: rows of texts parted by tabs. A cell with line
/// breaks or quotes stands in quotes.
public record PastedBlock(List<List<String>> rows) {

  public static PastedBlock of(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (isQuoted) {
        boolean isQuote = letter == '"';
        boolean isDoubled = isQuote && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (isDoubled) {
          at++;
        }
        if (isQuote && !isDoubled) {
          isQuoted = false;
        } else {
          cell.append(letter);
        }
      } else if (letter == '"' && cell.isEmpty()) {
        isQuoted = true;
      } else if (letter == '\t') {
        row.add(taken(cell));
      } else if (letter == '\n') {
        row.add(taken(cell));
        rows.add(row);
        row = new ArrayList<>();
      } else if (letter != '\r') {
        cell.append(letter);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(taken(cell));
      rows.add(row);
    }
    return new PastedBlock(rows.stream().map(List::copyOf).toList());
  }

  private static String taken(StringBuilder cell) {
    String text = cell.toString().strip();
    cell.setLength(0);
    return text;
  }
}
