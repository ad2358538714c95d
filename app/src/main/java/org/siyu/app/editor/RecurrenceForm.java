package org.siyu.app.editor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.content.Recurrence;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.ProblemException;

/// A rule while it is being put together.
///
/// @param every as it was typed
/// @param isOnLastDay whether a monthly one is on the month's last day
/// @param times as it was typed
record RecurrenceForm(
    Rhythm rhythm,
    String every,
    Set<DayOfWeek> days,
    boolean isOnLastDay,
    int dayOfMonth,
    Ending ending,
    Optional<LocalDate> until,
    String times) {
  enum Rhythm implements Code {
    DAILY,
    WEEKLY,
    MONTHLY
  }

  enum Ending implements Code {
    NEVER,
    UNTIL,
    COUNT
  }

  RecurrenceForm {
    days = Set.copyOf(days);
  }

  /// Each week on the day of an item.
  static RecurrenceForm startingOn(LocalDate day) {
    return new RecurrenceForm(
        Rhythm.WEEKLY,
        "1",
        Set.of(day.getDayOfWeek()),
        false,
        day.getDayOfMonth(),
        Ending.NEVER,
        Optional.of(day.plusMonths(1)),
        "10");
  }

  static RecurrenceForm of(Recurrence rule, LocalDate day) {
    RecurrenceForm form = startingOn(day).each(Integer.toString(rule.every()));
    RecurrenceForm patterned =
        switch (rule.pattern()) {
          case Recurrence.Daily() -> form.with(Rhythm.DAILY);
          case Recurrence.Weekly(Set<DayOfWeek> days) -> form.with(Rhythm.WEEKLY).on(days);
          case Recurrence.MonthlyOn(int date) -> form.with(Rhythm.MONTHLY).onDate(date);
          case Recurrence.MonthlyOnLastDay() -> form.with(Rhythm.MONTHLY).onLastDay(true);
        };
    return switch (rule.end()) {
      case Recurrence.Never() -> patterned;
      case Recurrence.Until(LocalDate last) -> patterned.ending(Ending.UNTIL).until(last);
      case Recurrence.Count(int count) ->
          patterned.ending(Ending.COUNT).times(Integer.toString(count));
    };
  }

  RecurrenceForm with(Rhythm wanted) {
    return new RecurrenceForm(wanted, every, days, isOnLastDay, dayOfMonth, ending, until, times);
  }

  RecurrenceForm each(String typed) {
    return new RecurrenceForm(rhythm, typed, days, isOnLastDay, dayOfMonth, ending, until, times);
  }

  RecurrenceForm on(Set<DayOfWeek> wanted) {
    return new RecurrenceForm(rhythm, every, wanted, isOnLastDay, dayOfMonth, ending, until, times);
  }

  RecurrenceForm onLastDay(boolean isWanted) {
    return new RecurrenceForm(rhythm, every, days, isWanted, dayOfMonth, ending, until, times);
  }

  private RecurrenceForm onDate(int date) {
    return new RecurrenceForm(rhythm, every, days, isOnLastDay, date, ending, until, times);
  }

  RecurrenceForm ending(Ending wanted) {
    return new RecurrenceForm(rhythm, every, days, isOnLastDay, dayOfMonth, wanted, until, times);
  }

  RecurrenceForm until(LocalDate last) {
    return new RecurrenceForm(
        rhythm, every, days, isOnLastDay, dayOfMonth, ending, Optional.of(last), times);
  }

  RecurrenceForm times(String typed) {
    return new RecurrenceForm(rhythm, every, days, isOnLastDay, dayOfMonth, ending, until, typed);
  }

  /// Empty while it is none.
  Optional<Recurrence> rule() {
    try {
      Recurrence.Pattern pattern =
          switch (rhythm) {
            case DAILY -> new Recurrence.Daily();
            case WEEKLY -> new Recurrence.Weekly(days.isEmpty() ? Set.of() : EnumSet.copyOf(days));
            case MONTHLY ->
                isOnLastDay
                    ? new Recurrence.MonthlyOnLastDay()
                    : new Recurrence.MonthlyOn(dayOfMonth);
          };
      Recurrence.End end =
          switch (ending) {
            case NEVER -> new Recurrence.Never();
            case UNTIL -> new Recurrence.Until(until.orElseThrow());
            case COUNT -> new Recurrence.Count(number(times));
          };
      return Optional.of(new Recurrence(pattern, number(every), end));
    } catch (ProblemException | NoSuchElementException noRule) {
      return Optional.empty();
    }
  }

  /// 0, which no rule takes, for what is no number.
  private static int number(String typed) {
    return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
  }
}
