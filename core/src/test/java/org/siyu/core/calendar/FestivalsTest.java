package org.siyu.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FestivalsTest {
  @ParameterizedTest
  @CsvSource({
    "SPRING_FESTIVAL, 2027-02-06",
    "NEW_YEARS_EVE, 2026-02-16",
    "NEW_YEARS_EVE, 2029-02-12",
    "NEW_YEARS_EVE, 2030-02-02",
    "LANTERN_FESTIVAL, 2026-03-03",
    "DRAGON_HEAD, 2026-03-20",
    "QINGMING, 2025-04-04",
    "QINGMING, 2026-04-05",
    "DRAGON_BOAT, 2025-05-31",
    "DRAGON_BOAT, 2026-06-19",
    "QIXI, 2025-08-29",
    "QIXI, 2026-08-19",
    "MID_AUTUMN, 2025-10-06",
    "MID_AUTUMN, 2026-09-25",
    "MID_AUTUMN, 2027-09-15",
    "MID_AUTUMN, 2030-09-12",
    "DOUBLE_NINTH, 2025-10-29",
    "DOUBLE_NINTH, 2026-10-18",
    "LABA, 2026-01-26",
    "LABA, 2025-01-07",
    "LITTLE_NEW_YEAR_NORTH, 2026-02-10",
    "LITTLE_NEW_YEAR_SOUTH, 2026-02-11",
    "MOTHERS_DAY, 2026-05-10",
    "FATHERS_DAY, 2026-06-21",
    "THANKSGIVING, 2026-11-26",
    "BLACK_FRIDAY, 2026-11-27",
    "MOTHERS_DAY, 2028-05-14",
    "DOUBLE_11, 2030-11-11",
    "CHRISTMAS, 2030-12-25"
  })
  void festivalsFallOnTheirDays(Festival festival, LocalDate day) {
    assertEquals(Optional.of(day), festival.in(day.getYear()));
  }

  @Test
  void everyFestivalIsKnownThrough2030() {
    for (int year = 2024; year <= 2030; year++) {
      for (Festival festival : Festival.values()) {
        Optional<LocalDate> day = festival.in(year);
        assertTrue(day.isPresent(), festival + " " + year);
        assertEquals(year, day.get().getYear());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-22, WINTER_SOLSTICE", "2026-04-05, PURE_BRIGHTNESS", "2025-02-03, START_OF_SPRING",
    "2026-02-04, START_OF_SPRING", "2021-12-21, WINTER_SOLSTICE", "2026-06-21, SUMMER_SOLSTICE",
    "2025-08-07, START_OF_AUTUMN", "2026-11-07, START_OF_WINTER", "2027-12-22, WINTER_SOLSTICE",
    "2028-12-21, WINTER_SOLSTICE", "2030-03-20, SPRING_EQUINOX", "2024-04-04, PURE_BRIGHTNESS",
    "2016-07-07, MINOR_HEAT", "2019-06-21, SUMMER_SOLSTICE", "2017-12-22, WINTER_SOLSTICE"
  })
  void solarTermsFallOnTheirDays(LocalDate day, SolarTerm term) {
    assertEquals(Optional.of(term), SolarTerms.of(day));
    assertEquals(Optional.of(day), SolarTerms.date(day.getYear(), term));
    assertTrue(SolarTerms.of(day.plusDays(1)).isEmpty());
  }

  /// Each winter solstice lies in the eleventh lunar month: what the leap months are made for.
  @Test
  void theTablesOfTermsAndMonthsAgree() {
    for (int year = 2015; year <= 2035; year++) {
      LocalDate solstice = SolarTerms.date(year, SolarTerm.WINTER_SOLSTICE).orElseThrow();
      LunarDate lunar = LunarCalendar.of(solstice).orElseThrow();
      assertEquals(11, lunar.month());
      assertFalse(lunar.isLeap());
    }
    for (int year = 2016; year <= 2035; year++) {
      assertEquals(
          24,
          LocalDate.of(year, 1, 1)
              .datesUntil(LocalDate.of(year + 1, 1, 1))
              .filter(day -> SolarTerms.of(day).isPresent())
              .count());
    }
  }
}
