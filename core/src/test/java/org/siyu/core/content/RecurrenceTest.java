package org.siyu.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.ProblemException;

class RecurrenceTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 30);

  private static List<String> days(Recurrence rule, String through) {
    return rule.days(START, LocalDate.parse(through)).stream().map(LocalDate::toString).toList();
  }

  @Test
  void everySecondDayUntilADay() {
    assertEquals(
        List.of("2026-01-30", "2026-02-01", "2026-02-03"),
        days(
            Recurrence.daily().each(2).ending(new Recurrence.Until(LocalDate.of(2026, 2, 4))),
            "2026-12-31"));
  }

  @Test
  void onDaysOfEverySecondWeekCountedFromMonday() {
    assertEquals(
        List.of("2026-01-30", "2026-02-09", "2026-02-13", "2026-02-23"),
        days(
            Recurrence.weekly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .each(2)
                .ending(new Recurrence.Count(4)),
            "2026-12-31"));
  }

  @Test
  void aMonthWithoutTheDayIsPassedOverButEachHasALastDay() {
    assertEquals(
        List.of("2026-01-30", "2026-03-30", "2026-04-30"),
        days(Recurrence.monthly(30), "2026-05-01"));
    assertEquals(
        List.of("2026-01-31", "2026-02-28", "2026-03-31"),
        days(Recurrence.monthlyOnLastDay(), "2026-03-31"));
  }

  @Test
  void theTextOfARuleGoesThereAndBack() {
    for (String text :
        List.of(
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=3;COUNT=10",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU;UNTIL=20261231",
            "FREQ=MONTHLY;BYMONTHDAY=15",
            "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12")) {
      assertEquals(text, Recurrence.parse(text).text());
    }
    assertEquals(
        Recurrence.daily().ending(new Recurrence.Until(LocalDate.of(2026, 12, 31))),
        Recurrence.parse("FREQ=DAILY;UNTIL=20261231T235959Z"));
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    for (String text :
        List.of(
            "",
            "FREQ=YEARLY",
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=MONTHLY;BYMONTHDAY=32",
            "FREQ=MONTHLY",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;COUNT=x",
            "FREQ=DAILY;BYSETPOS=1",
            "FREQ=DAILY;UNTIL=2026")) {
      assertThrows(ProblemException.class, () -> Recurrence.parse(text), text);
    }
  }
}
