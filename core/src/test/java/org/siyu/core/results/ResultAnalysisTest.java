package org.siyu.core.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentRow;
import org.siyu.core.results.RateFigure.Standing;

class ResultAnalysisTest {
  private final ResultRows rows = new ResultRows();

  @Test
  void wilsonsIntervalIsThatOfTheTables() {
    Interval half = Interval.wilson(0.5, 100);
    assertEquals(0.4038, half.low(), 0.0001);
    assertEquals(0.5962, half.high(), 0.0001);
    Interval none = Interval.wilson(0, 10);
    assertEquals(0, none.low());
    assertEquals(0.2775, none.high(), 0.0001);
  }

  @Test
  void ratesArePooledOverPeopleAndNotOverItems() {
    ResultAnalysis analysis =
        ResultAnalysis.of(
            List.of(
                rows.item("moments", 1_000, 100, 10, 50, 5, 2, 1, 10_000),
                rows.item("moments", 100, 50, 40, 0, 0, 0, 4, 50_000),
                rows.item("moments")));
    assertEquals(2, analysis.items().size());
    assertEquals(150 / 1_100.0, value(analysis, ResultRate.OPEN), 1e-12);
    assertEquals(50 / 150.0, value(analysis, ResultRate.CLICK), 1e-12);
    assertEquals(5 / 50.0, value(analysis, ResultRate.CONVERSION), 1e-12);
    assertEquals(50 / 1_100.0, value(analysis, ResultRate.INTERACTION), 1e-12);
    assertEquals(5 / 1_100.0, value(analysis, ResultRate.JOIN), 1e-12);
    assertEquals(2 / 1_100.0, value(analysis, ResultRate.LEAVE), 1e-12);
    assertEquals(60_000 / 1_100.0, value(analysis, ResultRate.AMOUNT), 1e-12);
    assertEquals(1_100, analysis.total(ResultRate.OPEN).whole());
    assertEquals(2, analysis.total(ResultRate.OPEN).items());
  }

  private static double value(ResultAnalysis analysis, ResultRate rate) {
    return analysis.total(rate).value().orElseThrow();
  }

  @Test
  void anItemOfWhichAMeasureIsNotKnownCountsWithNeither() {
    ResultAnalysis analysis =
        ResultAnalysis.of(
            List.of(rows.item("group", 1_000, -1, 20), rows.item("group", 500, 100, 10)));
    RateFigure open = analysis.total(ResultRate.OPEN);
    assertEquals(1, open.items());
    assertEquals(0.2, open.value().orElseThrow());
    assertTrue(analysis.total(ResultRate.JOIN).value().isEmpty());
  }

  @Test
  void itemsThatDifferMoreThanChanceWidenTheInterval() {
    ResultAnalysis analysis =
        ResultAnalysis.of(List.of(rows.item("live", 100, 10), rows.item("live", 100, 30)));
    assertEquals(12.5, analysis.dispersion(ResultRate.OPEN), 1e-9);
    Interval expected = Interval.wilson(0.2, 200 / 12.5);
    assertEquals(expected, analysis.total(ResultRate.OPEN).interval().orElseThrow());
  }

  @Test
  void anAmountAHeadHasTheIntervalOfARatio() {
    List<ContentRow> items = new ArrayList<>();
    for (long amount = 100; amount <= 500; amount += 100) {
      items.add(rows.item("live", 100, -1, -1, -1, -1, -1, -1, amount));
    }
    RateFigure amount = ResultAnalysis.of(items).total(ResultRate.AMOUNT);
    assertEquals(3, amount.value().orElseThrow());
    assertEquals(3 - Interval.Z * Math.sqrt(125_000) / 500, low(amount), 1e-9);
    assertTrue(
        ResultAnalysis.of(items.subList(0, 4)).total(ResultRate.AMOUNT).interval().isEmpty());
  }

  private static double low(RateFigure figure) {
    return figure.interval().orElseThrow().low();
  }

  @Test
  void moreAnswersThanPeopleHaveNoInterval() {
    RateFigure figure =
        ResultAnalysis.of(rows.item("group", 100, 90, 10, 250), ResultRate.INTERACTION);
    assertEquals(2.5, figure.value().orElseThrow());
    assertTrue(figure.interval().isEmpty());
    assertEquals(Standing.NEAR, figure.alone(OptionalDouble.of(0.1)));
  }

  @Test
  void fewItemsOrPeopleAreSaidToBeFew() {
    ResultAnalysis two =
        ResultAnalysis.of(List.of(rows.item("live", 500, 10), rows.item("live", 500, 30)));
    assertEquals(Standing.FEW, two.total(ResultRate.OPEN).against(OptionalDouble.of(0.9)));
    RateFigure tiny = ResultAnalysis.of(rows.item("live", 99, 1), ResultRate.OPEN);
    assertEquals(Standing.FEW, tiny.alone(OptionalDouble.of(0.9)));
    assertEquals(
        Standing.UNKNOWN, RateFigure.none(ResultRate.OPEN).against(OptionalDouble.of(0.9)));
  }

