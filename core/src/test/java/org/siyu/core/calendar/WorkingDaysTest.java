package org.siyu.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

class WorkingDaysTest {
  private static final OwnDay MEMBER_DAY =
      new OwnDay(new UUID(0, 1), "会员日", new OwnDay.Monthly(31), true, 1);
  private static final CalendarFacts FACTS = new CalendarFacts(List.of(), List.of(MEMBER_DAY));

  @Test
  void aWeekendDayIsWorkedAndAWeekdayIsOffByNotice() {
    assertTrue(FACTS.isWorkingDay(LocalDate.of(2026, 2, 14)));
    assertFalse(FACTS.isWorkingDay(LocalDate.of(2026, 2, 23)));
    assertTrue(FACTS.isWorkingDay(LocalDate.of(2026, 2, 24)));
    assertFalse(FACTS.isWorkingDay(LocalDate.of(2026, 3, 1)));
    assertFalse(FACTS.of(LocalDate.of(2027, 2, 8)).isNoticeKnown());
  }

  /// The notices' days add up: 2025 has 28 days off, 2026 has 33; each swap is a weekend day.
  @Test
  void theShippedNoticesAreWhole() {
    assertEquals(28, count(2025, OfficialDay.Kind.HOLIDAY));
    assertEquals(5, count(2025, OfficialDay.Kind.WORKDAY));
    assertEquals(33, count(2026, OfficialDay.Kind.HOLIDAY));
    assertEquals(6, count(2026, OfficialDay.Kind.WORKDAY));
    assertEquals(
        OfficialDays.SHIPPED.size(),
        OfficialDays.SHIPPED.stream().map(OfficialDay::day).distinct().count());
    assertTrue(
        OfficialDays.SHIPPED.stream()
            .filter(day -> day.kind() == OfficialDay.Kind.WORKDAY)
            .allMatch(day -> day.day().getDayOfWeek().getValue() > 5));
    for (Festival festival : Festival.values()) {
      for (int year : new int[] {2025, 2026}) {
        boolean isOff =
            FACTS.of(festival.in(year).orElse(LocalDate.of(year, 1, 1))).official().isPresent();
        assertTrue(isOff || festival.kind() != Festival.Kind.PUBLIC, festival.name());
      }
    }
  }

  private static long count(int year, OfficialDay.Kind kind) {
    return OfficialDays.SHIPPED.stream()
        .filter(day -> day.day().getYear() == year && day.kind() == kind)
        .count();
  }

  @Test
  void factsOfARangeAreThoseOfItsDays() {
    DateRange days = new DateRange(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 3, 5));
    List<DayFacts> facts = FACTS.of(days);
    assertEquals(days.days(), facts.size());
    facts.forEach(fact -> assertEquals(fact, FACTS.of(fact.day())));
    DayFacts last = FACTS.of(LocalDate.of(2026, 2, 28));
    assertEquals(List.of(MEMBER_DAY), last.own());
    assertEquals(OfficialDay.Kind.WORKDAY, last.official().orElseThrow().kind());
    assertTrue(last.isSpecial());
  }

  @Test
  void linesAreReadAsPeopleWriteThem() {
    OfficialDayLines lines =
        OfficialDayLines.parse(
            "2027.csv",
            """
            日期,类型,名称
            2027-01-01,休,元旦
            2027年2月5日，放假，春节

            2027/1/30,上班,春节
            20270131	workday
            """);
    assertEquals(List.of(), lines.problems());
    assertEquals(
        List.of("2027-01-01", "2027-01-30", "2027-01-31", "2027-02-05"),
        lines.days().stream().map(day -> day.day().toString()).toList());
    CalendarFacts facts = new CalendarFacts(lines.days(), List.of());
    assertTrue(facts.isWorkingDay(LocalDate.of(2027, 1, 30)));
    assertFalse(facts.isWorkingDay(LocalDate.of(2027, 2, 5)));
    assertTrue(facts.of(LocalDate.of(2027, 6, 1)).isNoticeKnown());
    assertTrue(facts.isWorkingDay(LocalDate.of(2026, 2, 14)));
  }

  @Test
  void aWrongLineIsToldWithItsRow() {
    OfficialDayLines lines =
        OfficialDayLines.parse(
            "2027.csv",
            "2027-02-30,休,春节\n2027-01-01,maybe,x\n2027-01-02,休,a\n2027-01-02,班,b\n2027-01-03");
    assertEquals(
        List.of(
            CalendarProblem.INVALID_DATE,
            CalendarProblem.UNKNOWN_KIND,
            CalendarProblem.DAY_TWICE,
            CalendarProblem.INCOMPLETE_LINE),
        lines.problems().stream().map(Problem::code).toList());
    assertEquals(List.of(1, 2, 4, 5), lines.problems().stream().map(p -> p.place().row()).toList());
    assertEquals(
        CalendarProblem.NO_DAYS,
        OfficialDayLines.parse("x.csv", "date,kind").problems().getFirst().code());
  }

  @Test
  void rulesOfOwnDaysGoThereAndBack() {
    for (String rule : List.of("monthly:18", "weekly:5", "yearly:02-29", "once:2026-05-06")) {
      assertEquals(rule, OwnDay.parseRule(rule).text());
    }
    for (String wrong : List.of("monthly:32", "weekly:8", "yearly:13-01", "daily", "once:soon")) {
      assertEquals(
          CalendarProblem.INVALID_RULE,
          assertThrows(ProblemException.class, () -> OwnDay.parseRule(wrong)).problem().code());
    }
    assertFalse(OwnDay.parseRule("yearly:02-29").isOn(LocalDate.of(2026, 3, 1)));
  }
}
