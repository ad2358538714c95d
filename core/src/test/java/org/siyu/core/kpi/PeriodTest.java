package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.DateRange;

class PeriodTest {
  private static Period period(String text) {
    return Period.parse(text).orElseThrow();
  }

  @Test
  void weeksAreThoseOfIso8601() {
    assertEquals("2026-W01", Period.of(PeriodKind.WEEK, LocalDate.of(2025, 12, 29)).text());
    assertEquals("2026-W53", Period.of(PeriodKind.WEEK, LocalDate.of(2027, 1, 3)).text());
    assertEquals("2027-W01", period("2026-W53").next().text());
    assertEquals(
        new DateRange(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 15)),
        period("2026-W07").days());
    assertEquals(Optional.empty(), Period.parse("2025-W53"));
    assertEquals(Optional.empty(), Period.parse("2026-W00"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (String text : List.of("2026-W53", "2026-02", "2026-Q4", "2026")) {
      assertEquals(text, period(text).text());
    }
    for (String text : List.of("2026-13", "2026-Q5", "26", "", "2026-2", "2026-00")) {
      assertEquals(Optional.empty(), Period.parse(text), text);
    }
  }

  @Test
  void theOneBeforeAndTheSameOfLastYearAreFound() {
    assertEquals("2025-12", period("2026-01").previous().text());
    assertEquals("2025-Q4", period("2026-Q1").previous().text());
    assertEquals("2025-02", period("2026-02").lastYear().text());
    assertEquals("2025-W07", period("2026-W07").lastYear().text());
    // 2025 has no 53rd week.
    assertEquals("2025-W52", period("2026-W53").lastYear().text());
    assertEquals("2024-11", period("2026-01").back(new Shift(2, 1)).text());
    assertEquals(29, period("2024-02").length());
    assertEquals(366, period("2024").length());
  }

  @Test
  void quartersAndYearsAreMadeOfMonths() {
    assertEquals(
        List.of(period("2026-04"), period("2026-05"), period("2026-06")),
        period("2026-Q2").months());
    assertEquals(12, period("2026").months().size());
    assertEquals(List.of(), period("2026-W07").months());
  }

  @Test
  void anOpenPeriodIsComparedWithTheSameDaysOfTheOther() {
    Span open = Span.upTo(period("2026-03"), LocalDate.of(2026, 3, 30));
    assertFalse(open.isWhole());
    assertEquals(30, open.elapsed());
    // February has no 30 days.
    Span before = open.back(Shift.NONE.previous());
    assertEquals(new DateRange(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)), before.days());
    Span whole = Span.upTo(period("2026-02"), LocalDate.of(2026, 2, 28));
    assertTrue(whole.isWhole());
    assertEquals(31, whole.back(Shift.NONE.previous()).elapsed());
    assertTrue(Span.upTo(period("2026-04"), LocalDate.of(2026, 3, 30)).isEmpty());
    assertEquals(30.0 / 31, open.share());
  }
}
