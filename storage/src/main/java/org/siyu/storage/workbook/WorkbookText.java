package org.siyu.storage.workbook;

import java.util.regex.Pattern;

/// Text as a workbook can hold it.
public final class WorkbookText {
  /// What Excel allows in one cell.
  public static final int LONGEST = 32_767;

  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookText() {}

  /// Whether a spreadsheet program that is given the text bare would take it for a formula: it
  /// begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break.
  public static boolean looksLikeFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n' -> true;
      default -> false;
    };
  }

  /// The text as it goes into a cell: cut to what a cell can hold, without characters that XML
  /// forbids, and with what looks like Excel's own `_x0041_` escapes kept literal.
  public static String written(String text) {
    String whole = isPlain(text) ? text : withoutForbidden(text);
    if (whole.indexOf("_x") >= 0) {
      whole = ESCAPE_LIKE.matcher(whole).replaceAll("_x005F_");
    }
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int end = Character.isHighSurrogate(whole.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return whole.substring(0, end) + "…";
  }

  private static boolean isPlain(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (letter < ' ' || letter >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static String withoutForbidden(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            character -> {
              if (character >= ' ' || character == '\n' || character == '\t') {
                boolean isForbidden =
                    (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                        || character == 0xFFFE
                        || character == 0xFFFF;
                allowed.appendCodePoint(isForbidden ? 0xFFFD : character);
              } else if (character == '\r') {
                allowed.append('\n');
              }
            });
    return allowed.toString();
  }
}
