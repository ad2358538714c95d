package org.siyu.core.experiment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Experiments from the first idea to the winner.
public final class ExperimentService implements StepVariants {
  private final ExperimentRepository repository;
  private final Candidates candidates;
  private final Analysis analysis;
  private final AuditLog audit;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public ExperimentService(
      ExperimentRepository repository,
      Candidates candidates,
      Analysis analysis,
      AuditLog audit,
      Ids ids,
      Supplier<String> actor,
      Clock clock) {
    this.repository = repository;
    this.candidates = candidates;
    this.analysis = analysis;
    this.audit = audit;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// Counts the changes of the store: while it is the same, there is nothing new to be read.
  public long changes() {
    return repository.changes();
  }

  /// The newest first.
  public List<Experiment> list() {
    return repository.all();
  }

  public Optional<Experiment> find(ExperimentId id) {
    return repository.find(id);
  }

  /// Who may take part, and what there is to choose from.
  public Candidates candidates() {
    return candidates;
  }

  public Analysis analysis() {
    return analysis;
  }

  /// @throws ProblemException what [ExperimentCheck] finds
  public Experiment create(Experiment.Draft draft) {
    check(draft);
    Experiment fresh =
        Experiment.fresh(
            new ExperimentId(ids.next()),
            ids.next().getLeastSignificantBits(),
            draft,
            new Milestone(now(), actor.get()));
    return repository.save(fresh, now(), actor.get());
  }

  /// Keeps a draft as it was edited.
  ///
  /// @param read the experiment that the edit was made on
  /// @throws ProblemException what [ExperimentCheck] finds, [ExperimentProblem#NOT_A_DRAFT],
  ///   [ExperimentProblem#CHANGED_MEANWHILE]
  public Experiment edit(Experiment read, Experiment.Draft draft) {
    check(draft);
    require(read, ExperimentStatus.DRAFT, ExperimentProblem.NOT_A_DRAFT);
    return repository.save(read.with(draft), now(), actor.get());
  }

  private static void check(Experiment.Draft draft) {
    ExperimentCheck.problem(draft)
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
  }

  /// @throws ProblemException [ExperimentProblem#NOT_A_DRAFT]: what has run is kept
  public void remove(Experiment draft) {
    require(draft, ExperimentStatus.DRAFT, ExperimentProblem.NOT_A_DRAFT);
    repository.remove(draft.id());
  }

  /// Puts a draft back that was removed.
  public Experiment restore(Experiment removed) {
    Experiment fresh =
        Experiment.fresh(removed.id(), removed.seed(), removed.draft(), removed.course().created());
    return repository.save(fresh, now(), actor.get());
  }

  /// A new draft of an experiment that exists: the same again, with another lot.
  public Experiment again(Experiment experiment, String name) {
    Experiment.Draft old = experiment.draft();
    return create(
        new Experiment.Draft(
            name,
            old.question(),
            old.participants(),
            old.isExclusive(),
            old.variants().stream().map(each -> each.delivered(OptionalLong.empty())).toList(),
            old.plan(),
            old.links()));
  }

  /// What the store says of those who would take part now.
  ///
  /// @throws ProblemException [ExperimentProblem#PARTICIPANTS_GONE]
  public Forecast estimate(
      Participants participants, boolean isExclusive, Measure measure, Monitor monitor) {
    LocalDateTime now = now();
    Candidates.Found found = candidates.find(participants, isExclusive, now, monitor);
    LocalDateTime from = now.minusDays(measure.days());
    Counting counting =
        new Counting(
            found.people().stream()
                .map(p -> new ExperimentRepository.Assigned(p.id(), 0, p.tier(), from))
                .toList(),
            1,
            measure.days());
    repository.events(measure.kind(), from, now, monitor, counting::take);
    VariantFigures figures = counting.outcomes(now).figures().getFirst();
    Map<String, Integer> tiers = new TreeMap<>();
    found.people().forEach(person -> tiers.merge(person.tier(), 1, Integer::sum));
    return new Forecast(
        found.people().size(),
        found.refused(),
        found.busy(),
        tiers,
        figures.value(measure),
        measure.isShare() ? 0 : figures.moments().deviation());
  }

  /// Freezes who takes part and divides them by lot.
  ///
  /// @param exposedAt when customers get their variant
  /// @throws ProblemException [ExperimentProblem#TOO_FEW_CUSTOMERS],
  ///   [ExperimentProblem#ENDS_BEFORE_IT_BEGINS], [ExperimentProblem#NOT_A_DRAFT],
  ///   [ExperimentProblem#CHANGED_MEANWHILE], [ExperimentProblem#PARTICIPANTS_GONE]
  public Experiment start(Experiment draft, LocalDateTime exposedAt, Monitor monitor) {
    require(draft, ExperimentStatus.DRAFT, ExperimentProblem.NOT_A_DRAFT);
    check(draft.draft());
    if (draft.plan().end().isBefore(exposedAt.toLocalDate())) {
      throw trouble(ExperimentProblem.ENDS_BEFORE_IT_BEGINS);
    }
    List<Person> people =
        candidates.find(draft.participants(), draft.isExclusive(), now(), monitor).people();
    Map<UUID, Integer> divided = new Lot(draft.seed()).divide(people, parts(draft));
    long[] counts = new long[draft.variants().size()];
    divided.values().forEach(variant -> counts[variant]++);
    if (IntStream.range(0, counts.length).anyMatch(variant -> counts[variant] < 2)) {
      throw trouble(ExperimentProblem.TOO_FEW_CUSTOMERS, people.size());
    }
    List<ExperimentRepository.Assigned> assigned =
        people.stream().map(person -> assigned(person, divided, exposedAt)).toList();
    return repository.asOne(
        () -> {
          Experiment running =
              repository.save(
                  draft.running(exposedAt, new Milestone(now(), actor.get())), now(), actor.get());
          repository.assign(draft.id(), assigned, monitor);
          audit.record(
              actor.get(),
              AuditAction.EXPERIMENT_STARTED,
              draft.id().toString(),
              Map.of("count", Integer.toString(people.size())));
          return running;
        });
  }

  private static int[] parts(Experiment experiment) {
    return experiment.variants().stream().mapToInt(Variant::parts).toArray();
  }

  /// Who has which variant.
  public List<ExperimentRepository.Assigned> assigned(ExperimentId id, Monitor monitor) {
    return repository.assigned(id, monitor);
  }

  /// Takes customers into a running experiment who came later. Who has a variant keeps it, so this
  /// may be asked for the same customers again.
  ///
  /// @return the variants of those customers
  @Override
  public Map<UUID, Integer> join(ExperimentId id, List<Person> people, LocalDateTime exposedAt) {
    return repository.asOne(
        () -> {
          Experiment experiment = required(id);
          require(experiment, ExperimentStatus.RUNNING, ExperimentProblem.NOT_RUNNING);
          List<ExperimentRepository.Assigned> before = repository.assigned(id, Monitor.NONE);
          Map<UUID, Integer> frozen =
              before.stream()
                  .collect(
                      Collectors.toMap(
                          ExperimentRepository.Assigned::customer,
                          ExperimentRepository.Assigned::variant));
          List<Person> newcomers =
              people.stream().filter(person -> !frozen.containsKey(person.id())).toList();
          List<Person> everybody =
              Stream.concat(
                      before.stream().map(each -> new Person(each.customer(), each.tier())),
                      newcomers.stream())
                  .toList();
          Map<UUID, Integer> divided =
              new Lot(experiment.seed()).divide(everybody, frozen, parts(experiment));
          repository.assign(
              id,
              newcomers.stream().map(person -> assigned(person, divided, exposedAt)).toList(),
              Monitor.NONE);
          return people.stream()
              .map(Person::id)
              .distinct()
              .collect(Collectors.toMap(each -> each, divided::get));
        });
  }

  @Override
  public Optional<Experiment> running(UUID step) {
    return repository.ofStep(step).stream()
        .filter(each -> each.status() == ExperimentStatus.RUNNING)
        .findFirst();
  }

  @Override
  public Optional<Variant> variant(UUID step, UUID customer) {
    return running(step)
        .flatMap(
            experiment ->
                repository.variant(experiment.id(), customer).map(experiment.variants()::get));
  }

  /// Reads an experiment: as it is now, or as it was when it was finished.
  public Reading read(Experiment experiment, Monitor monitor) {
    if (experiment.status() == ExperimentStatus.FINISHED) {
      return analysis.read(
          experiment,
          Analysis.Outcomes.of(repository.figures(experiment.id())),
          finishedOn(experiment));
    }
    return analysis.read(experiment, outcomes(experiment, monitor), now().toLocalDate());
  }

  private static LocalDate finishedOn(Experiment experiment) {
    return experiment
        .course()
        .finished()
        .map(step -> step.at().toLocalDate())
        .orElse(experiment.plan().end());
  }

  private Analysis.Outcomes outcomes(Experiment experiment, Monitor monitor) {
    Measure measure = experiment.plan().measure();
    List<ExperimentRepository.Assigned> people = repository.assigned(experiment.id(), monitor);
    Counting counting = new Counting(people, experiment.variants().size(), measure.days());
    LocalDateTime now = now();
    Optional<LocalDateTime> first =
        people.stream().map(ExperimentRepository.Assigned::exposedAt).min(LocalDateTime::compareTo);
    if (first.isPresent() && first.get().isBefore(now)) {
      repository.events(measure.kind(), first.get(), now, monitor, counting::take);
    }
    return counting.outcomes(now);
  }

  /// Takes down how many customers each variant really reached, as the channel reports.
  ///
  /// @param counts one for each variant; empty for one that is not known
  /// @throws ProblemException [ExperimentProblem#INVALID_DELIVERED]
  public Experiment deliver(Experiment experiment, List<OptionalLong> counts) {
    require(experiment, ExperimentStatus.RUNNING, ExperimentProblem.NOT_RUNNING);
    List<ExperimentRepository.Assigned> people = repository.assigned(experiment.id(), Monitor.NONE);
    List<Variant> counted =
        IntStream.range(0, counts.size())
            .mapToObj(
                place -> {
                  long most = people.stream().filter(each -> each.variant() == place).count();
                  OptionalLong count = counts.get(place);
                  if (count.isPresent() && (count.getAsLong() < 0 || count.getAsLong() > most)) {
                    throw trouble(ExperimentProblem.INVALID_DELIVERED, most);
                  }
                  return experiment.variants().get(place).delivered(count);
                })
            .toList();
    return repository.save(experiment.delivered(counted), now(), actor.get());
  }

  /// Ends an experiment: its figures and the decision stay as they are now.
  ///
  /// @throws ProblemException [ExperimentProblem#REASON_NEEDED], [ExperimentProblem#TOO_LONG],
  ///   [ExperimentProblem#NOT_RUNNING], [ExperimentProblem#CHANGED_MEANWHILE]
  public Experiment finish(Experiment experiment, Decision decision, Monitor monitor) {
    require(experiment, ExperimentStatus.RUNNING, ExperimentProblem.NOT_RUNNING);
    String reason = decision.reason().strip();
    if (reason.isEmpty()) {
      throw trouble(ExperimentProblem.REASON_NEEDED);
    }
    if (reason.length() > Decision.LONGEST_REASON) {
      throw trouble(ExperimentProblem.TOO_LONG, Decision.LONGEST_REASON);
    }
    List<VariantFigures> figures = outcomes(experiment, monitor).figures();
    return repository.asOne(
        () -> {
          Experiment finished =
              repository.save(
                  experiment.finished(
                      new Decision(decision.winner(), reason), new Milestone(now(), actor.get())),
                  now(),
                  actor.get());
          repository.keepFigures(experiment.id(), figures);
          audit.record(
              actor.get(),
              AuditAction.EXPERIMENT_FINISHED,
              experiment.id().toString(),
              Map.of(
                  "winner",
                  decision.winner().isPresent()
                      ? Variant.letter(decision.winner().getAsInt())
                      : ""));
          return finished;
        });
  }

  /// Draws a pilot sample: the same seed and customers give the same sample.
  ///
  /// @param percent 1 to 90
  /// @throws ProblemException [ExperimentProblem#INVALID_SAMPLE],
  ///   [ExperimentProblem#PARTICIPANTS_GONE]
  public PilotSample sample(Participants participants, int percent, long seed, Monitor monitor) {
    if (percent < 1 || percent > PilotSample.MOST_PERCENT) {
      throw trouble(ExperimentProblem.INVALID_SAMPLE);
    }
    List<Person> people = candidates.find(participants, false, now(), monitor).people();
    return PilotSample.draw(seed, percent, people);
  }

  private Experiment required(ExperimentId id) {
    return repository.find(id).orElseThrow(() -> trouble(ExperimentProblem.NOT_FOUND));
  }

  /// The experiment stands there now, as it stood when it was read.
  private void require(Experiment read, ExperimentStatus status, ExperimentProblem otherwise) {
    Experiment now = required(read.id());
    if (now.status() != status) {
      throw trouble(otherwise, now.name());
    }
    if (now.version() != read.version()) {
      throw trouble(ExperimentProblem.CHANGED_MEANWHILE, now.name());
    }
  }

  private static ExperimentRepository.Assigned assigned(
      Person person, Map<UUID, Integer> divided, LocalDateTime exposedAt) {
    int variant = Objects.requireNonNull(divided.get(person.id()));
    return new ExperimentRepository.Assigned(person.id(), variant, person.tier(), exposedAt);
  }

  private static ProblemException trouble(ExperimentProblem code, Object... arguments) {
    return new ProblemException(Problem.of(code, arguments));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
