package org.siyu.core.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// How often an item recurs. Counted from the day on which the series starts, which is an
/// occurrence only when it fits.
///
/// @param every each, each second, … day, week or month; 1 to 99. Weeks begin on Monday
public record Recurrence(Pattern pattern, int every, End end) {
  private static final int MOST_EVERY = 99;

  public Recurrence {
    if (every < 1 || every > MOST_EVERY) {
      throw new ProblemException(
          Problem.of(ContentProblem.INVALID_RECURRENCE, Integer.toString(every)));
    }
  }

  /// On which days.
  public sealed interface Pattern {}

  public record Daily() implements Pattern {}

  /// @param days at least one
  public record Weekly(Set<DayOfWeek> days) implements Pattern {
    public Weekly {
      if (days.isEmpty()) {
        throw new ProblemException(Problem.of(ContentProblem.INVALID_RECURRENCE, ""));
      }
      days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
  }

  /// @param day 1 to 31; months that lack it are passed over
  public record MonthlyOn(int day) implements Pattern {
    public MonthlyOn {
      if (day < 1 || day > 31) {
        throw new ProblemException(
            Problem.of(ContentProblem.INVALID_RECURRENCE, Integer.toString(day)));
      }
    }
  }

  public record MonthlyOnLastDay() implements Pattern {}

  /// When it ends.
  public sealed interface End {}

  public record Never() implements End {}

  /// @param day the last day on which it may be
  public record Until(LocalDate day) implements End {}

  /// @param times how often; 1 to 1,000
  public record Count(int times) implements End {
    public Count {
      if (times < 1 || times > 1_000) {
        throw new ProblemException(
            Problem.of(ContentProblem.INVALID_RECURRENCE, Integer.toString(times)));
      }
    }
  }

  public static Recurrence daily() {
    return new Recurrence(new Daily(), 1, new Never());
  }

  public static Recurrence weekly(DayOfWeek... days) {
    return new Recurrence(new Weekly(Set.of(days)), 1, new Never());
  }

  public static Recurrence monthly(int day) {
    return new Recurrence(new MonthlyOn(day), 1, new Never());
  }

  public static Recurrence monthlyOnLastDay() {
    return new Recurrence(new MonthlyOnLastDay(), 1, new Never());
  }

  public Recurrence each(int wanted) {
    return new Recurrence(pattern, wanted, end);
  }

  public Recurrence ending(End wanted) {
    return new Recurrence(pattern, every, wanted);
  }

  /// The days from a start through a last day, both included, in order.
  public List<LocalDate> days(LocalDate start, LocalDate through) {
    LocalDate last = end instanceof Until(LocalDate day) && day.isBefore(through) ? day : through;
    int most = end instanceof Count(int times) ? times : Integer.MAX_VALUE;
    List<LocalDate> days = new ArrayList<>();
    for (int step = 0; ; step++) {
      LocalDate period = period(start, step);
      if (period.isAfter(last) || days.size() >= most) {
        return days;
      }
      for (LocalDate day : within(period)) {
        if (!day.isBefore(start) && !day.isAfter(last) && days.size() < most) {
          days.add(day);
        }
      }
    }
  }

  /// The first day of a period: a day, a week, a month.
  private LocalDate period(LocalDate start, int step) {
    long steps = (long) step * every;
    return switch (pattern) {
      case Daily() -> start.plusDays(steps);
      case Weekly _ ->
          start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
      case MonthlyOn _, MonthlyOnLastDay _ -> start.withDayOfMonth(1).plusMonths(steps);
    };
  }

  private List<LocalDate> within(LocalDate period) {
    return switch (pattern) {
      case Daily() -> List.of(period);
      case Weekly(Set<DayOfWeek> days) ->
          days.stream().map(day -> period.plusDays(day.getValue() - 1L)).toList();
      case MonthlyOn(int day) ->
          day <= period.lengthOfMonth() ? List.of(period.withDayOfMonth(day)) : List.of();
      case MonthlyOnLastDay() -> List.of(period.withDayOfMonth(period.lengthOfMonth()));
    };
  }

  /// As RFC 5545 writes it, for instance `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=10`.
  public String text() {
    return RecurrenceText.write(this);
  }

  /// @throws ProblemException [ContentProblem#INVALID_RECURRENCE] for what is not read here
  public static Recurrence parse(String text) {
    return RecurrenceText.read(text);
  }
}
