package org.siyu.app.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.journey.JourneyAdvance;
import org.siyu.core.journey.JourneyReading;
import org.siyu.core.journey.JourneyService;
import org.siyu.core.journey.JourneySources;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopService;
import org.siyu.core.sop.SopTextReader;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.Tier;
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
import org.siyu.storage.team.JooqMemberRepository;

/// A store with three new customers, one old one and a template of two steps.
final class JourneyStore implements AutoCloseable {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
  private static final String TEMPLATE =
      """
      siyu-sop 1
      code: hello
      language: en
      name: A warm hello
      goal: activate
      use: journey

      [step]
      key: hello
      stage: execution
      title: Say hello
      day: 0
      role: operator
      channel: one-to-one
      script: Good morning {nickname}

      [step]
      key: guide
      stage: execution
      title: Send the guide
      day: 1
      role: operator
      channel: one-to-one
      script: The guide
      """;

  final JourneyServices services;
  private final Database database;

  JourneyStore(Path folder) {
    database = Database.open(folder.resolve("store"));
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Ids ids = Ids.system();
    JooqMemberRepository members = new JooqMemberRepository(database, clock);
    Member member =
        members.save(Member.fresh(ids.next(), "Lin", Set.of(MemberRole.OPERATOR)), "test");
    members.act(member.id());
    SopService templates =
        new SopService(
            new JooqSopRepository(database),
            new ChoiceService(new JooqChoiceRepository(database), ids),
            ids,
            () -> "Lin",
            clock);
    templates.create(SopTextReader.read("hello", TEMPLATE).orThrow());
    CustomerService customers =
        new CustomerService(
            new JooqCustomerRepository(database),
            new JooqAuditLog(database, clock),
            () -> "Lin",
            clock);
    JourneySources sources =
        new JourneySources(
            templates,
            customers,
            new ContactLedger(
                new JooqContactRepository(database), new JooqContentRepository(database)),
            new JooqContactLimitRepository(database),
            new CalendarService(new JooqCalendarRepository(database), ids));
    JooqJourneyRepository repository = new JooqJourneyRepository(database);
    JourneyAdvance advance = new JourneyAdvance(repository, sources, ids, clock);
    this.services =
        new JourneyServices(
            new JourneyService(repository, sources, advance, ids, () -> "Lin", clock),
            new JourneyReading(repository, sources, advance),
            templates,
            members,
            () -> List.of(Tier.of(Tier.NEW, 1), Tier.of(Tier.SILENT, 5)),
            customers::tags,
            List::of,
            List::of,
            _ -> Set.of(),
            clock);
    place(ids, Tier.NEW, Tier.NEW, Tier.NEW, Tier.SILENT);
  }

  private void place(Ids ids, String... tiers) {
    List<UUID> customers = new ArrayList<>();
    UUID snapshot = ids.next();
    database.write(
        sql -> {
          sql.execute("insert into tier_scheme values (1, 'test', '{}', ?, 'test')", NOW);
          sql.execute(
              "insert into tier_snapshot values (?, ?, 'test', ?, 1, '{}', '')",
              snapshot,
              NOW,
              NOW);
          for (String tier : tiers) {
            UUID id = ids.next();
            customers.add(id);
            sql.execute(
                """
                insert into customer (id, nickname, gender, joined_at,
                  allows_personalised_marketing, created_at, version, changed_at, changed_by)
                values (?, ?, 'unknown', ?, true, ?, 1, ?, 'test')
                """,
                id,
                "Guest " + customers.size(),
                NOW.minusDays(3),
                NOW,
                NOW);
            sql.execute(
                "insert into tier_assignment values (?, ?, ?, '', 0, 0, 0, null, 0, 0, '')",
                snapshot,
                id,
                tier);
          }
          return customers.size();
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
