package org.siyu.storage.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Audience;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.experiment.Caution;
import org.siyu.core.experiment.Decision;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentProblem;
import org.siyu.core.experiment.ExperimentRepository.Assigned;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Forecast;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.Person;
import org.siyu.core.experiment.PilotSample;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Verdict;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.ListSource;

class ExperimentServiceTest {
  @TempDir Path folder;
  private ExperimentStore store;

  @BeforeEach
  void open() {
    store = new ExperimentStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Experiment started(Measure.Kind kind, int customers) {
    store.customers(customers);
    store.placed("new", "active", "silent");
    Experiment draft =
        store.service.create(store.draft("Greeting", Participants.everybody(), kind));
    return store.service.start(draft, ExperimentStore.START.plusHours(2), Monitor.NONE);
  }

  private Map<Integer, List<UUID>> byVariant(Experiment experiment) {
    return store.service.assigned(experiment.id(), Monitor.NONE).stream()
        .collect(
            Collectors.groupingBy(
                Assigned::variant, Collectors.mapping(Assigned::customer, Collectors.toList())));
  }

  private static void assertProblem(ExperimentProblem code, Runnable act) {
    ProblemException trouble = assertThrows(ProblemException.class, act::run);
    assertEquals(code, trouble.problem().code());
  }

  @Test
  void aDraftIsKeptWithAllThatWasWritten() {
    Experiment.Draft draft =
        store.draft(
            "Greeting",
            new Participants.ByProfile(Audience.ofTiers("new", "silent")),
            Measure.Kind.AMOUNT);
    Experiment created = store.service.create(draft);
    Experiment found = store.service.find(created.id()).orElseThrow();
    assertEquals(created, found);
    assertEquals(draft, found.draft());
    assertEquals(ExperimentStatus.DRAFT, found.status());
    assertEquals("林晓", found.course().created().by());
    assertEquals(List.of(found), store.service.list());
    assertEquals(
        List.of(found),
        store.repository.ofStep(draft.links().step().orElseThrow()),
        "found by its step");
  }

  @Test
  void whatSomebodyElseChangedIsNotWrittenOver() {
    Experiment created =
        store.service.create(store.draft("One", Participants.everybody(), Measure.Kind.ORDERED));
    Experiment edited =
        store.service.edit(
            created, store.draft("Two", Participants.everybody(), Measure.Kind.ORDERED));
    assertEquals(2, edited.version());
    assertProblem(
        ExperimentProblem.CHANGED_MEANWHILE, () -> store.service.edit(created, created.draft()));
    store.service.remove(edited);
    assertEquals(List.of(), store.service.list());
    assertEquals("Two", store.service.restore(edited).name());
  }

  @Test
  void eachTierIsDividedInHalvesAndFrozen() {
    Experiment running = started(Measure.Kind.ORDERED, 91);
    assertEquals(ExperimentStatus.RUNNING, running.status());
    List<Assigned> before = store.service.assigned(running.id(), Monitor.NONE);
    assertEquals(91, before.size());
    Map<String, Map<Integer, Long>> tiers =
        before.stream()
            .collect(
                Collectors.groupingBy(
                    Assigned::tier,
                    Collectors.groupingBy(Assigned::variant, Collectors.counting())));
    tiers.forEach((tier, counts) -> assertTrue(Math.abs(counts.get(0) - counts.get(1)) <= 1, tier));
    store.customers(50);
    store.placed("silent");
    assertEquals(before, store.service.assigned(running.id(), Monitor.NONE));
    assertProblem(
        ExperimentProblem.NOT_A_DRAFT, () -> store.service.edit(running, running.draft()));
    assertProblem(ExperimentProblem.NOT_A_DRAFT, () -> store.service.remove(running));
  }

  @Test
  void whoRefusesMarketingOrIsInAnotherExperimentIsLeftOut() {
    store.customers(40);
    store.placed("active");
    store.consent(store.customers.get(0), "marketing", "withdrawn");
    store.consent(store.customers.get(1), "personalised-marketing", "withdrawn");
    Participants active = new Participants.ByProfile(Audience.ofTiers("active"));
    Measure measure = new Measure(Measure.Kind.ORDERED, 7);
    Forecast estimate = store.service.estimate(active, true, measure, Monitor.NONE);
    assertEquals(38, estimate.customers());
    assertEquals(2, estimate.refused());
    assertEquals(Map.of("active", 38), estimate.tiers());
    assertEquals(
        39,
        store.service.estimate(Participants.everybody(), true, measure, Monitor.NONE).customers(),
        "all of them is no choice by profile");
    store.service.start(
        store.service.create(store.draft("First", active, Measure.Kind.ORDERED)),
        ExperimentStore.START,
        Monitor.NONE);
    assertEquals(38, store.service.estimate(active, true, measure, Monitor.NONE).busy());
    assertEquals(38, store.service.estimate(active, false, measure, Monitor.NONE).customers());
    assertProblem(
        ExperimentProblem.TOO_FEW_CUSTOMERS,
        () ->
            store.service.start(
                store.service.create(store.draft("Second", active, Measure.Kind.ORDERED)),
                ExperimentStore.START,
                Monitor.NONE));
  }

  @Test
  void listsAndSavedFiltersAreAudiencesToo() {
    store.customers(20);
    store.placed("new", "silent");
    UUID list =
        store
            .lists
            .save("VIP", new ListSource.InTier("new"), store.customers.subList(0, 7), "test")
            .id();
    UUID view =
        store
            .views
            .save("Silent ones", CustomerQuery.ALL.withTiers(Set.of("silent")), List.of())
            .id();
    Measure measure = new Measure(Measure.Kind.CLICKED, 7);
    assertEquals(
        7,
        store
            .service
            .estimate(new Participants.ByList(list, "VIP"), true, measure, Monitor.NONE)
            .customers());
    assertEquals(
        10,
        store
            .service
            .estimate(new Participants.ByView(view, "Silent ones"), true, measure, Monitor.NONE)
            .customers());
    assertProblem(
        ExperimentProblem.PARTICIPANTS_GONE,
        () ->
            store.service.estimate(
                new Participants.ByList(store.ids.next(), "gone"), true, measure, Monitor.NONE));
  }

  @Test
  void onlyWhatHappensInACustomersDaysCounts() {
    Experiment running = started(Measure.Kind.ORDERED, 300);
    List<UUID> first = byVariant(running).get(0);
    List<UUID> second = byVariant(running).get(1);
    var exposed = running.exposedAt().orElseThrow();
    store.order(first.get(0), exposed.minusMinutes(1), 1_000, "completed");
    store.order(first.get(1), exposed.plusDays(7), 1_000, "completed");
    store.order(first.get(2), exposed.plusDays(1), 1_000, "cancelled");
    store.order(first.get(3), exposed, 1_000, "completed");
    for (int index = 0; index < 40; index++) {
      store.order(second.get(index), exposed.plusDays(2), 1_000, "completed");
      store.order(second.get(index), exposed.plusDays(3), 500, "completed");
    }
    store.goTo(exposed.plusDays(3).plusHours(1));
    Reading early = store.service.read(running, Monitor.NONE);
    assertEquals(1, early.figures().get(0).hits());
    assertEquals(40, early.figures().get(1).hits(), "each customer once");
    assertTrue(early.isEarly());
    assertTrue(early.cautions().contains(Caution.DAYS_OPEN));
    assertInstanceOf(Verdict.TooEarly.class, early.verdict());
    store.goTo(exposed.plusDays(9));
    Reading late = store.service.read(running, Monitor.NONE);
    assertEquals(new Verdict.Better(1), late.verdict());
    assertTrue(late.cautions().contains(Caution.FEW_HITS), "one hit is few");
    assertFalse(late.isEarly());
    assertEquals(39 / 150.0, late.comparisons().getFirst().difference(), 1e-9);
    assertTrue(late.comparisons().getFirst().bounds().low() > 0);
  }

  @Test
  void amountsAreComparedByWelchAndByResampling() {
    Experiment running = started(Measure.Kind.AMOUNT, 200);
    var exposed = running.exposedAt().orElseThrow();
    byVariant(running)
        .forEach(
            (variant, people) -> {
              for (int index = 0; index < 30; index++) {
                store.order(
                    people.get(index),
                    exposed.plusHours(5),
                    1_000L * (index + 1) * (variant + 1),
                    "completed");
              }
            });
    store.goTo(exposed.plusDays(8));
    Reading reading = store.service.read(running, Monitor.NONE);
    var comparison = reading.comparisons().getFirst();
    assertEquals(4_650, comparison.difference(), 1e-9);
    assertTrue(comparison.bounds().contains(4_650));
    var resampled = comparison.resampled().orElseThrow();
    assertEquals(comparison.bounds().low(), resampled.low(), 1_000);
    assertEquals(comparison.bounds().high(), resampled.high(), 1_000);
    assertEquals(reading, store.service.read(running, Monitor.NONE), "the same each time");
  }

  @Test
  void clicksAndAnswersAreReadFromInteractions() {
    Experiment running = started(Measure.Kind.CLICKED, 30);
    var exposed = running.exposedAt().orElseThrow();
    UUID customer = byVariant(running).get(1).getFirst();
    store.interaction(customer, exposed.plusHours(1), "click");
    store.interaction(customer, exposed.plusHours(1), "message");
    store.interaction(byVariant(running).get(0).getFirst(), exposed.plusHours(1), "outreach");
    store.goTo(exposed.plusDays(1));
    Reading reading = store.service.read(running, Monitor.NONE);
    assertEquals(0, reading.figures().get(0).hits());
    assertEquals(1, reading.figures().get(1).hits());
  }

  @Test
  void variantsThatReachedTooFewAreNotCompared() {
    Experiment running = started(Measure.Kind.ORDERED, 400);
    UUID buyer = byVariant(running).get(1).getFirst();
    store.order(buyer, running.exposedAt().orElseThrow().plusDays(1), 1_000, "completed");
    assertProblem(
        ExperimentProblem.INVALID_DELIVERED,
        () -> store.service.deliver(running, List.of(OptionalLong.of(201), OptionalLong.of(100))));
    Experiment counted =
        store.service.deliver(running, List.of(OptionalLong.of(198), OptionalLong.of(121)));
    store.goTo(running.exposedAt().orElseThrow().plusDays(10));
    Reading reading = store.service.read(counted, Monitor.NONE);
    assertTrue(reading.mismatch().orElseThrow() < 0.001);
    assertInstanceOf(Verdict.NotComparable.class, reading.verdict());
  }

  @Test
  void theEndKeepsFiguresAndDecision() {
    Experiment running = started(Measure.Kind.ORDERED, 60);
    var exposed = running.exposedAt().orElseThrow();
    byVariant(running)
        .get(1)
        .forEach(customer -> store.order(customer, exposed.plusDays(1), 900, "completed"));
    store.goTo(exposed.plusDays(8));
    assertProblem(
        ExperimentProblem.REASON_NEEDED,
        () -> store.service.finish(running, new Decision(OptionalInt.of(1), " "), Monitor.NONE));
    Experiment finished =
        store.service.finish(
            running, new Decision(OptionalInt.of(1), "Far more orders"), Monitor.NONE);
    Reading kept = store.service.read(finished, Monitor.NONE);
    assertEquals("Name", finished.winner().orElseThrow().name());
    store.order(byVariant(running).get(0).getFirst(), exposed.plusDays(1), 900, "completed");
    assertEquals(kept, store.service.read(finished, Monitor.NONE));
    assertEquals(finished, store.service.find(finished.id()).orElseThrow());
    assertProblem(
        ExperimentProblem.NOT_RUNNING,
        () ->
            store.service.finish(
                finished, new Decision(OptionalInt.empty(), "again"), Monitor.NONE));
    Experiment again = store.service.again(finished, "Greeting 2");
    assertEquals(ExperimentStatus.DRAFT, again.status());
  }

  @Test
  void aJourneyTakesCustomersInAsTheyCome() {
    Experiment running = started(Measure.Kind.ORDERED, 30);
    UUID step = running.links().step().orElseThrow();
    Person newcomer = new Person(store.ids.next(), "new");
    assertEquals(Optional.empty(), store.service.variant(step, newcomer.id()));
    UUID known = byVariant(running).get(1).getFirst();
    Map<UUID, Integer> joined =
        store.service.join(
            running.id(),
            List.of(newcomer, new Person(known, "new")),
            ExperimentStore.START.plusDays(1));
    assertEquals(1, joined.get(known), "who has a variant keeps it");
    assertEquals(
        running.variants().get(joined.get(newcomer.id())),
        store.service.variant(step, newcomer.id()).orElseThrow());
    assertEquals(
        joined,
        store.service.join(
            running.id(),
            List.of(newcomer, new Person(known, "new")),
            ExperimentStore.START.plusDays(2)));
    assertEquals(31, store.service.assigned(running.id(), Monitor.NONE).size());
  }

  @Test
  void aMergedCustomerCountsAsTheOneThatStays() {
    Experiment running = started(Measure.Kind.ORDERED, 20);
    UUID gone = byVariant(running).get(0).getFirst();
    UUID stays = store.ids.next();
    store.database.write(
        sql ->
            sql.execute(
                """
                insert into customer_merge (id, survivor_id, merged_id, merged_label, merged_at,
                  merged_by)
                values (?, ?, ?, 'N', ?, 'test')
                """,
                store.ids.next(),
                stays,
                gone,
                ExperimentStore.START));
    Set<UUID> now = new HashSet<>(byVariant(running).get(0));
    assertTrue(now.contains(stays));
    assertFalse(now.contains(gone));
    assertEquals(20, store.service.assigned(running.id(), Monitor.NONE).size());
  }

  @Test
  void aPilotSampleIsTheSameForTheSameSeed() {
    store.customers(200);
    store.placed("new", "active");
    PilotSample sample = store.service.sample(Participants.everybody(), 10, 618, Monitor.NONE);
    assertEquals(20, sample.customers().size());
    assertEquals(new PilotSample.Stratum(100, 10), sample.tiers().get("new"));
    assertEquals(sample, store.service.sample(Participants.everybody(), 10, 618, Monitor.NONE));
    assertProblem(
        ExperimentProblem.INVALID_SAMPLE,
        () -> store.service.sample(Participants.everybody(), 95, 618, Monitor.NONE));
  }
}
