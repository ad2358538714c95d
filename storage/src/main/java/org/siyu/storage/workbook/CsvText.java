package org.siyu.storage.workbook;

/// Text as a csv can hold it without a spreadsheet program changing it on opening.
public final class CsvText {
  /// Digits beyond these are shown as 1.38E+11, beyond 15 they are lost.
  private static final int MOST_DIGITS = 11;

  private CsvText() {}

  /// Text that a spreadsheet program would run as a formula gets an apostrophe in front; a number
  /// that it would shorten (a long id, leading zeros) gets a tab. Every import of ours takes both
  /// off again.
  public static String guarded(String text) {
    if (WorkbookText.looksLikeFormula(text)) {
      return "'" + text;
    }
    return wouldBeShortened(text) ? "\t" + text : text;
  }

  private static boolean wouldBeShortened(String text) {
    return text.length() > 1
        && (text.length() > MOST_DIGITS || text.charAt(0) == '0')
        && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
