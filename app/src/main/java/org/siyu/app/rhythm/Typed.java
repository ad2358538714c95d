package org.siyu.app.rhythm;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people type into fields: full-width digits and the usual ways to write a date are taken as
/// they are meant.
final class Typed {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private Typed() {}

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  static boolean isBlank(String typed) {
    return plain(typed).isEmpty();
  }

  /// A whole number of at most six digits.
  static OptionalInt number(String typed) {
    String text = plain(typed);
    return NUMBER.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  static Optional<LocalDate> date(String typed) {
    Matcher found = DATE.matcher(plain(typed));
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// `9:00`, `21.30`.
  static Optional<LocalTime> time(String typed) {
    Matcher found = TIME.matcher(plain(typed));
    if (!found.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(found.group(1));
    int minute = Integer.parseInt(found.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
