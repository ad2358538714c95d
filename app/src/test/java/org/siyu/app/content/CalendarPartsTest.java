package org.siyu.app.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.app.content.OverlapLayout.Place;
import org.siyu.app.content.OverlapLayout.Span;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.shared.DateRange;

/// The calendar's small decisions: days of a view, places side by side, steps between columns.
class CalendarPartsTest {
  @Test
  void aMonthIsSixWeeksFromItsFirstMonday() {
    assertEquals(
        new DateRange(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 4, 5)),
        CalendarMode.MONTH.days(LocalDate.of(2026, 3, 31)));
    assertEquals(
        LocalDate.of(2026, 2, 28), CalendarMode.MONTH.turned(LocalDate.of(2026, 3, 31), -1));
    assertEquals(
        new DateRange(LocalDate.of(2026, 9, 28), LocalDate.of(2027, 1, 3)),
        CalendarMode.LANES.days(LocalDate.of(2026, 11, 22)));
  }

  @Test
  void whatOverlapsSharesTheWidthAndWhatFollowsHasItAlone() {
    assertEquals(
        List.of(new Place(0, 2), new Place(1, 2), new Place(0, 2), new Place(0, 1)),
        OverlapLayout.of(
            List.of(new Span(0, 60), new Span(30, 120), new Span(60, 90), new Span(120, 150))));
    assertEquals(List.of(), OverlapLayout.of(List.of()));
  }

  @Test
  void noTwoItemsLieOnEachOther() {
    List<Span> spans =
        List.of(
            new Span(0, 100),
            new Span(10, 30),
            new Span(20, 40),
            new Span(30, 60),
            new Span(45, 50),
            new Span(90, 130));
    List<Place> places = OverlapLayout.of(spans);
    for (int one = 0; one < spans.size(); one++) {
      for (int other = one + 1; other < spans.size(); other++) {
        boolean touch = spans.get(other).from() < spans.get(one).to();
        boolean isSame = places.get(one).column() == places.get(other).column();
        assertTrue(!touch || !isSame, one + " and " + other);
      }
    }
  }

  @Test
  void aBoardGoesOnStepByStepAndBackToDraft() {
    assertEquals(
        Optional.of(new ReviewAction.Submit("")),
        BoardSteps.between(ContentStatus.DRAFT, ContentStatus.SELF_CHECK));
    assertEquals(
        Optional.empty(), BoardSteps.between(ContentStatus.DRAFT, ContentStatus.LEGAL_REVIEW));
    assertEquals(
        Optional.of(new ReviewAction.Withdraw("")),
        BoardSteps.between(ContentStatus.SCHEDULED, ContentStatus.DRAFT));
    assertEquals(
        Optional.empty(), BoardSteps.between(ContentStatus.PUBLISHED, ContentStatus.DRAFT));
    assertEquals(
        Optional.empty(), BoardSteps.between(ContentStatus.PUBLISHED, ContentStatus.RESULTS_IN));
  }
}
