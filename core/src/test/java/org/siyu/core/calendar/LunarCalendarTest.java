package org.siyu.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12",
    "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06",
    "2028-01-26", "2029-02-13", "2030-02-03", "2031-01-23", "2033-01-31"
  })
  void newYearIsThatOfTheAlmanac(LocalDate newYear) {
    assertEquals(
        new LunarDate(newYear.getYear(), 1, false, 1), LunarCalendar.of(newYear).orElseThrow());
    assertEquals(Optional.of(newYear.minusDays(1)), LunarCalendar.lastDay(newYear.getYear() - 1));
    assertEquals(12, LunarCalendar.of(newYear.minusDays(1)).orElseThrow().month());
  }

  @Test
  void leapMonthsAreThoseOfTheAlmanac() {
    Map<Integer, Integer> leap = new TreeMap<>();
    for (int year = 2015; year <= 2035; year++) {
      int of = year;
      LunarCalendar.leapMonth(year).ifPresent(month -> leap.put(of, month));
    }
    assertEquals(
        new TreeMap<>(Map.of(2017, 6, 2020, 4, 2023, 2, 2025, 6, 2028, 5, 2031, 3, 2033, 11)),
        leap);
    assertEquals(
        new LunarDate(2025, 6, true, 1), LunarCalendar.of(LocalDate.of(2025, 7, 25)).orElseThrow());
  }

  @Test
  void everyDayGoesThereAndBack() {
    LunarDate before = LunarCalendar.of(LunarCalendar.COVERED.first()).orElseThrow();
    for (LocalDate day = LunarCalendar.COVERED.first().plusDays(1);
        LunarCalendar.COVERED.contains(day);
        day = day.plusDays(1)) {
      LunarDate lunar = LunarCalendar.of(day).orElseThrow();
      assertEquals(Optional.of(day), LunarCalendar.date(lunar));
      boolean isNext = lunar.day() == before.day() + 1 && lunar.month() == before.month();
      boolean isFirst = lunar.day() == 1 && before.day() >= 29;
      assertTrue(isNext || isFirst, lunar.toString());
      before = lunar;
    }
    assertEquals(LocalDate.of(2036, 1, 27), LunarCalendar.COVERED.last());
    assertTrue(LunarCalendar.of(LocalDate.of(2015, 2, 18)).isEmpty());
    assertTrue(LunarCalendar.of(LocalDate.of(2036, 1, 28)).isEmpty());
  }

  @Test
  void daysThatAreNotAreNotFound() {
    assertTrue(LunarCalendar.date(new LunarDate(2026, 6, true, 1)).isEmpty());
    assertTrue(LunarCalendar.date(new LunarDate(2025, 12, false, 30)).isEmpty());
    assertTrue(LunarCalendar.date(new LunarDate(2040, 1, false, 1)).isEmpty());
  }

  @Test
  void datesAreWrittenAsPeopleSayThem() {
    assertEquals("闰六月", new LunarDate(2025, 6, true, 1).chineseMonth());
    assertEquals("腊月", new LunarDate(2025, 12, false, 1).chineseMonth());
    assertEquals(
        List.of("初一", "初十", "十一", "十九", "二十", "廿一", "廿九", "三十"),
        Stream.of(1, 10, 11, 19, 20, 21, 29, 30)
            .map(day -> new LunarDate(2025, 1, false, day).chineseDay())
            .toList());
  }
}
