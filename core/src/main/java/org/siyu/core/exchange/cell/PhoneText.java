package org.siyu.core.exchange.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      Optional<String> number = canonical(compact, isInternational);
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

  private static Optional<String> canonical(String compact, boolean isInternational) {
    boolean hasPlus = compact.charAt(0) == '+';
    String digits = hasPlus ? compact.substring(1) : compact;
    for (int i = 0; i < digits.length(); i++) {
      if (!IdText.isDigit(digits.charAt(i))) {
        return Optional.empty();
      }
    }
    if (!hasPlus && digits.startsWith("00")) {
      digits = digits.substring(2);
      hasPlus = true;
    }
    if (digits.startsWith("86") && isMainlandMobile(digits.substring(2))) {
      return Optional.of(digits.substring(2));
    }
    if (hasPlus && digits.startsWith("86") && isLandline("0" + digits.substring(2))) {
      return Optional.of("0" + digits.substring(2));
    }
    boolean isMainland = isMainlandMobile(digits) || isLandline(digits) || isServiceNumber(digits);
    boolean isForeign =
        (hasPlus || isInternational) && digits.length() >= 7 && digits.length() <= 15;
    return isMainland || isForeign ? Optional.of(digits) : Optional.empty();
  }

  private static boolean isMainlandMobile(String digits) {
    return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
  }

  /// An area code of 3 or 4 digits that starts with 0, and 7 or 8 digits.
  private static boolean isLandline(String digits) {
    return digits.length() >= 10
        && digits.length() <= 12
        && digits.charAt(0) == '0'
        && digits.charAt(1) != '0';
  }

  private static boolean isServiceNumber(String digits) {
    return digits.length() == 10 && (digits.startsWith("400") || digits.startsWith("800"));
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
