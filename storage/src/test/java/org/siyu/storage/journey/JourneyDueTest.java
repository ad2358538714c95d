package org.siyu.storage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.journey.EndReason;
import org.siyu.core.journey.Enrolment;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyEntry;
import org.siyu.core.journey.JourneyFigures;
import org.siyu.core.journey.JourneyLogEntry;
import org.siyu.core.journey.JourneyProblem;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneyVariant;
import org.siyu.core.journey.StepReceipt;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

class JourneyDueTest {
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
  void aStepWaitsForTheOneItDependsOn() {
    Journey journey = store.beginFor(2);
    store.advanceTo(3);
    assertEquals(List.of("hello 2"), store.open());

    store.due.done(journey.id(), "hello", List.of(store.id(0)));

    assertEquals(List.of("hello 1", "guide 1"), store.open());
  }

  @Test
  void whoIsThroughHasFinished() {
    Journey journey = store.beginFor(1);
    for (int day = 2; day <= 7; day++) {
      store.advanceTo(day);
      store
          .due()
          .forEach(each -> store.due.done(journey.id(), each.step().key(), each.customers()));
    }
    assertEquals(Optional.of(EndReason.FINISHED), end(journey, 0));
    assertEquals(List.of(), store.open());
    JourneyFigures figures = store.reading.view(journey.id(), Monitor.NONE).figures();
    assertEquals(1, figures.finished());
    assertEquals(1, figures.step("ask").done());
  }

  @Test
  void aFullLimitMovesAStepToTheNextDayAndSaysSo() {
    store.answers(0, 2, "outreach");
    Journey journey = store.begin(JourneyRules.of(store.listed(2)));

    assertEquals(List.of("hello 1"), store.open());
    Enrolment moved = store.person(journey, 0).enrolment();
    assertEquals(LocalDate.of(2026, 3, 3), moved.due());
    assertEquals(Optional.of(new Enrolment.Delay("own-day", JourneyStore.MONDAY)), moved.delay());
    assertEquals(1, store.logged(journey, JourneyLogEntry.Kind.MOVED));

    store.advanceTo(3);
    assertEquals(List.of("hello 1", "hello 1"), store.open());
  }

  @Test
  void aStepDoneCountsAgainstLimits() {
    Journey first = store.begin(JourneyRules.of(store.listed(1)));
    store.due.done(first.id(), "hello", List.of(store.id(0)));

    Journey second =
        store.begin(JourneyRules.of(store.listed(2)).with(JourneyEntry.USUAL.withExclusive(false)));

    assertEquals(LocalDate.of(2026, 3, 3), store.person(second, 0).enrolment().due());
    assertEquals(1, store.person(second, 1).open().size());
  }

  @Test
  void aMonthWithoutRoomIsWaitedForUntilTheNext() {
    for (int day = 2; day <= 5; day++) {
      store.answers(0, day, "outreach");
    }
    store.day(6);
    Journey journey = store.begin(JourneyRules.of(store.listed(1)));

    assertEquals(LocalDate.of(2026, 4, 1), store.person(journey, 0).enrolment().due());
  }

  @Test
  void aStepTakenBackIsOpenAgainAlsoForTheLimits() {
    Journey journey = store.begin(JourneyRules.of(store.listed(1)));
    StepReceipt receipt = store.due.done(journey.id(), "hello", List.of(store.id(0)));
    assertEquals(List.of(), store.open());

    store.due.undo(receipt);

    assertEquals(List.of("hello 1"), store.open());
    assertEquals(
        0,
        store.database.<Integer>read(
            sql -> sql.fetchSingle("select count(*) from contact_sent").get(0, Integer.class)));
  }

  @Test
  void takingBackTheLastStepBringsSomebodyBack() {
    Journey journey = store.beginFor(1);
    store.due.done(journey.id(), "hello", store.everybody());
    store.advanceTo(7);
    store.due.done(journey.id(), "guide", store.everybody());
    store.due.skipped(journey.id(), "note", store.everybody(), "nothing to see");
    StepReceipt last = store.due.done(journey.id(), "ask", store.everybody());
    assertEquals(Optional.of(EndReason.FINISHED), end(journey, 0));

    store.due.undo(last);
    store.advanceTo(7);

    assertEquals(Optional.empty(), end(journey, 0));
    assertEquals(List.of("ask 1"), store.open());
  }

  @Test
  void aStepCanBePutOffForSome() {
    Journey journey = store.beginFor(2);
    store.due.later(journey.id(), "hello", List.of(store.id(0)), LocalDate.of(2026, 3, 4));
    assertEquals(List.of("hello 1"), store.open());
    store.advanceTo(4);
    assertEquals(List.of("hello 1", "hello 1"), store.open());
  }

  @Test
  void skippingWantsAReasonAndPuttingOffALaterDay() {
    Journey journey = store.beginFor(1);
    assertEquals(
        JourneyProblem.REASON_MISSING,
        assertThrows(
                ProblemException.class,
                () -> store.due.skipped(journey.id(), "hello", store.everybody(), " "))
            .problem()
            .code());
    assertEquals(
        JourneyProblem.DAY_TOO_EARLY,
        assertThrows(
                ProblemException.class,
                () -> store.due.later(journey.id(), "hello", store.everybody(), store.today()))
            .problem()
            .code());
    assertEquals(
        JourneyProblem.NOTHING_OPEN,
        assertThrows(
                ProblemException.class,
                () -> store.due.done(journey.id(), "ask", store.everybody()))
            .problem()
            .code());
  }

  @Test
  void whatNobodyDoesIsGivenUp() {
    Journey journey =
        store.begin(JourneyRules.of(store.listed(1)).withPatience(2).obeyingLimits(false));
    store.advanceTo(5);

    assertEquals(List.of("guide 1", "note 1"), store.open());
    assertEquals(1, store.logged(journey, JourneyLogEntry.Kind.MISSED));
  }

  @Test
  void whatCameOfAStepIsCountedInTheWindowForEachVariant() {
    store.customers(20);
    List<JourneyVariant> variants =
        List.of(
            new JourneyVariant("A", 50, Map.of()),
            new JourneyVariant("B", 50, Map.of("hello", "Hello again")));
    Journey journey =
        store.begin(
            JourneyRules.of(store.listed(25))
                .withVariants(variants)
                .withWindow(2)
                .obeyingLimits(false));
    assertEquals(2, store.due().size());
    assertEquals(
        Set.of("Good morning {nickname}", "Hello again"),
        Set.of(store.due().get(0).script(), store.due().get(1).script()));
    store.due.done(journey.id(), "hello", store.everybody());
    store.orders(0, 4);
    store.orders(1, 5);
    store.answers(2, 2, "click");
    store.day(6);

    JourneyFigures figures = store.reading.view(journey.id(), Monitor.NONE).figures();

    JourneyFigures.Line all = figures.step("hello");
    assertEquals(25, all.reached());
    assertEquals(25, all.done());
    assertEquals(1, all.answered());
    assertEquals(1, all.converted());
    assertEquals(1, figures.converted());
    assertTrue(
        figures.lines().stream()
            .filter(line -> line.step().equals("hello"))
            .allMatch(line -> line.reached() > 3 && line.isSmall()));
  }
}
