package org.siyu.app.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.journey.DueStep;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyAdvance;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyDraft;
import org.siyu.core.journey.JourneyDue;
import org.siyu.core.journey.JourneyEntry;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneyId;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneyService;
import org.siyu.core.journey.JourneySources;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopService;
import org.siyu.core.tiers.Tier;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.contact.JooqContactLimitRepository;
import org.siyu.storage.contact.JooqContactRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.journey.JooqJourneyRepository;
import org.siyu.storage.sop.JooqSopRepository;
import org.siyu.storage.workspace.StoredWorkspace;

/// Three journeys of a sample, worked through the last days as a team would have done it: most of
/// what was due is done, a little is skipped or late, today's is open.
final class SampleJourneys {
  private static final int DAYS = 8;
  private static final int DONE_PERCENT = 92;
  private static final int WAKE_UP_DAYS = 4;
  private static final int WAKE_UP_MOST = 120;

  /// A clock that is put forward day by day.
  private static final class DayClock extends Clock {
    private final ZoneId zone;
    private LocalDateTime now;

    DayClock(ZoneId zone, LocalDateTime now) {
      this.zone = zone;
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new DayClock(other, now);
    }

    @Override
    public Instant instant() {
      return now.atZone(zone).toInstant();
    }
  }

  private final SopLanguage language;
  private final LocalDate today;
  private final DayClock clock;
  private final SopService templates;
  private final CustomerService customers;
  private final JourneyAdvance advance;
  private final JourneyService journeys;
  private final JourneyDue due;
  private final Random random = new Random(7);

  SampleJourneys(StoredWorkspace sample, SopLanguage language, Clock clock) {
    this.language = language;
    LocalDateTime now = LocalDateTime.now(clock);
    this.today = now.toLocalDate();
    this.clock = new DayClock(clock.getZone(), now);
    Ids ids = Ids.system();
    String actor = sample.members().acting().name();
    this.templates =
        new SopService(
            new JooqSopRepository(sample.database()),
            new ChoiceService(new JooqChoiceRepository(sample.database()), ids),
            ids,
            () -> actor,
            this.clock);
    this.customers =
        new CustomerService(
            new JooqCustomerRepository(sample.database()),
            sample.auditLog(),
            () -> actor,
            this.clock);
    JourneySources sources =
        new JourneySources(
            templates,
            customers,
            new ContactLedger(
                new JooqContactRepository(sample.database()),
                new JooqContentRepository(sample.database())),
            new JooqContactLimitRepository(sample.database()),
            new CalendarService(new JooqCalendarRepository(sample.database()), ids));
    JooqJourneyRepository repository = new JooqJourneyRepository(sample.database());
    this.advance = new JourneyAdvance(repository, sources, ids, this.clock);
    this.journeys = new JourneyService(repository, sources, advance, ids, () -> actor, this.clock);
    this.due = new JourneyDue(repository, sources, advance, ids, () -> actor, this.clock);
  }

  /// Begins those whose template there is, and works the days through.
  void make(Monitor monitor) {
    List<CustomerRow> newcomers =
        customers.list(CustomerQuery.ALL.withTiers(Set.of(Tier.NEW))).rows();
    LocalTime time = clock.now.toLocalTime();
    Optional<Journey> newcomer = Optional.empty();
    for (int before = DAYS; before >= 0; before--) {
      monitor.check();
      LocalDate day = today.minusDays(before);
      clock.now = day.atTime(before == 0 ? time : LocalTime.of(9, 30));
      if (before == DAYS) {
        newcomer = begin("newcomer-7-days", newcomerRules());
        begin("birthday-gift", birthdayRules());
      } else {
        advance.advance(day, monitor);
      }
      if (before == WAKE_UP_DAYS) {
        begin("silent-wake-up", wakeUpRules());
      }
      newcomer.ifPresent(journey -> journeys.enrol(journey.id(), joined(newcomers, day)));
      if (before > 0) {
        work(monitor);
      }
    }
  }

  private Optional<Journey> begin(String code, JourneyRules rules) {
    return templates.entries(language).stream()
        .filter(entry -> entry.template().code().equals(code))
        .filter(entry -> entry.template().overview().use().isForJourneys())
        .findFirst()
        .map((SopEntry entry) -> draft(entry, rules))
        .map(draft -> journeys.begin(draft, Monitor.NONE));
  }

  private JourneyDraft draft(SopEntry entry, JourneyRules rules) {
    return new JourneyDraft(
        entry.name(), entry.newest().reference(), rules, clock.now.toLocalDate());
  }

  private static JourneyRules newcomerRules() {
    return JourneyRules.of(new JourneyAudience.InTier(Tier.NEW))
        .with(JourneyEntry.USUAL.withPresent(false).withPriority(1))
        .obeyingLimits(false);
  }

  private static JourneyRules birthdayRules() {
    return JourneyRules.of(new JourneyAudience.Birthday(0))
        .with(
            JourneyEntry.USUAL
                .withExclusive(false)
                .withAgainAfter(Optional.of(300))
                .withPriority(2));
  }

  private JourneyRules wakeUpRules() {
    List<CustomerRow> silent =
        customers.list(CustomerQuery.ALL.withTiers(Set.of(Tier.SILENT))).rows();
    Set<UUID> some =
        silent.stream()
            .limit(WAKE_UP_MOST)
            .map(row -> row.id().value())
            .collect(Collectors.toSet());
    return JourneyRules.of(
            new JourneyAudience.Listed(
                language == SopLanguage.ZH ? "沉默用户第一批" : "Silent, first wave", some))
        .with(JourneyEntry.USUAL.withPriority(4))
        .withBranches(List.of(JourneyBranch.endOn(JourneyEvent.ORDERED)));
  }

  private static List<CustomerId> joined(List<CustomerRow> newcomers, LocalDate day) {
    return newcomers.stream()
        .filter(row -> row.profile().joined().filter(day::equals).isPresent())
        .map(CustomerRow::id)
        .toList();
  }

  private void work(Monitor monitor) {
    // A step may open what waited for it, so that there are two rounds.
    for (int round = 0; round < 2; round++) {
      Map<JourneyId, Map<String, List<CustomerId>>> done = new LinkedHashMap<>();
      for (DueStep step : due.due(clock.now.toLocalDate(), Optional.empty(), monitor)) {
        List<CustomerId> some =
            done.computeIfAbsent(step.journey().id(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(step.step().key(), _ -> new ArrayList<>());
        for (CustomerId customer : step.customers()) {
          if (random.nextInt(100) < DONE_PERCENT) {
            some.add(customer);
          }
        }
      }
      done.forEach((journey, steps) -> steps.forEach((step, some) -> finish(journey, step, some)));
    }
  }

  private void finish(JourneyId journey, String step, List<CustomerId> customers) {
    if (!customers.isEmpty()) {
      due.done(journey, step, customers);
    }
  }
}
