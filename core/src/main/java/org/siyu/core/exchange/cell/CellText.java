package org.siyu.core.exchange.cell;

import java.util.Locale;
import java.util.Set;

/// Takes off what exporting systems wrap around the text of a cell.
public final class CellText {
  private static final Set<String> ERRORS =
      Set.of(
          "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
  private static final Set<String> BLANKS =
      Set.of("-", "--", "—", "——", "/", "\\", "无", "暂无", "空", "null", "none", "nil", "n/a", "na");

  private CellText() {}

  /// The text without white space, byte order marks and invisible characters at both ends, and
  /// without the `="…"` that keeps digits in a csv. Nothing inside is changed.
  public static String clean(String raw) {
    String text = trim(raw);
    if (text.length() >= 3 && text.startsWith("=\"") && text.endsWith("\"")) {
      return trim(text.substring(2, text.length() - 1));
    }
    return text;
  }

  /// As [#clean(String)], also without the apostrophe in front that keeps digits in a sheet.
  public static String key(String raw) {
    String text = clean(raw);
    int start = 0;
    while (start < text.length() && isApostrophe(text.charAt(start))) {
      start++;
    }
    return start == 0 ? text : clean(text.substring(start));
  }

  /// Whether the text is a spreadsheet's error, as a csv has it.
  public static boolean isError(String text) {
    return !text.isEmpty() && text.charAt(0) == '#' && ERRORS.contains(text);
  }

  /// Whether the text is a word or sign for "nothing", as systems write it into keys and numbers.
  public static boolean isNothing(String text) {
    return text.isEmpty() || (text.length() <= 4 && BLANKS.contains(text.toLowerCase(Locale.ROOT)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '`';
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /// A joiner between emoji is inside a text, never at its end, so it may go here.
  private static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    return c >= 0x7F
        && (Character.isSpaceChar(c)
            || c == '\uFEFF'
            || (c >= '\u200B' && c <= '\u200F')
            || c == '\u2060'
            || c < 0xA0);
  }
}
