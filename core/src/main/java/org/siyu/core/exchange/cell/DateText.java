package org.siyu.core.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.profile.DateOrder;

/// Reads dates and times written as text.
///
/// @param order how 03/04/2026 is meant
/// @param zone the workspace's zone, into which times with an offset are turned
public record DateText(DateOrder order, ZoneId zone) {
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /// @return `INVALID_DATE`, or `AMBIGUOUS_DATE` when day and month could be exchanged
  public Parsed<LocalDateTime> parse(String raw) {
    String text = CellText.key(raw);
    if (CellText.isNothing(text)) {
      return Parsed.blank();
    }
    try {
      DateScan scan = new DateScan(text);
      if (!scan.isReadable()) {
        return Parsed.trouble(ImportProblem.INVALID_DATE);
      }
      return scan.groups() == 1 || (scan.groups() == 2 && scan.hasPointAfterFirst())
          ? unseparated(text, scan)
          : separated(scan);
    } catch (DateTimeException e) {
      return Parsed.trouble(ImportProblem.INVALID_DATE);
    }
  }

  /// 20260504, 20260504123000 or a serial number of days as a csv has it.
  private Parsed<LocalDateTime> unseparated(String text, DateScan scan) {
    int digits = scan.length(0);
    if (scan.groups() == 1 && (digits == 8 || digits == 12 || digits == 14)) {
      String d = IdText.halfWidthDigits(text);
      int[] part = {0, 0, 0, 0, 0, 0};
      int from = 0;
      for (int i = 0; i < part.length && from < d.length(); i++) {
        int to = from + (i == 0 ? 4 : 2);
        part[i] = Integer.parseInt(d, from, to, 10);
        from = to;
      }
      return checked(part[0], part[1], part[2], part[3], part[4], part[5], scan);
    }
    if (digits == 5) {
      double serial = Double.parseDouble(IdText.halfWidthDigits(text));
      return Parsed.of(ofSerial(serial));
    }
    return Parsed.trouble(ImportProblem.INVALID_DATE);
  }

  /// A serial number of the 1900 system, to the nearest second.
  static LocalDateTime ofSerial(double serial) {
    long seconds = Math.round(serial * 86_400);
    return SERIAL_ZERO.atStartOfDay().plusSeconds(seconds);
  }

  private Parsed<LocalDateTime> separated(DateScan scan) {
    if (scan.groups() < 3 || scan.hasTimeBeforeDate()) {
      return Parsed.trouble(ImportProblem.INVALID_DATE);
    }
    int hour = scan.value(3);
    int minute = scan.value(4);
    int second = scan.value(5);
    if (scan.length(0) == 4) {
      return checked(scan.value(0), scan.value(1), scan.value(2), hour, minute, second, scan);
    }
    if (scan.length(2) != 4 || scan.length(0) > 2) {
      return Parsed.trouble(ImportProblem.INVALID_DATE);
    }
    int first = scan.value(0);
    int middle = scan.value(1);
    boolean isDayFirst = order == DateOrder.DAY_FIRST || (order == DateOrder.UNKNOWN && first > 12);
    if (first <= 12 && middle <= 12 && first != middle && order == DateOrder.UNKNOWN) {
      return Parsed.trouble(ImportProblem.AMBIGUOUS_DATE);
    }
    int month = isDayFirst ? middle : first;
    int day = isDayFirst ? first : middle;
    return checked(scan.value(2), month, day, hour, minute, second, scan);
  }

  private Parsed<LocalDateTime> checked(
      int year, int month, int day, int hour, int minute, int second, DateScan scan) {
    if (year < FIRST_YEAR || year > LAST_YEAR || hour > 24) {
      return Parsed.trouble(ImportProblem.INVALID_DATE);
    }
    LocalDateTime time =
        LocalDate.of(year, month, day).atTime(scan.hourOfDay(hour) % 24, minute, second);
    if (hour == 24) {
      if (minute + second > 0) {
        return Parsed.trouble(ImportProblem.INVALID_DATE);
      }
      time = time.plusDays(1);
    }
    if (scan.offset().isPresent()) {
      ZoneOffset offset = scan.offset().get();
      time = OffsetDateTime.of(time, offset).atZoneSameInstant(zone).toLocalDateTime();
    }
    return Parsed.of(time);
  }
}
