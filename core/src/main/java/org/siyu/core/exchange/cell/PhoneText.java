package org.siyu.core.exchange.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.customers.PhoneNumber;
import org.siyu.core.exchange.ImportProblem;

/// Reads phone numbers into digits without the country code 86.
///
/// @param numbers whole numbers, in the order of the cell
/// @param masked a number of which digits are hidden, with `*` for each
public record PhoneText(List<String> numbers, Optional<String> masked) {
  public PhoneText {
    numbers = List.copyOf(numbers);
  }

  /// @param isInternational whether a number may be of another country without saying so
  /// @return `INVALID_PHONE` when any number in the cell is not one, `DAMAGED_ID` when digits were
  ///   lost to 1.38E+10
  public static Parsed<PhoneText> parse(String text, boolean isInternational) {
    String key = IdText.halfWidthDigits(CellText.key(text));
    if (CellText.isNothing(key)) {
      return Parsed.blank();
    }
    if (ScientificText.isScientific(key)) {
      Optional<String> whole = ScientificText.wholeNumber(key);
      if (whole.isEmpty()) {
        return Parsed.trouble(ImportProblem.DAMAGED_ID);
      }
      key = whole.get();
    }
    List<String> numbers = new ArrayList<>(1);
    Optional<String> masked = Optional.empty();
    for (String part : split(key)) {
      String compact = compact(part);
      if (compact.isEmpty()) {
        continue;
      }
      if (compact.indexOf('*') >= 0) {
        masked = Optional.of(compact);
        continue;
      }
      Optional<String> number = PhoneNumber.canonical(compact, isInternational);
      if (number.isEmpty()) {
        return Parsed.trouble(ImportProblem.INVALID_PHONE);
      }
      if (!numbers.contains(number.get())) {
        numbers.add(number.get());
      }
    }
    if (numbers.isEmpty() && masked.isEmpty()) {
      return Parsed.blank();
    }
    boolean isMaskReadable = masked.map(PhoneText::isMask).orElse(true);
    return isMaskReadable
        ? Parsed.of(new PhoneText(numbers, masked))
        : Parsed.trouble(ImportProblem.INVALID_PHONE);
  }

  private static String[] split(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (",;、/|\n，；".indexOf(key.charAt(i)) >= 0) {
        return key.split("[,;、/|\n，；]");
      }
    }
    return new String[] {key};
  }

  /// Digits, `*` and a leading `+`; anything else but usual separators is kept, and so found wrong.
  private static String compact(String part) {
    String text = CellText.key(part);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSeparator =
          c == '-'
              || c == '('
              || c == ')'
              || c == '.'
              || c == '–'
              || c == '—'
              || c <= ' '
              || Character.isSpaceChar(c)
              || Character.getType(c) == Character.FORMAT;
      if (c == '＊' || c == '×' || c == 'x' || c == 'X') {
        out.append('*');
      } else if (!isSeparator) {
        out.append(c);
      }
    }
    int end = out.length();
    // 13812345678.0 from programs that keep phones as numbers
    if (text.endsWith(".0") && end > 1) {
      out.setLength(end - 1);
    }
    return out.toString();
  }

  private static boolean isMask(String compact) {
    int digits = 0;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (IdText.isDigit(c)) {
        digits++;
      } else if (c != '*' && !(c == '+' && i == 0)) {
        return false;
      }
    }
    return digits > 0;
  }
}
