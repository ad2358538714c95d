package org.siyu.storage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.journey.EndReason;
import org.siyu.core.journey.Enrolment;
import org.siyu.core.journey.HandEntry;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyAdvance;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyEntry;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneyLogEntry;
import org.siyu.core.journey.JourneyPlace;
import org.siyu.core.journey.JourneyPreview;
import org.siyu.core.journey.JourneyProblem;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.journey.JourneyView;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

class JourneyServiceTest {
  @TempDir Path folder;
  private JourneyStore store;

  @BeforeEach
  void openStore() {
    store = new JourneyStore(folder);
    store.customers(5);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private Optional<EndReason> end(Journey journey, int customer) {
    return store.person(journey, customer).enrolment().end().map(Enrolment.End::reason);
  }

  @Test
  void eachCustomerIsOnADayOfTheirOwn() {
    Journey journey =
        store.begin(
            JourneyRules.of(new JourneyAudience.InTier("new"))
                .obeyingLimits(false)
                .with(JourneyEntry.USUAL));
    assertEquals(List.of(), store.open());
    store.placed("new", "old", "old");
    store.advanceTo(2);
    assertEquals(List.of("hello 1"), store.open());

    store.day(4);
    store.placed("new", "new", "old");
    store.advance.advance(store.today(), Monitor.NONE);

    assertEquals(3, store.person(journey, 0).day());
    assertEquals(1, store.person(journey, 1).day());
    assertEquals(List.of("hello 1", "hello 1"), store.open());
  }

  @Test
  void advancingADayAgainChangesNothing() {
    Journey journey = store.beginFor(3);
    store.advanceTo(3);
    JourneyView before = store.reading.view(journey.id(), Monitor.NONE);

    assertEquals(Map.of(), store.advance.advance(store.today(), Monitor.NONE).log());
    store.advance.advance(JourneyStore.MONDAY, Monitor.NONE);

    JourneyView after = store.reading.view(journey.id(), Monitor.NONE);
    assertEquals(before.people(), after.people());
    assertEquals(before.log(), after.log());
    assertEquals(before.journey(), after.journey());
  }

  @Test
  void daysWithoutTheProgramAreCaughtUpOneAfterTheOther() {
    Journey journey =
        store.begin(
            JourneyRules.of(new JourneyAudience.InTier("new"))
                .withBranches(List.of())
                .obeyingLimits(false));
    store.day(4);
    store.placed("new", "old");
    store.day(6);
    store.placed("new", "new");

    JourneyAdvance.Advanced advanced = store.advanceTo(9);

    assertEquals(7, advanced.days());
    assertEquals(2, advanced.count(JourneyLogEntry.Kind.ENROLLED));
    assertEquals(LocalDate.of(2026, 3, 3), store.person(journey, 0).enrolment().entered());
    assertEquals(LocalDate.of(2026, 3, 6), store.person(journey, 1).enrolment().entered());
  }

  @Test
  void whoHasOrderedSkipsJumpsOrEnds() {
    List<JourneyBranch> branches =
        List.of(
            new JourneyBranch("guide", JourneyEvent.ORDERED, new JourneyBranch.Way.JumpTo("ask")),
            new JourneyBranch("guide", JourneyEvent.ANSWERED, new JourneyBranch.Way.Skip()),
            new JourneyBranch("guide", JourneyEvent.NOT_ANSWERED, new JourneyBranch.Way.End()));
    Journey journey =
        store.begin(JourneyRules.of(store.listed(3)).withBranches(branches).obeyingLimits(false));
    store.due.done(journey.id(), "hello", store.everybody());
    store.orders(0, 3);
    store.answers(1, 3, "message");
    store.answers(2, 3, "outreach");
    store.advanceTo(3);

    assertEquals(List.of("ask"), store.person(journey, 0).open());
    assertEquals(Optional.of("note"), store.person(journey, 1).next());
    assertEquals(Optional.of(EndReason.NOT_ANSWERED), end(journey, 2));
  }

  @Test
  void leavingTheTierEndsItAndTakesItsStepsAway() {
    store.placed("new", "new");
    Journey journey =
        store.begin(JourneyRules.of(new JourneyAudience.InTier("new")).obeyingLimits(false));
    store.day(3);
    store.placed("old", "new");
    store.advance.advance(store.today(), Monitor.NONE);

    assertEquals(Optional.of(EndReason.LEFT_AUDIENCE), end(journey, 0));
    assertEquals(List.of("hello 1"), store.open());
  }

  @Test
  void whoRefusesMarketingNeitherComesInNorStays() {
    store.refuses(0);
    Journey journey = store.beginFor(2);
    assertEquals(1, store.reading.view(journey.id(), Monitor.NONE).people().size());
    store.refuses(1);
    store.advanceTo(3);
    assertEquals(Optional.of(EndReason.REFUSED), end(journey, 1));
  }

  @Test
  void aJourneyIsForOnceUnlessItSaysOtherwise() {
    JourneyRules rules = JourneyRules.of(new JourneyAudience.InTier("new")).obeyingLimits(false);
    JourneyEntry again = JourneyEntry.USUAL.withExclusive(false).withAgainAfter(Optional.of(5));
    store.placed("new", "old");
    Journey once = store.begin(rules.with(JourneyEntry.USUAL.withExclusive(false)));
    Journey often = store.begin(rules.with(again));
    store.day(3);
    store.placed("old", "old");
    store.advance.advance(store.today(), Monitor.NONE);
    store.day(4);
    store.placed("new", "old");
    store.advance.advance(store.today(), Monitor.NONE);
    assertEquals(1, store.reading.view(often.id(), Monitor.NONE).people().size());

    store.advanceTo(7);

    assertEquals(1, store.reading.view(once.id(), Monitor.NONE).people().size());
    assertEquals(2, store.reading.view(often.id(), Monitor.NONE).people().size());
  }

  @Test
  void nobodyIsInTwoJourneysOfOneGoalAndTheFirstPriorityWins() {
    store.placed("new", "old");
    store.day(1);
    JourneyRules rules = JourneyRules.of(new JourneyAudience.InTier("vip")).obeyingLimits(false);
    Journey lower = store.begin(rules.with(JourneyEntry.USUAL.withPriority(7)));
    Journey upper = store.begin(rules.with(JourneyEntry.USUAL.withPriority(2)));
    store.day(3);
    store.placed("vip", "old");
    store.advance.advance(store.today(), Monitor.NONE);

    assertEquals(1, store.reading.view(upper.id(), Monitor.NONE).people().size());
    assertEquals(0, store.reading.view(lower.id(), Monitor.NONE).people().size());
  }

  @Test
  void onlyWhoComesLaterGetsInWhereThatIsWanted() {
    store.placed("new", "old");
    Journey journey =
        store.begin(
            JourneyRules.of(new JourneyAudience.InTier("new"))
                .with(JourneyEntry.USUAL.withPresent(false)));
    store.day(3);
    store.placed("new", "new");
    store.advance.advance(store.today(), Monitor.NONE);

    assertEquals(
        List.of(store.id(1)),
        store.reading.view(journey.id(), Monitor.NONE).people().stream()
            .map(person -> person.customer())
            .toList());
  }

  @Test
  void thePauseDoesNotCountForAnybody() {
    Journey journey = store.beginFor(1);
    store.due.done(journey.id(), "hello", store.everybody());
    store.journeys.pause(journey.id());
    store.advanceTo(6);
    assertEquals(List.of(), store.open());

    store.journeys.resume(journey.id());

    assertEquals(List.of(), store.open());
    assertEquals(1, store.person(journey, 0).day());
    store.advanceTo(7);
    assertEquals(List.of("guide 1"), store.open());
  }

  @Test
  void aStoppedJourneyEndsForEverybodyAndForGood() {
    Journey journey = store.beginFor(2);
    store.journeys.stop(journey.id(), "over");

    assertEquals(List.of(), store.open());
    assertEquals(Optional.of(EndReason.STOPPED), end(journey, 0));
    assertEquals(JourneyStatus.STOPPED, store.journeys.find(journey.id()).status());
    assertThrows(ProblemException.class, () -> store.journeys.resume(journey.id()));
  }

  @Test
  void aPreviewTellsWhoWouldGetInAndKeepsNothing() {
    store.answers(0, 2, "outreach");
    store.refuses(1);
    JourneyPreview preview =
        store.journeys.preview(store.draft(JourneyRules.of(store.listed(4))), Monitor.NONE);

    assertEquals(3, preview.enrolled());
    assertEquals(Map.of(JourneyLogEntry.Refusal.REFUSES_MARKETING, 1), preview.keptOut());
    assertEquals(2, preview.opened());
    assertEquals(Map.of("own-day", 1), preview.moved());
    assertEquals(List.of(), store.reading.cards(Monitor.NONE));
  }

  @Test
  void theJourneysOfACustomerAreKnownWithTheDay() {
    Journey journey = store.beginFor(1);
    store.advanceTo(4);

    List<JourneyPlace> places = store.reading.of(store.id(0));

    assertEquals(List.of(journey.id()), places.stream().map(p -> p.journey().id()).toList());
    assertEquals(3, places.getFirst().person().day());
    assertEquals(List.of(), store.reading.of(store.id(1)));
  }

  @Test
  void birthdaysComeInOnTheirDay() {
    store.database.write(
        sql ->
            sql.execute(
                "update customer set birthday = date '1992-02-29' where id = ?",
                store.customers.getFirst()));
    store.day(1);
    Journey journey =
        store.begin(JourneyRules.of(new JourneyAudience.Birthday(0)).obeyingLimits(false));
    assertEquals(List.of(), store.reading.view(journey.id(), Monitor.NONE).people());
    assertFalse(
        store
            .repository
            .birthdays(List.of(LocalDate.of(2027, 2, 28)), store.ledger.book(Monitor.NONE))
            .isEmpty());
    assertTrue(
        store
            .repository
            .birthdays(List.of(LocalDate.of(2028, 2, 28)), store.ledger.book(Monitor.NONE))
            .isEmpty());
  }

  @Test
  void someCanBeLetInAndTakenOutByHand() {
    Journey journey = store.beginFor(1);
    assertEquals(
        List.of(store.id(1), store.id(2)),
        store.journeys.enrol(journey.id(), store.everybody().subList(0, 3)));
    assertEquals(List.of("hello 3"), store.open());

    store.journeys.takeOut(journey.id(), List.of(store.id(1)));

    assertEquals(Optional.of(EndReason.TAKEN_OUT), end(journey, 1));
    assertEquals(List.of("hello 2"), store.open());
  }

  @Test
  void itIsToldBeforeWhoGetsInByHand() {
    Journey journey = store.beginFor(1);
    store.refuses(3);

    HandEntry entry = store.journeys.entering(journey.id(), store.everybody().subList(0, 4));

    assertEquals(List.of(store.id(1), store.id(2)), entry.entering());
    assertEquals(1, entry.underWay());
    assertEquals(1, entry.refusing());
    assertEquals(
        List.of(store.id(0), store.id(1)), store.journeys.belonging(store.listed(2), Monitor.NONE));
    assertEquals(List.of(store.id(2)), store.journeys.pasted("N2\nNobody", Monitor.NONE).found());
    assertEquals(List.of(journey.id()), store.journeys.open().stream().map(Journey::id).toList());
  }

  @Test
  void rulesCannotBeChangedByTwoAtOnce() {
    Journey journey = store.beginFor(1);
    store.journeys.change(journey, "Hello 2", journey.rules().withWindow(3));
    assertEquals(3, store.journeys.find(journey.id()).rules().windowDays());
    assertEquals(
        JourneyProblem.CHANGED_MEANWHILE,
        assertThrows(
                ProblemException.class,
                () -> store.journeys.change(journey, "Hello 3", journey.rules()))
            .problem()
            .code());
  }
}