  @Test
  void onlyWhatLiesBelowByMoreThanChanceIsToBeImproved() {
    List<ContentRow> items = new ArrayList<>();
    for (int index = 0; index < 6; index++) {
      items.add(rows.item("moments", 1_000, 200, 40, 0, 0, 0, 8));
    }
    ContentRow low = rows.item("moments", 1_000, 100, 20, 0, 0, 0, 4);
    ContentRow nearly = rows.item("moments", 1_000, 180, 36, 0, 0, 0, 7);
    ContentRow unclicked = rows.item("moments", 1_000, 200, 10, 0, 0, 0, 2);
    ContentRow unbought = rows.item("moments", 1_000, 200, 150, 0, 0, 0, 4);
    items.addAll(List.of(low, nearly, unclicked, unbought));
    ResultAnalysis analysis = ResultAnalysis.of(items);
    assertEquals(Set.of(ResultAdvice.TITLE), analysis.advice(low));
    assertEquals(Set.of(), analysis.advice(nearly));
    assertEquals(Set.of(ResultAdvice.CALL_TO_ACTION), analysis.advice(unclicked));
    assertEquals(Set.of(ResultAdvice.CALL_TO_ACTION), analysis.advice(unbought));
  }

  @Test
  void anItemIsHeldAgainstItsOwnChannelWhereThatHasEnoughItems() {
    List<ContentRow> items = new ArrayList<>();
    for (int index = 0; index < 5; index++) {
      items.add(rows.item("official-account", 1_000, 100));
    }
    for (int index = 0; index < 4; index++) {
      items.add(rows.item("live", 1_000, 500));
    }
    ResultAnalysis analysis = ResultAnalysis.of(items);
    assertEquals(0.1, mean(analysis, items.getFirst()));
    assertEquals(2_500 / 9_000.0, mean(analysis, items.getLast()), 1e-12);
    assertTrue(analysis.advice(items.getFirst()).isEmpty());
  }

  private static double mean(ResultAnalysis analysis, ContentRow item) {
    return analysis.mean(item, ResultRate.OPEN).orElseThrow();
  }

  @Test
  void anItemForTwoTiersCountsWithEach() {
    ContentRow both =
        rows.item("group", ResultRows.NOON, Audience.ofTiers("active", "new"), 100, 10);
    ResultAnalysis analysis = ResultAnalysis.of(List.of(both, rows.item("group", 100, 20)));
    List<ResultAnalysis.Group> tiers = analysis.by(ResultTrait.TIER);
    assertEquals(
        List.of("", "active", "new"), tiers.stream().map(ResultAnalysis.Group::code).toList());
    assertEquals(0.1, tiers.get(1).figure(ResultRate.OPEN).value().orElseThrow());
  }

  @Test
  void aWeekWithoutItemsStaysInTheTrend() {
    ContentRow early = rows.item("group", 100, 10);
    ContentRow late = rows.item("group", ResultRows.NOON.plusWeeks(2), Audience.ALL, 100, 30);
    List<ResultAnalysis.Week> weeks = ResultAnalysis.of(List.of(late, early)).weeks();
    assertEquals(3, weeks.size());
    assertEquals(LocalDate.of(2026, 3, 9), weeks.getFirst().monday());
    assertEquals(0, weeks.get(1).items());
    assertEquals(0.3, weeks.get(2).figure(ResultRate.OPEN).value().orElseThrow());
  }

  @Test
  void theBestSlotIsTheOneThatIsSureToBeGood() {
    List<ContentRow> items = new ArrayList<>();
    for (int week = 0; week < 6; week++) {
      items.add(
          rows.item("group", ResultRows.NOON.plusWeeks(week), Audience.ALL, 1_000, 300 + week));
      items.add(
          rows.item(
              "group", ResultRows.NOON.plusWeeks(week).plusHours(8), Audience.ALL, 1_000, 100));
    }
    items.add(rows.item("group", ResultRows.NOON.plusDays(3), Audience.ALL, 1_000, 900));
    ResultAnalysis analysis = ResultAnalysis.of(items);
    List<ResultAnalysis.Slot> slots = analysis.slots(ResultRate.OPEN);
    assertEquals(3, slots.size());
    assertEquals(6, slots.getFirst().figure().items());
    List<ResultAnalysis.Slot> best = analysis.bestSlots(ResultRate.OPEN, 5);
    assertEquals(2, best.size(), "the Saturday rests on one item");
    assertEquals(DayOfWeek.WEDNESDAY, best.getFirst().day());
    assertEquals(12, best.getFirst().hour());
    assertEquals("Item 13", analysis.best(ResultRate.OPEN, 1).getFirst().title());
    assertEquals(0.1, ResultAnalysis.of(worst(analysis), ResultRate.OPEN).value().orElseThrow());
  }

  private static ContentRow worst(ResultAnalysis analysis) {
    return analysis.worst(ResultRate.OPEN, 1).getFirst();
  }

  @Test
  void fewLeavesAreBetterThanMany() {
    List<ContentRow> items =
        List.of(
            rows.item("group", 1_000, 1, 1, 1, 1, 50), rows.item("group", 1_000, 1, 1, 1, 1, 2));
    ResultAnalysis analysis = ResultAnalysis.of(items);
    assertEquals(items.getLast(), analysis.best(ResultRate.LEAVE, 1).getFirst());
    assertEquals(items.getFirst(), analysis.worst(ResultRate.LEAVE, 1).getFirst());
    assertFalse(ResultRate.LEAVE.isBetterHigh());
  }

  @Test
  void nothingHasNoFigures() {
    ResultAnalysis nothing = ResultAnalysis.of(List.of(rows.item("group")));
    assertTrue(nothing.items().isEmpty());
    assertTrue(nothing.total(ResultRate.OPEN).value().isEmpty());
    assertTrue(nothing.weeks().isEmpty());
    assertTrue(nothing.bestSlots(ResultRate.OPEN, 3).isEmpty());
  }
}
