package org.siyu.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/// When a festival is.
sealed interface FestivalRule {
  /// @return empty in years for which the tables do not tell
  Optional<LocalDate> in(int year);

  /// Every year on the same day.
  record Fixed(int month, int day) implements FestivalRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(LocalDate.of(year, month, day));
    }
  }

  /// The n-th such day of a month, and so many days after it.
  record Nth(int month, int nth, DayOfWeek day, int after) implements FestivalRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(
          LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(nth, day))
              .plusDays(after));
    }
  }

  /// A day of the lunar year that begins or, in its last months, ends in the year; never in a leap
  /// month.
  record Lunar(int month, int day) implements FestivalRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Stream.of(year, year - 1)
          .map(lunarYear -> LunarCalendar.date(new LunarDate(lunarYear, month, false, day)))
          .flatMap(Optional::stream)
          .filter(date -> date.getYear() == year)
          .findFirst();
    }
  }

  /// The day before lunar new year.
  record LunarYearEnd() implements FestivalRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return LunarCalendar.lastDay(year - 1);
    }
  }

  record Term(SolarTerm term) implements FestivalRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return SolarTerms.date(year, term);
    }
  }
}
