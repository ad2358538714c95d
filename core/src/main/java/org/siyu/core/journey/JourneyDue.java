package org.siyu.core.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;

/// What journeys ask of the team on a day, and what the team says of it. A step that reaches
/// customers enters the ledger of contacts when it is done, so that limits see it.
public final class JourneyDue {
  private static final int LONGEST_REASON = 200;

  private final JourneyRepository repository;
  private final JourneySources sources;
  private final JourneyAdvance advance;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  public JourneyDue(
      JourneyRepository repository,
      JourneySources sources,
      JourneyAdvance advance,
      Ids ids,
      Supplier<String> actor,
      Clock clock) {
    this.repository = repository;
    this.sources = sources;
    this.advance = advance;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  private record GroupKey(
      JourneyId journey, String step, int variant, LocalDate due, Optional<UUID> owner) {}

  /// What is open up to a day, of running journeys: by due day, then the journeys' priority, the
  /// step's time of day. Each group has one owner; customers without an owner belong to the
  /// journey's.
  ///
  /// @param owner a member, to see that one's groups alone; empty for all
  public List<DueStep> due(LocalDate day, Optional<UUID> owner, Monitor monitor) {
    List<Journey> running = repository.journeys().stream().filter(Journey::isRunning).toList();
    if (running.isEmpty()) {
      return List.of();
    }
    CustomerBook book = sources.ledger().book(monitor);
    Map<Integer, UUID> owners = repository.owners(book);
    List<DueStep> found = new ArrayList<>();
    for (JourneyState state : repository.load(running, JourneyRepository.Depth.OPEN, book)) {
      monitor.check();
      found.addAll(due(state, day, owners, book));
    }
    return found.stream()
        .filter(each -> owner.isEmpty() || each.owner().equals(owner))
        .sorted(
            Comparator.comparing(DueStep::due)
                .thenComparing(each -> each.journey().rules().entry().priority())
                .thenComparing(each -> each.step().timing().time().map(Object::toString).orElse(""))
                .thenComparing(each -> each.journey().name()))
        .toList();
  }

  private List<DueStep> due(
      JourneyState state, LocalDate day, Map<Integer, UUID> owners, CustomerBook book) {
    Journey journey = state.journey();
    Map<GroupKey, List<CustomerId>> groups = new LinkedHashMap<>();
    for (OpenSteps.Open open : OpenSteps.of(state.groups(), state.acts())) {
      StepGroup group = open.group();
      open.customers()
          .forEach(
              row -> {
                LocalDate due = open.due(row);
                if (!due.isAfter(day)) {
                  Optional<UUID> who =
                      Optional.ofNullable(owners.get(row)).or(() -> journey.rules().owner());
                  groups
                      .computeIfAbsent(
                          new GroupKey(journey.id(), group.step(), group.variant(), due, who),
                          _ -> new ArrayList<>())
                      .add(new CustomerId(book.id(row)));
                }
              });
    }
    if (groups.isEmpty()) {
      return List.of();
    }
    SopTemplate template = sources.templates().version(journey.template()).template();
    List<DueStep> found = new ArrayList<>();
    groups.forEach(
        (key, customers) ->
            template
                .step(key.step())
                .ifPresent(step -> found.add(due(journey, template, step, key, customers))));
    return found;
  }

  private static DueStep due(
      Journey journey,
      SopTemplate template,
      SopStep step,
      GroupKey key,
      List<CustomerId> customers) {
    JourneyVariant variant = journey.rules().variants().get(key.variant());
    return new DueStep(
        journey,
        template.name(),
        step,
        variant.scripts().getOrDefault(step.key(), step.message().script()),
        variant.code(),
        step.timing().day() + 1,
        key.due(),
        key.owner(),
        customers);
  }

  /// Done for some customers.
  ///
  /// @throws ProblemException [JourneyProblem#NOTHING_OPEN]
  public StepReceipt done(JourneyId journey, String step, Collection<CustomerId> customers) {
    return done(journey, step, customers, now(), "");
  }

  /// Done for some customers at a time that has passed, which is when limits count it.
  ///
  /// @param remark in somebody's words; may be empty
  /// @throws ProblemException as [#done], [JourneyProblem#TOO_LONG]
  public StepReceipt done(
      JourneyId journey,
      String step,
      Collection<CustomerId> customers,
      LocalDateTime at,
      String remark) {
    return act(
        journey,
        step,
        customers,
        new Said(StepAct.Kind.DONE, at, checked(remark), Optional.empty()));
  }

  /// Left out for some customers.
  ///
  /// @param reason in somebody's words
  /// @throws ProblemException [JourneyProblem#NOTHING_OPEN], [JourneyProblem#REASON_MISSING],
  ///   [JourneyProblem#TOO_LONG]
  public StepReceipt skipped(
      JourneyId journey, String step, Collection<CustomerId> customers, String reason) {
    return skipped(journey, step, customers, reason, now());
  }

  /// Left out for some customers as of a time that has passed.
  ///
  /// @throws ProblemException as [#skipped]
  public StepReceipt skipped(
      JourneyId journey,
      String step,
      Collection<CustomerId> customers,
      String reason,
      LocalDateTime at) {
    if (reason.isBlank()) {
      throw new ProblemException(Problem.of(JourneyProblem.REASON_MISSING));
    }
    return act(
        journey,
        step,
        customers,
        new Said(StepAct.Kind.SKIPPED, at, checked(reason), Optional.empty()));
  }

  private static String checked(String words) {
    String text = words.strip();
    if (text.length() > LONGEST_REASON) {
      throw new ProblemException(Problem.of(JourneyProblem.TOO_LONG, LONGEST_REASON));
    }
    return text;
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /// Put off for some customers.
  ///
  /// @param until after today
  /// @throws ProblemException [JourneyProblem#NOTHING_OPEN], [JourneyProblem#DAY_TOO_EARLY]
  public StepReceipt later(
      JourneyId journey, String step, Collection<CustomerId> customers, LocalDate until) {
    return later(journey, step, customers, until, "");
  }

  /// @param remark in somebody's words; may be empty
  /// @throws ProblemException as without a remark, [JourneyProblem#TOO_LONG]
  public StepReceipt later(
      JourneyId journey,
      String step,
      Collection<CustomerId> customers,
      LocalDate until,
      String remark) {
    if (!until.isAfter(advance.today())) {
      throw new ProblemException(Problem.of(JourneyProblem.DAY_TOO_EARLY));
    }
    return act(
        journey,
        step,
        customers,
        new Said(StepAct.Kind.LATER, now(), checked(remark), Optional.of(until)));
  }

  private record Said(
      StepAct.Kind kind, LocalDateTime at, String reason, Optional<LocalDate> until) {}

  private StepReceipt act(JourneyId id, String step, Collection<CustomerId> customers, Said said) {
    StepAct.Kind kind = said.kind();
    return repository.asOne(
        () -> {
          CustomerBook book = sources.ledger().book(Monitor.NONE);
          Journey journey =
              repository
                  .find(id)
                  .orElseThrow(() -> new ProblemException(Problem.of(JourneyProblem.NOT_FOUND)));
          JourneyState state =
              repository.load(List.of(journey), JourneyRepository.Depth.OPEN, book).getFirst();
          CustomerSet wanted = book.rows(customers.stream().map(CustomerId::value).toList());
          LocalDateTime now = now();
          List<StepAct> acts = new ArrayList<>();
          for (OpenSteps.Open open : OpenSteps.of(state.groups(), state.acts())) {
            CustomerSet both = open.customers().and(wanted);
            if (open.group().step().equals(step) && !both.isEmpty()) {
              acts.add(
                  new StepAct(
                      ids.next(),
                      open.group().id(),
                      kind,
                      said.at(),
                      actor.get(),
                      said.reason(),
                      said.until(),
                      both));
            }
          }
          if (acts.isEmpty()) {
            throw new ProblemException(Problem.of(JourneyProblem.NOTHING_OPEN));
          }
          int count = acts.stream().mapToInt(each -> each.customers().size()).sum();
          keep(state, acts, entry(now, kind, count, step), book);
          if (kind == StepAct.Kind.DONE) {
            enterLedger(journey, step, acts, said.at());
          }
          if (kind.isSettling() && canMove(state, wanted)) {
            advance.advance(advance.today(), Monitor.NONE);
          }
          return new StepReceipt(
              id,
              step,
              kind,
              acts.stream().map(StepAct::id).toList(),
              acts.stream()
                  .flatMapToInt(each -> each.customers().rows())
                  .mapToObj(row -> new CustomerId(book.id(row)))
                  .toList());
        });
  }

  /// Whether somebody waits for the step: for the next one, or to have finished.
  private boolean canMove(JourneyState state, CustomerSet settled) {
    LocalDate today = advance.today();
    return state.people().stream()
        .anyMatch(
            each ->
                each.isActive() && settled.contains(each.customer()) && !each.due().isAfter(today));
  }

  private JourneyLogEntry entry(
      LocalDateTime now, StepAct.Kind kind, int customers, String detail) {
    JourneyLogEntry.Kind logged =
        switch (kind) {
          case DONE -> JourneyLogEntry.Kind.DONE;
          case SKIPPED -> JourneyLogEntry.Kind.SKIPPED;
          case LATER -> JourneyLogEntry.Kind.LATER;
          case MISSED -> JourneyLogEntry.Kind.MISSED;
          case WITHDRAWN -> JourneyLogEntry.Kind.ENDED;
        };
    return new JourneyLogEntry(now, now.toLocalDate(), actor.get(), logged, customers, detail);
  }

  private void keep(
      JourneyState state, List<StepAct> acts, JourneyLogEntry entry, CustomerBook book) {
    List<StepAct> all = new ArrayList<>(state.acts());
    all.addAll(acts);
    JourneyState after =
        new JourneyState(state.journey(), state.people(), state.present(), state.groups(), all);
    repository.apply(List.of(new JourneyChange(after, List.of(), acts, List.of(entry))), book);
  }

  private void enterLedger(Journey journey, String step, List<StepAct> acts, LocalDateTime now) {
    String channel =
        sources
            .templates()
            .version(journey.template())
            .template()
            .step(step)
            .map(each -> each.message().channel())
            .orElse("");
    if (!channel.isEmpty()) {
      acts.forEach(act -> sources.ledger().stepDone(act.id(), now, channel, act.customers()));
    }
  }

  /// Takes back what was said of a step: it is open again, also in the ledger. What has opened
  /// since for the same customers stays open.
  public void undo(StepReceipt receipt) {
    repository.asOne(
        () -> {
          repository.removeActs(receipt.acts());
          receipt.acts().forEach(sources.ledger()::stepUndone);
          reopen(receipt);
          LocalDateTime now = now();
          repository.log(
              receipt.journey(),
              List.of(
                  new JourneyLogEntry(
                      now,
                      now.toLocalDate(),
                      actor.get(),
                      JourneyLogEntry.Kind.UNDONE,
                      receipt.customers().size(),
                      receipt.step())));
          return receipt;
        });
  }

  /// Whoever had finished by it has not.
  private void reopen(StepReceipt receipt) {
    CustomerBook book = sources.ledger().book(Monitor.NONE);
    CustomerSet rows = book.rows(receipt.customers().stream().map(CustomerId::value).toList());
    repository
        .find(receipt.journey())
        .map(
            journey ->
                repository.load(List.of(journey), JourneyRepository.Depth.OPEN, book).getFirst())
        .ifPresent(
            state -> {
              List<Enrolment> people =
                  state.people().stream()
                      .map(
                          each ->
                              hasFinished(each) && rows.contains(each.customer())
                                  ? each.reopened()
                                  : each)
                      .toList();
              JourneyState after =
                  new JourneyState(
                      state.journey(), people, state.present(), state.groups(), state.acts());
              repository.apply(
                  List.of(new JourneyChange(after, List.of(), List.of(), List.of())), book);
            });
  }

  private static boolean hasFinished(Enrolment each) {
    return each.end().filter(end -> end.reason() == EndReason.FINISHED).isPresent();
  }
}
