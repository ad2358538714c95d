package org.siyu.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.siyu.app.i18n.Messages;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.experiment.Analysis;
import org.siyu.core.experiment.Candidates;
import org.siyu.core.experiment.Decision;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentId;
import org.siyu.core.experiment.ExperimentLinks;
import org.siyu.core.experiment.ExperimentPlan;
import org.siyu.core.experiment.ExperimentService;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Lot;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Milestone;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.Person;
import org.siyu.core.experiment.Proportion;
import org.siyu.core.experiment.Variant;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.SavedListService;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.customers.JooqSavedViewRepository;
import org.siyu.storage.experiment.CommonsStatistics;
import org.siyu.storage.experiment.JooqExperimentRepository;
import org.siyu.storage.tiers.JooqSavedListRepository;
import org.siyu.storage.workspace.StoredWorkspace;

/// Gives a sample three experiments: one that is finished, one that runs, a draft. Nobody in a
/// sample has been written to, so the finished one has a winner by luck: its seed is one at which
/// chance divides the customers unevenly enough.
final class SampleExperiments {
  private static final int FINISHED_DAYS_AGO = 45;
  private static final int RUNNING_DAYS_AGO = 3;
  private static final int DAYS = 14;
  private static final int TRIES = 4_000;
  private static final double LUCK = 2.6;

  private final StoredWorkspace sample;
  private final Messages messages;
  private final Clock clock;
  private final JooqExperimentRepository repository;
  private final Ids ids = Ids.system();

  /// @param messages in the sample's language
  SampleExperiments(StoredWorkspace sample, Messages messages, Clock clock) {
    this.sample = sample;
    this.messages = messages;
    this.clock = clock;
    this.repository = new JooqExperimentRepository(sample.database());
  }

  void make(Monitor monitor) {
    finished(monitor);
    running(monitor);
    ExperimentPlan plan =
        new ExperimentPlan(
            new Measure(Measure.Kind.AMOUNT, DAYS), 9_200, 24_000, 3_000, 0.05, 0.8, day(21));
    service(0)
        .create(
            draft(
                "draft",
                new Participants.ByProfile(Audience.ofTiers("high-value", "active")),
                List.of(variant("draft", 1, 2), variant("draft", 2, 1), variant("draft", 3, 1)),
                plan,
                Optional.empty()));
  }

  private LocalDate day(int after) {
    return LocalDate.now(clock).plusDays(after);
  }

  private void finished(Monitor monitor) {
    LocalDateTime exposed = LocalDate.now(clock).minusDays(FINISHED_DAYS_AGO).atTime(10, 0);
    Participants who = new Participants.ByProfile(Audience.ofTiers("active"));
    Measure measure = new Measure(Measure.Kind.ORDERED, DAYS);
    List<Person> people = candidates().find(who, false, LocalDateTime.now(clock), monitor).people();
    Set<UUID> buyers = new HashSet<>();
    repository.events(
        measure.kind(),
        exposed,
        exposed.plusDays(DAYS),
        monitor,
        (customer, _, _) -> buyers.add(customer));
    Experiment.Draft draft =
        draft(
            "finished",
            who,
            List.of(variant("finished", 1, 1), variant("finished", 2, 1)),
            new ExperimentPlan(
                measure, 0.3, 0, 0.06, 0.05, 0.8, exposed.toLocalDate().plusDays(DAYS)),
            item(exposed.toLocalDate()));
    Experiment kept =
        repository.save(
            of(draft, luckySeed(people, buyers), exposed), exposed.minusDays(1), actor());
    Experiment started = service(FINISHED_DAYS_AGO).start(kept, exposed, monitor);
    service(FINISHED_DAYS_AGO - DAYS - 2)
        .finish(
            started,
            new Decision(OptionalInt.of(1), messages.text("experiment.sample.finished.reason")),
            monitor);
  }

