package org.siyu.storage.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.journey.DueStep;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyAdvance;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyDraft;
import org.siyu.core.journey.JourneyDue;
import org.siyu.core.journey.JourneyLogEntry;
import org.siyu.core.journey.JourneyPerson;
import org.siyu.core.journey.JourneyReading;
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
import org.siyu.storage.sop.JooqSopRepository;

/// A store with customers and a template of four steps on the days 0, 1, 3 and 5; it is Monday, the
/// 2nd of March 2026, eight o'clock. Time passes when it is told to.
final class JourneyStore implements AutoCloseable {
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  static final String TEMPLATE =
      """
      siyu-sop 1
      code: hello
      language: en
      name: Hello
      goal: activate
      use: journey

      [step]
      key: hello
      stage: execution
      title: Say hello
      day: 0
      time: 10:00
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
      after: hello

      [step]
      key: note
      stage: execution
      title: Look at the notes
      day: 3
      role: operator

      [step]
      key: ask
      stage: execution
      title: Ask how it went
      day: 5
      role: operator
      channel: one-to-one
      script: How is it?
      """;

  final Ids ids = Ids.system();
  final Database database;
  final JourneyService journeys;
  final JourneyAdvance advance;
  final JourneyReading reading;
  final JourneyDue due;
  final ContactLedger ledger;
  final JooqContactLimitRepository limits;
  final JourneySources sources;
  final JooqJourneyRepository repository;
  final List<UUID> customers = new ArrayList<>();
  private static final long LINES = 1_048_576;
  private long orders;
  private final Moving clock = new Moving();
  private final SopReference template;

  /// A clock that is put forward by hand.
  private static final class Moving extends Clock {
    private LocalDateTime now = MONDAY.atTime(8, 0);

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.toInstant(ZoneOffset.UTC);
    }
  }

  JourneyStore(Path folder) {
    database = Database.open(folder.resolve("store"));
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    SopService templates =
        new SopService(
            new JooqSopRepository(database),
            new ChoiceService(new JooqChoiceRepository(database), ids),
            ids,
            () -> "test",
            clock);
    ledger =
        new ContactLedger(new JooqContactRepository(database), new JooqContentRepository(database));
    limits = new JooqContactLimitRepository(database);
    sources =
        new JourneySources(
            templates,
            new CustomerService(new JooqCustomerRepository(database), audit, () -> "test", clock),
            ledger,
            limits,
            new CalendarService(new JooqCalendarRepository(database), ids));
    repository = new JooqJourneyRepository(database);
    advance = new JourneyAdvance(repository, sources, ids, clock);
    journeys = new JourneyService(repository, sources, advance, ids, () -> "test", clock);
    reading = new JourneyReading(repository, sources, advance);
    due = new JourneyDue(repository, sources, advance, ids, () -> "test", clock);
    template = templates.create(SopTextReader.read("hello", TEMPLATE).orThrow()).reference();
  }

  /// It is a day of March, eight o'clock, and nothing was done yet.
  void day(int dayOfMonth) {
    clock.now = LocalDate.of(2026, 3, dayOfMonth).atTime(LocalTime.of(8, 0));
  }

  LocalDate today() {
    return clock.now.toLocalDate();
  }

  /// Goes on to a day and works it through.
  JourneyAdvance.Advanced advanceTo(int dayOfMonth) {
    day(dayOfMonth);
    return advance.advance(today(), Monitor.NONE);
  }

  void customers(int count) {
    for (int index = 0; index < count; index++) {
      UUID id = ids.next();
      database.write(
          sql ->
              sql.execute(
                  """
                  insert into customer (id, nickname, gender, joined_at,
                    allows_personalised_marketing, created_at, version, changed_at, changed_by)
                  values (?, ?, 'unknown', ?, true, ?, 1, ?, 'test')
                  """,
                  id,
                  "N" + customers.size(),
                  MONDAY.minusYears(1).atStartOfDay(),
                  MONDAY.atStartOfDay(),
                  MONDAY.atStartOfDay()));
      customers.add(id);
    }
  }

  /// Places each customer, by its place in the list, in a tier.
  void placed(String... tiers) {
    UUID snapshot = ids.next();
    LocalDateTime now = clock.now;
    database.write(
        sql -> {
          sql.execute(
              "merge into tier_scheme key (version) values (1, 'test', '{}', ?, 'test')", now);
          sql.execute(
              "insert into tier_snapshot values (?, ?, 'test', ?, 1, '{}', '')",
              snapshot,
              now,
              now);
          for (int index = 0; index < tiers.length; index++) {
            sql.execute(
                "insert into tier_assignment values (?, ?, ?, '', 0, 0, 0, null, 0, 0, '')",
                snapshot,
                customers.get(index),
                tiers[index]);
          }
          return 0;
        });
  }

  void orders(int customer, int dayOfMonth) {
    UUID id = ids.next();
    LocalDateTime at = LocalDate.of(2026, 3, dayOfMonth).atTime(12, 0);
    database.write(
        sql ->
            sql.execute(
                """
                insert into sales_order (id, source, order_no, customer_id, kind, status,
                  ordered_at, paid_at, amount_cents, refund_cents, content_hash, version,
                  changed_at, changed_by, lines_from)
                values (?, 'shop', ?, ?, 'purchase', 'paid', ?, ?, 1000, 0, 0, 1, ?, 'test', ?)
                """,
                id,
                id.toString(),
                customers.get(customer),
                at,
                at,
                at,
                ++orders * LINES));
  }

  void answers(int customer, int dayOfMonth, String kind) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into interaction (id, customer_id, happened_at, kind, content_hash)
                values (?, ?, ?, ?, 0)
                """,
                ids.next(),
                customers.get(customer),
                LocalDate.of(2026, 3, dayOfMonth).atTime(13, 0),
                kind));
  }

  void refuses(int customer) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into consent (id, customer_id, purpose, state, stated_at, source)
                values (?, ?, 'marketing', 'withdrawn', ?, 'test')
                """,
                ids.next(),
                customers.get(customer),
                clock.now));
  }

  JourneyDraft draft(JourneyRules rules) {
    return new JourneyDraft("Hello", template, rules, today());
  }

  Journey begin(JourneyRules rules) {
    return journeys.begin(draft(rules), Monitor.NONE);
  }

  /// For the first some customers, without limits.
  Journey beginFor(int count) {
    return begin(JourneyRules.of(listed(count)).obeyingLimits(false));
  }

  JourneyAudience listed(int count) {
    return new JourneyAudience.Listed("", Set.copyOf(customers.subList(0, count)));
  }

  JourneyPerson person(Journey journey, int customer) {
    return reading.view(journey.id(), Monitor.NONE).people().stream()
        .filter(person -> person.customer().value().equals(customers.get(customer)))
        .findFirst()
        .orElseThrow();
  }

  List<DueStep> due() {
    return due.due(today(), Optional.empty(), Monitor.NONE);
  }

  /// Steps that are open, with how many customers they have.
  List<String> open() {
    return due().stream().map(each -> each.step().key() + " " + each.customers().size()).toList();
  }

  CustomerId id(int customer) {
    return new CustomerId(customers.get(customer));
  }

  List<CustomerId> everybody() {
    return customers.stream().map(CustomerId::new).toList();
  }

  int logged(Journey journey, JourneyLogEntry.Kind kind) {
    return repository.log(journey.id(), 1_000).stream()
        .filter(entry -> entry.kind() == kind)
        .mapToInt(JourneyLogEntry::customers)
        .sum();
  }

  @Override
  public void close() {
    database.close();
  }
}
