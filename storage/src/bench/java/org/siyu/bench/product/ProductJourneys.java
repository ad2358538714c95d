package org.siyu.bench.product;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.siyu.bench.Said;
import org.siyu.bench.data.PlanStore;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.journey.JourneyAdvance;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyDraft;
import org.siyu.core.journey.JourneyEntry;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneyLogEntry;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneyService;
import org.siyu.core.journey.JourneySources;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopReference;
import org.siyu.core.sop.SopService;
import org.siyu.core.sop.SopTextReader;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.contact.JooqContactLimitRepository;
import org.siyu.storage.contact.JooqContactRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.journey.JooqJourneyRepository;
import org.siyu.storage.sop.JooqSopRepository;

/// Works the customers of a store, each in one of 20 journeys with a step for every day, through a
/// day: orders and answers are looked at, half of the journeys obey limits. The first call begins
/// the journeys, each later one goes on by a day. Argument: the store.
public final class ProductJourneys {
  private static final int JOURNEYS = 20;
  private static final int DAYS = 60;
  private static final LocalDate FIRST = PlanStore.MONTH.atDay(1);

  private ProductJourneys() {}

  public static void main(String[] arguments) {
    try (Database database = Database.open(Path.of(arguments[0]))) {
      JooqJourneyRepository repository = new JooqJourneyRepository(database);
      Clock clock = PlanStore.CLOCK;
      Ids ids = Ids.system();
      SopService templates =
          new SopService(
              new JooqSopRepository(database),
              new ChoiceService(new JooqChoiceRepository(database), ids),
              ids,
              () -> "bench",
              clock);
      JourneySources sources =
          new JourneySources(
              templates,
              new CustomerService(
                  new JooqCustomerRepository(database),
                  new JooqAuditLog(database, clock),
                  () -> "bench",
                  clock),
              new ContactLedger(
                  new JooqContactRepository(database), new JooqContentRepository(database)),
              new JooqContactLimitRepository(database),
              new CalendarService(new JooqCalendarRepository(database), ids));
      if (repository.journeys().isEmpty()) {
        begin(database, repository, sources, templates, ids);
      }
      LocalDate next =
          repository.journeys().getFirst().advancedTo().map(day -> day.plusDays(1)).orElse(FIRST);
      JourneyAdvance advance = new JourneyAdvance(repository, sources, ids, clock);
      long start = System.nanoTime();
      JourneyAdvance.Advanced first = advance.advance(next, Monitor.NONE);
      long cold = System.nanoTime();
      JourneyAdvance.Advanced second = advance.advance(next.plusDays(1), Monitor.NONE);
      Said.figure("advance-ms", (cold - start) / 1_000_000);
      Said.figure("again-ms", (System.nanoTime() - cold) / 1_000_000);
      Said.figure("opened", first.count(JourneyLogEntry.Kind.OPENED));
      Said.figure("moved", first.count(JourneyLogEntry.Kind.MOVED));
      Said.figure("opened-again", second.count(JourneyLogEntry.Kind.OPENED));
    }
  }

  private static void begin(
      Database database,
      JooqJourneyRepository repository,
      JourneySources sources,
      SopService templates,
      Ids ids) {
    List<UUID> customers =
        database.read(
            sql ->
                sql.fetch("select id from customer order by id")
                    .map(row -> row.get(0, UUID.class)));
    SopReference template =
        templates.create(SopTextReader.read("bench", template()).orThrow()).reference();
    Clock clock = Clock.fixed(FIRST.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    JourneyAdvance advance = new JourneyAdvance(repository, sources, ids, clock);
    JourneyService journeys =
        new JourneyService(repository, sources, advance, ids, () -> "bench", clock);
    int each = customers.size() / JOURNEYS;
    for (int journey = 0; journey < JOURNEYS; journey++) {
      Set<UUID> some = new HashSet<>(customers.subList(journey * each, (journey + 1) * each));
      List<JourneyBranch> branches = new ArrayList<>();
      branches.add(JourneyBranch.endOn(JourneyEvent.ORDERED));
      branches.add(
          new JourneyBranch("step-9", JourneyEvent.ANSWERED, new JourneyBranch.Way.Skip()));
      journeys.begin(
          new JourneyDraft(
              "Journey " + journey,
              template,
              JourneyRules.of(new JourneyAudience.Listed("", some))
                  .with(JourneyEntry.USUAL.withExclusive(false))
                  .withBranches(branches)
                  .obeyingLimits(journey % 2 == 0),
              FIRST),
          Monitor.NONE);
    }
  }

  private static String template() {
    StringBuilder text =
        new StringBuilder(
            """
            siyu-sop 1
            code: bench-journey
            language: en
            name: Bench journey
            goal: activate
            use: journey
            """);
    for (int day = 0; day < DAYS; day++) {
      text.append(
          """

          [step]
          key: step-%d
          stage: execution
          title: Step %d
          day: %d
          role: operator
          channel: one-to-one
          script: Hello {nickname}
          """
              .formatted(day, day, day));
    }
    return text.toString();
  }
}
