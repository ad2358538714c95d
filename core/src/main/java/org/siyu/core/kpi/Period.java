package org.siyu.core.kpi;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.DateRange;

/// A week (ISO 8601: from Monday, the first of a year has its Thursday), month, quarter or year.
///
/// @param first its first day
public record Period(PeriodKind kind, LocalDate first) implements Comparable<Period> {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})(?:-(?:W(\\d{2})|Q([1-4])|(\\d{2})))?");
  private static final int WEEK = 7;
  private static final int MONTHS_A_QUARTER = 3;

  public Period {
    if (!first.equals(start(kind, first))) {
      throw new IllegalArgumentException("not the first day of a " + kind.code());
    }
  }

  /// The period that a day lies in.
  public static Period of(PeriodKind kind, LocalDate day) {
    return new Period(kind, start(kind, day));
  }

  private static LocalDate start(PeriodKind kind, LocalDate day) {
    return switch (kind) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER ->
          day.withDayOfMonth(1)
              .withMonth((day.getMonthValue() - 1) / MONTHS_A_QUARTER * MONTHS_A_QUARTER + 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// Reads `2026-W07`, `2026-02`, `2026-Q1`, `2026`.
  public static Optional<Period> parse(String text) {
    Matcher parts = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    try {
      if (parts.group(2) != null) {
        return week(year, Integer.parseInt(parts.group(2)));
      }
      if (parts.group(3) != null) {
        int month = (Integer.parseInt(parts.group(3)) - 1) * MONTHS_A_QUARTER + 1;
        return Optional.of(new Period(PeriodKind.QUARTER, LocalDate.of(year, month, 1)));
      }
      return Optional.of(
          parts.group(4) == null
              ? new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1))
              : new Period(
                  PeriodKind.MONTH, LocalDate.of(year, Integer.parseInt(parts.group(4)), 1)));
    } catch (DateTimeException outside) {
      return Optional.empty();
    }
  }

  private static Optional<Period> week(int year, int week) {
    // The 4th of January always lies in the first week.
    LocalDate monday = start(PeriodKind.WEEK, LocalDate.of(year, 1, 4)).plusWeeks(week - 1L);
    Period period = new Period(PeriodKind.WEEK, monday);
    return week >= 1 && period.weekYear() == year ? Optional.of(period) : Optional.empty();
  }

  private int weekYear() {
    return first.get(IsoFields.WEEK_BASED_YEAR);
  }

  /// As files and the command line write it; see [#parse(String)].
  public String text() {
    return switch (kind) {
      case WEEK ->
          String.format(
              Locale.ROOT, "%04d-W%02d", weekYear(), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
      case QUARTER ->
          String.format(
              Locale.ROOT, "%04d-Q%d", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
    };
  }

  public LocalDate last() {
    return following(1).first.minusDays(1);
  }

  public DateRange days() {
    return new DateRange(first, last());
  }

  public int length() {
    return (int) days().days();
  }

  public Period next() {
    return following(1);
  }

  public Period previous() {
    return following(-1);
  }

  /// The same month, quarter or year a year ago; of weeks the one of the same number, or the year's
  /// last where it has no 53rd.
  public Period lastYear() {
    if (kind != PeriodKind.WEEK) {
      return new Period(kind, start(kind, first.minusYears(1)));
    }
    int number = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return week(weekYear() - 1, number)
        .orElseGet(() -> week(weekYear() - 1, number - 1).orElseThrow());
  }

  /// So many periods and years back.
  public Period back(Shift shift) {
    Period period = following(-shift.periods());
    for (int year = 0; year < shift.years(); year++) {
      period = period.lastYear();
    }
    return period;
  }

  private Period following(int count) {
    return new Period(
        kind,
        switch (kind) {
          case WEEK -> first.plusDays((long) count * WEEK);
          case MONTH -> first.plusMonths(count);
          case QUARTER -> first.plusMonths((long) count * MONTHS_A_QUARTER);
          case YEAR -> first.plusYears(count);
        });
  }

  /// The months of a quarter or year; nothing for a week or month, which no shorter period fills
  /// without remainder.
  public List<Period> months() {
    List<Period> months = new ArrayList<>();
    if (kind == PeriodKind.QUARTER || kind == PeriodKind.YEAR) {
      LocalDate end = last();
      for (LocalDate day = first; day.isBefore(end); day = day.plusMonths(1)) {
        months.add(new Period(PeriodKind.MONTH, day));
      }
    }
    return months;
  }

  /// By first day, the longer first.
  @Override
  public int compareTo(Period other) {
    int byDay = first.compareTo(other.first);
    return byDay != 0 ? byDay : other.kind.compareTo(kind);
  }
}
