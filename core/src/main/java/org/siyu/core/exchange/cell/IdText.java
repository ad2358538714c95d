package org.siyu.core.exchange.cell;

import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.profile.HeaderText;

/// Reads keys that must keep every digit: order numbers, customer ids, SKUs.
public final class IdText {
  /// A double keeps 15 decimal digits; Excel shows zeros for those beyond.
  static final int EXACT_DIGITS = 15;

  private IdText() {}

  /// @param text the cell's text without loss
  /// @return the key, or `DAMAGED_ID` when digits are lost
  public static Parsed<String> parse(String text, CellKind kind) {
    String key = halfWidthDigits(CellText.key(text));
    if (CellText.isNothing(key)) {
      return Parsed.blank();
    }
    if (kind == CellKind.NUMBER && digits(key) > EXACT_DIGITS) {
      return Parsed.trouble(ImportProblem.DAMAGED_ID);
    }
    if (ScientificText.isScientific(key)) {
      return ScientificText.wholeNumber(key)
          .filter(whole -> whole.length() <= EXACT_DIGITS)
          .map(Parsed::of)
          .orElseGet(() -> Parsed.trouble(ImportProblem.DAMAGED_ID));
    }
    return Parsed.of(withoutEmptyFraction(key));
  }

  /// Whether a key in text looks as if a spreadsheet had set its last digits to zero before it was
  /// saved: over 15 digits, and nothing but zeros from the 16th on, at least three.
  public static boolean isPossiblyDamaged(String key) {
    if (key.length() < EXACT_DIGITS + 3 || key.length() > 25) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9' || (i >= EXACT_DIGITS && c != '0')) {
        return false;
      }
    }
    return true;
  }

  /// `12417.0`, as programs write a number column that had gaps.
  private static String withoutEmptyFraction(String key) {
    int end = key.length();
    if (end > 2 && key.charAt(end - 1) == '0' && key.charAt(end - 2) == '.') {
      for (int i = 0; i < end - 2; i++) {
        if (!isDigit(key.charAt(i))) {
          return key;
        }
      }
      return key.substring(0, end - 2);
    }
    return key;
  }

  private static int digits(String key) {
    int count = 0;
    for (int i = 0; i < key.length(); i++) {
      if (isDigit(key.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  static String halfWidthDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '！' && text.charAt(i) <= '～') {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(HeaderText.halfWidth((char) c)));
        return out.toString();
      }
    }
    return text;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
