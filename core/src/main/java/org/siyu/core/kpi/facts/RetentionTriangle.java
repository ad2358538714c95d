package org.siyu.core.kpi.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Who stays: of the customers who joined in a month those who were active in the week from day 7
/// after joining, in the week from day 30, and in each of the 12 calendar months after that of
/// joining. What is not over yet is left open, so a row is never judged too early.
///
/// @param cohorts the oldest first
public record RetentionTriangle(List<Cohort> cohorts) {
  public static final int MONTHS = 12;
  private static final int WEEK = 7;
  private static final int MONTH = 30;

  public RetentionTriangle {
    cohorts = List.copyOf(cohorts);
  }

  /// @param month in which they joined
  /// @param day7 how many were active then; empty while the week is not over for all of them
  /// @param months the 1st to the 12th month after; empty while a month is not over
  public record Cohort(
      YearMonth month,
      long size,
      OptionalLong day7,
      OptionalLong day30,
      List<OptionalLong> months) {
    public Cohort {
      months = List.copyOf(months);
    }
  }

  private static final class Counting {
    long size;
    long day7;
    long day30;
    final long[] months = new long[MONTHS];
  }

  /// @param asOf the last day that is over
  /// @param of the customers of these members; empty for all customers
  public static RetentionTriangle of(
      KpiFacts facts, YearMonth first, LocalDate asOf, Optional<Set<UUID>> of) {
    int count = (int) first.until(YearMonth.from(asOf), ChronoUnit.MONTHS) + 1;
    List<Counting> counting = new ArrayList<>();
    for (int month = 0; month < count; month++) {
      counting.add(new Counting());
    }
    long from = first.atDay(1).toEpochDay();
    int[] begins = new int[count + MONTHS + 1];
    for (int month = 0; month < begins.length; month++) {
      begins[month] = (int) first.plusMonths(month).atDay(1).toEpochDay();
    }
    for (int row = 0; row < facts.size(); row++) {
      int since = facts.since[row];
      if (since >= from && since <= asOf.toEpochDay() && facts.isOf(row, of)) {
        int cohort =
            (int) first.until(YearMonth.from(LocalDate.ofEpochDay(since)), ChronoUnit.MONTHS);
        count(facts, row, counting.get(cohort), begins, cohort);
      }
    }
    List<Cohort> cohorts = new ArrayList<>();
    for (int month = 0; month < count; month++) {
      cohorts.add(cohort(first.plusMonths(month), counting.get(month), asOf));
    }
    return new RetentionTriangle(cohorts);
  }

  private static void count(KpiFacts facts, int row, Counting counting, int[] begins, int cohort) {
    int since = facts.since[row];
    counting.size++;
    counting.day7 += week(facts, row, since + WEEK);
    counting.day30 += week(facts, row, since + MONTH);
    for (int month = 0; month < MONTHS; month++) {
      int begin = begins[cohort + month + 1];
      int next = cohort + month + 2;
      int end =
          next < begins.length
              ? begins[next] - 1
              : (int) LocalDate.ofEpochDay(begin).plusMonths(1).minusDays(1).toEpochDay();
      counting.months[month] += Activity.isActive(facts, row, begin, end) ? 1 : 0;
    }
  }

  private static int week(KpiFacts facts, int row, int begin) {
    return Activity.isActive(facts, row, begin, begin + WEEK - 1) ? 1 : 0;
  }

  private static Cohort cohort(YearMonth month, Counting counting, LocalDate asOf) {
    LocalDate lastJoining = month.atEndOfMonth();
    List<OptionalLong> months = new ArrayList<>();
    for (int later = 1; later <= MONTHS; later++) {
      months.add(over(counting.months[later - 1], month.plusMonths(later).atEndOfMonth(), asOf));
    }
    return new Cohort(
        month,
        counting.size,
        over(counting.day7, lastJoining.plusDays(WEEK + WEEK - 1), asOf),
        over(counting.day30, lastJoining.plusDays(MONTH + WEEK - 1), asOf),
        months);
  }

  private static OptionalLong over(long count, LocalDate end, LocalDate asOf) {
    return end.isAfter(asOf) ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