  private Experiment of(Experiment.Draft draft, long seed, LocalDateTime exposed) {
    return new Experiment(
        new ExperimentId(ids.next()),
        draft.name(),
        draft.question(),
        draft.participants(),
        draft.isExclusive(),
        seed,
        draft.variants(),
        draft.plan(),
        draft.links(),
        ExperimentStatus.DRAFT,
        Optional.empty(),
        new Experiment.Course(
            new Milestone(exposed.minusDays(2), actor()), Optional.empty(), Optional.empty()),
        Optional.empty(),
        0);
  }

  private static long luckySeed(List<Person> people, Set<UUID> buyers) {
    long best = 1;
    double most = Double.NEGATIVE_INFINITY;
    for (long seed = 1; seed <= TRIES && most < LUCK; seed++) {
      Map<UUID, Integer> divided = new Lot(seed).divide(people, 1, 1);
      long[] all = new long[2];
      long[] hits = new long[2];
      divided.forEach(
          (customer, variant) -> {
            all[variant]++;
            hits[variant] += buyers.contains(customer) ? 1 : 0;
          });
      double z =
          all[0] == 0 || all[1] == 0
              ? 0
              : new Proportion(hits[1], all[1]).z(new Proportion(hits[0], all[0]));
      if (z > most) {
        most = z;
        best = seed;
      }
    }
    return best;
  }

  private void running(Monitor monitor) {
    LocalDateTime exposed = LocalDate.now(clock).minusDays(RUNNING_DAYS_AGO).atTime(19, 30);
    Experiment draft =
        service(RUNNING_DAYS_AGO + 1)
            .create(
                draft(
                    "running",
                    new Participants.ByProfile(Audience.ofTiers("silent")),
                    List.of(variant("running", 1, 1), variant("running", 2, 1)),
                    new ExperimentPlan(
                        new Measure(Measure.Kind.ORDERED, DAYS),
                        0.02,
                        0,
                        0.02,
                        0.05,
                        0.8,
                        day(DAYS - RUNNING_DAYS_AGO)),
                    Optional.empty()));
    service(RUNNING_DAYS_AGO).start(draft, exposed, monitor);
  }

  private Experiment.Draft draft(
      String name,
      Participants who,
      List<Variant> variants,
      ExperimentPlan plan,
      Optional<ContentId> item) {
    return new Experiment.Draft(
        messages.text("experiment.sample." + name + ".name"),
        messages.text("experiment.sample." + name + ".question"),
        who,
        true,
        variants,
        plan,
        ExperimentLinks.NONE.withContent(item));
  }

  private Variant variant(String experiment, int number, int parts) {
    String key = "experiment.sample." + experiment + "." + number;
    return new Variant(messages.text(key), messages.text(key + ".text"), parts);
  }

  /// A message that went out about then.
  private Optional<ContentId> item(LocalDate around) {
    return new JooqContentRepository(sample.database())
            .rows(ContentQuery.of(new DateRange(around.minusDays(DAYS), around.plusDays(DAYS))))
            .stream()
            .filter(row -> row.status().isPublished())
            .min(
                Comparator.comparing((ContentRow row) -> !row.channel().equals("one-to-one"))
                    .thenComparing(row -> row.plan().start()))
            .map(ContentRow::id);
  }

  private String actor() {
    return sample.members().acting().name();
  }

  private Candidates candidates() {
    return new Candidates(
        new CustomerService(
            new JooqCustomerRepository(sample.database()), sample.auditLog(), this::actor, clock),
        new SavedViewService(
            new JooqSavedViewRepository(sample.database()), ids, this::actor, clock),
        new SavedListService(new JooqSavedListRepository(sample.database()), ids, clock),
        repository);
  }

  /// As it was some days ago.
  private ExperimentService service(int daysAgo) {
    return new ExperimentService(
        repository,
        candidates(),
        new Analysis(new CommonsStatistics()),
        sample.auditLog(),
        ids,
        this::actor,
        Clock.offset(clock, Duration.ofDays(-daysAgo)));
  }
}
