package org.siyu.app.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;

/// The views over the same items, and the days that each of them shows at once. Weeks begin on
/// Monday.
public enum CalendarMode implements Code {
  MONTH,
  WEEK,
  DAY,
  AGENDA,
  BOARD,
  LANES;

  /// Six weeks, whatever the month: days keep their places when months are turned.
  static final int MONTH_DAYS = 42;

  /// What is in sight when a day is.
  public DateRange days(LocalDate day) {
    return switch (this) {
      case MONTH -> {
        LocalDate first = monday(day.withDayOfMonth(1));
        yield new DateRange(first, first.plusDays(MONTH_DAYS - 1));
      }
      case WEEK -> new DateRange(monday(day), monday(day).plusDays(6));
      case DAY -> new DateRange(day, day);
      case AGENDA, BOARD -> period(day);
      case LANES -> {
        DateRange quarter = period(day);
        yield new DateRange(monday(quarter.first()), monday(quarter.last()).plusDays(6));
      }
    };
  }

  /// The month, week, day or quarter that the view is of.
  public DateRange period(LocalDate day) {
    return switch (this) {
      case MONTH, AGENDA, BOARD ->
          new DateRange(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case WEEK, DAY -> days(day);
      case LANES -> {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        yield new DateRange(first, first.plusMonths(3).minusDays(1));
      }
    };
  }

  /// The day that is at the same place some periods later, or before.
  public LocalDate turned(LocalDate day, int periods) {
    return switch (this) {
      case MONTH, AGENDA, BOARD -> day.plusMonths(periods);
      case WEEK -> day.plusWeeks(periods);
      case DAY -> day.plusDays(periods);
      case LANES -> day.plusMonths(3L * periods);
    };
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
