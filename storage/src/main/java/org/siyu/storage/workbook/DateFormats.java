package org.siyu.storage.workbook;

/// Which number formats show a number as a date or a time.
final class DateFormats {
  private DateFormats() {}

  /// The formats that files name by number only: 14-22 and 45-47 everywhere, 27-36 and 50-58 in
  /// East Asian Excel (ECMA-376 18.8.30), 71-81 in Thai.
  static boolean isBuiltIn(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58)
        || (id >= 71 && id <= 81);
  }

  /// Whether a written format shows a date: a part of one (y m d h s, e for the year of an era, aaa
  /// for a day of the week) stands in its first section outside of quotes, and no digit does except
  /// for fractions of a second.
  static boolean isDate(String format) {
    boolean hasDatePart = false;
    for (int i = 0; i < format.length(); i++) {
      char character = Character.toLowerCase(format.charAt(i));
      switch (character) {
        case ';' -> {
          return hasDatePart;
        }
        case '"' -> i = closing(format, '"', i);
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int end = closing(format, ']', i);
          hasDatePart |= isElapsedTime(format, i + 1, end);
          i = end;
        }
        case 'g' -> {
          if (format.regionMatches(true, i, "General", 0, 7)) {
            return false;
          }
        }
        case 'y', 'm', 'd', 'h', 's' -> hasDatePart = true;
        case 'e' -> {
          if (i + 1 < format.length() && "+-".indexOf(format.charAt(i + 1)) >= 0) {
            return false;
          }
          hasDatePart = true;
        }
        case 'a' -> hasDatePart |= format.regionMatches(true, i, "aaa", 0, 3);
        case '#', '?', '%', '@' -> {
          return false;
        }
        case '0' -> {
          if (!isFractionOfSecond(format, i)) {
            return false;
          }
        }
        default -> {}
      }
    }
    return hasDatePart;
  }

  private static int closing(String format, char mark, int from) {
    int end = format.indexOf(mark, from + 1);
    return end < 0 ? format.length() : end;
  }

  private static boolean isElapsedTime(String format, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("hms".indexOf(Character.toLowerCase(format.charAt(i))) < 0) {
        return false;
      }
    }
    return start < end;
  }

  private static boolean isFractionOfSecond(String format, int zero) {
    int i = zero;
    while (i > 0 && format.charAt(i) == '0') {
      i--;
    }
    return i > 0 && format.charAt(i) == '.' && "sS]".indexOf(format.charAt(i - 1)) >= 0;
  }
}
