package org.siyu.core.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;

/// The stretch of time that a limit counts over. Weeks begin on Monday.
public enum LimitSpan implements Code {
  DAY,
  WEEK,
  MONTH;

  /// The span that a day is in, both ends included.
  public DateRange around(LocalDate day) {
    return switch (this) {
      case DAY -> new DateRange(day, day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DateRange(monday, monday.plusDays(6));
      }
      case MONTH ->
          new DateRange(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    };
  }
}
