package org.siyu.core.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.calendar.CalendarFacts;

class SopScheduleTest {
  private static final CalendarFacts CHINA = new CalendarFacts(List.of(), List.of());
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

  private static SopSchedule schedule(LocalDate day, SopStep... steps) {
    return SopSchedule.of(SopSample.of(steps), day, CHINA::isWorkingDay);
  }

  private static SopStep ruled(String key, int day, WorkingDayRule rule, String... after) {
    SopStep step = SopSample.step(key, day, after);
    SopStep.Timing timing = step.timing();
    return step.with(new SopStep.Timing(day, timing.time(), timing.minutes(), rule));
  }

  @Test
  void stepsFallOnTheirDaysAndMoveToWorkingDaysWhereTheyShould() {
    SopSchedule schedule =
        schedule(
            FRIDAY,
            ruled("stays", 1, WorkingDayRule.NONE),
            ruled("next", 1, WorkingDayRule.NEXT),
            ruled("previous", 1, WorkingDayRule.PREVIOUS));

    assertEquals(LocalDate.of(2026, 3, 7), day(schedule, "stays"));
    assertEquals(LocalDate.of(2026, 3, 9), day(schedule, "next"));
    assertEquals(FRIDAY, day(schedule, "previous"));
    assertTrue(schedule.find("next").orElseThrow().isMovedToWorkingDay());
  }

  @Test
  void theSpringFestivalIsPassedOver() {
    SopSchedule schedule =
        schedule(LocalDate.of(2026, 2, 17), ruled("next", 0, WorkingDayRule.NEXT));

    assertTrue(CHINA.isWorkingDay(day(schedule, "next")));
    assertTrue(day(schedule, "next").isAfter(LocalDate.of(2026, 2, 20)));
  }

  @Test
  void aStepWaitsForTheOneItDependsOn() {
    SopSchedule schedule = schedule(FRIDAY, SopSample.step("a", 2), SopSample.step("b", 1, "a"));

    assertEquals(LocalDateTime.of(2026, 3, 8, 11, 0), start(schedule, "b"));
    assertTrue(schedule.find("b").orElseThrow().isHeldUp());
  }

  @Test
  void onTheSameDayItBeginsWhenTheOtherEnds() {
    SopSchedule schedule = schedule(FRIDAY, SopSample.step("b", 0, "a"), SopSample.step("a", 0));

    assertEquals(LocalDateTime.of(2026, 3, 6, 11, 0), start(schedule, "b"));
    assertEquals(List.of("a", "b"), schedule.criticalPath());
  }

  @Test
  void theCriticalPathIsTheChainThatEndsLast() {
    SopSchedule schedule =
        schedule(
            FRIDAY,
            SopSample.step("early", -5),
            SopSample.step("late", -1),
            SopSample.step("show", 0, "early", "late"),
            SopSample.step("aside", 0),
            SopSample.step("review", 3, "show"));

    assertEquals(List.of("late", "show", "review"), schedule.criticalPath());
    assertEquals(Duration.ofHours(23), schedule.slack("late"));
    assertEquals(Duration.ofDays(3), schedule.slack("aside"));
    assertEquals(Duration.ZERO, schedule.slack("review"));
  }

  private static LocalDate day(SopSchedule schedule, String key) {
    return schedule.find(key).orElseThrow().day();
  }

  private static LocalDateTime start(SopSchedule schedule, String key) {
    return schedule.find(key).orElseThrow().start();
  }
}
