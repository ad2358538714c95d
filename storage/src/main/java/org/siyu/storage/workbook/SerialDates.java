package org.siyu.storage.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/// Dates as Excel counts them: days since the end of 1899, in which 1900 has a 29 February that
/// never was (day 60, read as 1 March); or days since 1904-01-01.
record SerialDates(boolean startIn1904) {
  /// 9999-12-31, the last day that Excel knows.
  static final int LAST = 2_958_465;

  private static final LocalDate BEFORE_LEAP_DAY = LocalDate.of(1899, 12, 31);
  private static final LocalDate AFTER_LEAP_DAY = LocalDate.of(1899, 12, 30);
  private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);
  private static final int LEAP_DAY = 60;
  private static final int SECONDS_A_DAY = 86_400;
  private static final DateTimeFormatter DATE_AND_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  static boolean isShownAsDate(double serial) {
    return serial >= 0 && serial < LAST + 1;
  }

  /// To the nearest second.
  LocalDateTime dateTime(double serial) {
    long day = (long) serial;
    LocalDate origin = startIn1904 ? IN_1904 : day > LEAP_DAY ? AFTER_LEAP_DAY : BEFORE_LEAP_DAY;
    return origin
        .plusDays(day)
        .atStartOfDay()
        .plusSeconds(Math.round((serial - day) * SECONDS_A_DAY));
  }

  /// ISO form: the date alone at midnight, the time alone below the first day.
  String text(double serial) {
    LocalDateTime dateTime = dateTime(serial);
    if (serial < 1 && !startIn1904) {
      return TIME.format(dateTime);
    }
    boolean isMidnight = dateTime.toLocalTime().equals(LocalTime.MIDNIGHT);
    return isMidnight ? dateTime.toLocalDate().toString() : DATE_AND_TIME.format(dateTime);
  }

  /// The serial of an ISO date, date and time, or time; NaN when it is none. An offset is left out:
  /// a workbook's times are local.
  double serial(String iso) {
    try {
      if (iso.indexOf('T') < 0) {
        return iso.indexOf(':') > 0
            ? LocalTime.parse(iso).toSecondOfDay() / (double) SECONDS_A_DAY
            : serial(LocalDate.parse(iso).atStartOfDay());
      }
      boolean hasOffset = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.length() == 25;
      return serial(
          hasOffset ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso));
    } catch (DateTimeParseException notIso) {
      return Double.NaN;
    }
  }

  private double serial(LocalDateTime dateTime) {
    LocalDate date = dateTime.toLocalDate();
    long day = ChronoUnit.DAYS.between(startIn1904 ? IN_1904 : AFTER_LEAP_DAY, date);
    if (!startIn1904 && day <= LEAP_DAY) {
      day--;
    }
    return day + dateTime.toLocalTime().toSecondOfDay() / (double) SECONDS_A_DAY;
  }
}
