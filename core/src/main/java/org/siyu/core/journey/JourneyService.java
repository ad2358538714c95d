package org.siyu.core.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.PastedCustomers;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopVersion;

/// What a person does with journeys: begin, look, pause, change, end.
public final class JourneyService {
  private final JourneyRepository repository;
  private final JourneySources sources;
  private final JourneyAdvance advance;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public JourneyService(
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

  public JourneyAdvance advance() {
    return advance;
  }

  /// Counts the changes of the store.
  public long changes() {
    return repository.changes();
  }

  /// All that must be mended in a draft.
  public List<Problem> problems(JourneyDraft draft) {
    return JourneyCheck.problems(
        draft.name(), sources.templates().version(draft.template()).template(), draft.rules());
  }

  /// What a draft would bring if it began today. The name does not matter.
  ///
  /// @throws ProblemException as [#begin], without the name
  public JourneyPreview preview(JourneyDraft draft, Monitor monitor) {
    JourneyDraft named = new JourneyDraft("-", draft.template(), draft.rules(), draft.start());
    refuse(problems(named));
    return JourneyPreview.of(advance.trial(journey(named), advance.today(), monitor));
  }

  private Journey journey(JourneyDraft draft) {
    SopVersion version = sources.templates().version(draft.template());
    return new Journey(
        new JourneyId(ids.next()),
        draft.name().strip(),
        draft.template(),
        version.template().overview().goal(),
        draft.rules(),
        draft.start(),
        JourneyStatus.RUNNING,
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /// Begins a journey; who belongs to it gets in at once when it begins today.
  ///
  /// @throws ProblemException the first of [#problems]; [org.siyu.core.sop.SopProblem#NOT_FOUND] of
  ///   the template
  public Journey begin(JourneyDraft draft, Monitor monitor) {
    refuse(problems(draft));
    return repository.asOne(
        () -> {
          sources.templates().keep(draft.template());
          Journey journey = repository.save(journey(draft));
          log(journey, JourneyLogEntry.Kind.STARTED, 0, "");
          advance.advance(advance.today(), monitor);
          return find(journey.id());
        });
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
  }

  private void log(Journey journey, JourneyLogEntry.Kind kind, int customers, String detail) {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    repository.log(
        journey.id(),
        List.of(new JourneyLogEntry(now, now.toLocalDate(), actor.get(), kind, customers, detail)));
  }

  /// @throws ProblemException [JourneyProblem#NOT_FOUND]
  public Journey find(JourneyId id) {
    return repository
        .find(id)
        .orElseThrow(() -> new ProblemException(Problem.of(JourneyProblem.NOT_FOUND)));
  }

  private Journey changeable(JourneyId id) {
    Journey journey = find(id);
    if (journey.status() == JourneyStatus.STOPPED) {
      throw new ProblemException(Problem.of(JourneyProblem.STOPPED, journey.name()));
    }
    return journey;
  }

  /// Changes name and rules; the audience and the variants stay as they began, so that figures
  /// remain comparable. Those under way go by the new rules from their next step on.
  ///
  /// @param before as it was when somebody began to change it
  /// @throws ProblemException the first problem; [JourneyProblem#CHANGED_MEANWHILE],
  ///   [JourneyProblem#STOPPED]
  public Journey change(Journey before, String name, JourneyRules rules) {
    changeable(before.id());
    refuse(
        JourneyCheck.problems(
            name, sources.templates().version(before.template()).template(), rules));
    return repository.asOne(
        () -> {
          JourneyRules kept =
              new JourneyRules(
                  before.rules().audience(),
                  rules.entry(),
                  rules.branches(),
                  before.rules().variants(),
                  rules.windowDays(),
                  rules.patienceDays(),
                  rules.obeysLimits(),
                  rules.owner());
          Journey changed = repository.save(before.with(name.strip(), kept));
          log(changed, JourneyLogEntry.Kind.CHANGED, 0, "");
          return changed;
        });
  }

  /// Halts a journey; a paused one stays as it is.
  public Journey pause(JourneyId id) {
    return repository.asOne(
        () -> {
          Journey journey = changeable(id);
          if (!journey.isRunning()) {
            return journey;
          }
          Journey paused =
              repository.save(journey.with(JourneyStatus.PAUSED, Optional.of(advance.today())));
          log(paused, JourneyLogEntry.Kind.PAUSED, 0, "");
          return paused;
        });
  }

  /// Goes on after a pause: everybody under way goes on where they stood.
  public Journey resume(JourneyId id) {
    return repository.asOne(
        () -> {
          Journey journey = changeable(id);
          if (journey.isRunning()) {
            return journey;
          }
          LocalDate today = advance.today();
          long days =
              journey.pausedOn().map(since -> ChronoUnit.DAYS.between(since, today)).orElse(0L);
          CustomerBook book = sources.ledger().book(Monitor.NONE);
          JourneyState state =
              repository.load(List.of(journey), JourneyRepository.Depth.OPEN, book).getFirst();
          Journey running = repository.save(journey.with(JourneyStatus.RUNNING, Optional.empty()));
          Optional<LocalDate> yesterday =
              journey.advancedTo().map(_ -> today.minusDays(1)).filter(_ -> days > 0);
          Journey caughtUp = yesterday.map(running::advanced).orElse(running);
          List<Enrolment> people =
              state.people().stream()
                  .map(each -> each.isActive() ? each.later(days) : each)
                  .toList();
          apply(with(state, caughtUp, people), List.of(), book);
          log(running, JourneyLogEntry.Kind.RESUMED, 0, "");
          advance.advance(today, Monitor.NONE);
          return find(id);
        });
  }

  private static JourneyState with(JourneyState state, Journey journey, List<Enrolment> people) {
    return new JourneyState(journey, people, state.present(), state.groups(), state.acts());
  }

  private void apply(JourneyState after, List<StepAct> acts, CustomerBook book) {
    List<StepAct> all = new ArrayList<>(after.acts());
    all.addAll(acts);
    JourneyState whole =
        new JourneyState(after.journey(), after.people(), after.present(), after.groups(), all);
    repository.apply(List.of(new JourneyChange(whole, List.of(), acts, List.of())), book);
  }

  /// Ends a journey for everybody, for good.
  ///
  /// @param reason in somebody's words; may be empty
  public Journey stop(JourneyId id, String reason) {
    return repository.asOne(
        () -> {
          Journey journey = changeable(id);
          CustomerBook book = sources.ledger().book(Monitor.NONE);
          JourneyState state =
              repository.load(List.of(journey), JourneyRepository.Depth.OPEN, book).getFirst();
          int active = (int) state.people().stream().filter(Enrolment::isActive).count();
          Journey stopped = repository.save(journey.with(JourneyStatus.STOPPED, Optional.empty()));
          end(with(state, stopped, state.people()), _ -> true, EndReason.STOPPED, book);
          log(stopped, JourneyLogEntry.Kind.STOPPED, active, reason.strip());
          return stopped;
        });
  }

  /// Ends a journey for some of its customers.
  public void takeOut(JourneyId id, Collection<CustomerId> customers) {
    repository.asOne(
        () -> {
          Journey journey = changeable(id);
          CustomerBook book = sources.ledger().book(Monitor.NONE);
          CustomerSet rows = rows(customers, book);
          JourneyState state =
              repository.load(List.of(journey), JourneyRepository.Depth.OPEN, book).getFirst();
          int ended = end(state, each -> rows.contains(each.customer()), EndReason.TAKEN_OUT, book);
          if (ended > 0) {
            log(journey, JourneyLogEntry.Kind.ENDED, ended, EndReason.TAKEN_OUT.code());
          }
          return ended;
        });
  }

  private int end(
      JourneyState state, Predicate<Enrolment> isMeant, EndReason reason, CustomerBook book) {
    LocalDate today = advance.today();
    BitSet gone = new BitSet();
    List<Enrolment> people = new ArrayList<>();
    for (Enrolment each : state.people()) {
      boolean ends = each.isActive() && isMeant.test(each);
      people.add(ends ? each.ended(reason, today) : each);
      gone.set(each.customer(), ends || gone.get(each.customer()));
    }
    CustomerSet leaving = CustomerSet.of(gone);
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    List<StepAct> acts = new ArrayList<>();
    for (OpenSteps.Open open : OpenSteps.of(state.groups(), state.acts())) {
      CustomerSet both = open.customers().and(leaving);
      if (!both.isEmpty()) {
        acts.add(
            new StepAct(
                ids.next(),
                open.group().id(),
                StepAct.Kind.WITHDRAWN,
                now,
                actor.get(),
                "",
                Optional.empty(),
                both));
      }
    }
    apply(with(state, state.journey(), people), acts, book);
    return gone.cardinality();
  }

  /// Lets customers in by hand, whatever the audience. Who is under way in it or refuses marketing
  /// stays out.
  ///
  /// @return who got in
  public List<CustomerId> enrol(JourneyId id, Collection<CustomerId> customers) {
    return repository.asOne(
        () -> {
          Journey journey = changeable(id);
          LocalDate today = advance.today();
          CustomerBook book = sources.ledger().book(Monitor.NONE);
          JourneyState state =
              repository.load(List.of(journey), JourneyRepository.Depth.OPEN, book).getFirst();
          JourneySteps steps = sources.steps(journey);
          JourneySteps.Days dates =
              new JourneySteps.Days(steps, sources.calendar().facts()::isWorkingDay);
          CustomerSet refusing = sources.ledger().refusing(today, Monitor.NONE);
          List<Enrolment> people = new ArrayList<>(state.people());
          CustomerSet fresh = rows(customers, book).without(refusing).without(active(people));
          fresh.forEach(
              row -> {
                int before = (int) people.stream().filter(each -> each.customer() == row).count();
                people.add(
                    JourneyCourse.fresh(
                        journey, steps, dates, row, book.id(row), before + 1, today));
              });
          if (fresh.isEmpty()) {
            return List.of();
          }
          apply(with(state, journey, people), List.of(), book);
          log(journey, JourneyLogEntry.Kind.ENROLLED, fresh.size(), "");
          advance.advance(today, Monitor.NONE);
          return customers(fresh, book);
        });
  }

  /// What would become of customers by [#enrol].
  public HandEntry entering(JourneyId id, Collection<CustomerId> customers) {
    Journey journey = changeable(id);
    CustomerBook book = sources.ledger().book(Monitor.NONE);
    JourneyState state =
        repository.load(List.of(journey), JourneyRepository.Depth.OPEN, book).getFirst();
    CustomerSet wanted = rows(customers, book);
    CustomerSet outside = wanted.without(active(state.people()));
    CustomerSet fresh = outside.without(sources.ledger().refusing(advance.today(), Monitor.NONE));
    return new HandEntry(
        customers(fresh, book), wanted.size() - outside.size(), outside.size() - fresh.size());
  }

  /// Who belongs to an audience today.
  public List<CustomerId> belonging(JourneyAudience audience, Monitor monitor) {
    CustomerBook book = sources.ledger().book(monitor);
    AudienceReading audiences = new AudienceReading(repository, sources, book, monitor);
    return customers(audiences.of(audience, advance.today()), book);
  }

  /// Whom somebody has pasted, one a line.
  public PastedCustomers pasted(String lines, Monitor monitor) {
    return PastedCustomers.read(sources.customers().load(monitor), lines);
  }

  /// Those that customers can be let into: all but the stopped ones.
  public List<Journey> open() {
    return repository.journeys().stream()
        .filter(journey -> journey.status() != JourneyStatus.STOPPED)
        .toList();
  }

  private static CustomerSet rows(Collection<CustomerId> customers, CustomerBook book) {
    return book.rows(customers.stream().map(CustomerId::value).toList());
  }

  private static List<CustomerId> customers(CustomerSet rows, CustomerBook book) {
    List<CustomerId> customers = new ArrayList<>(rows.size());
    rows.forEach(row -> customers.add(new CustomerId(book.id(row))));
    return customers;
  }

  private static CustomerSet active(List<Enrolment> people) {
    BitSet rows = new BitSet();
    people.stream().filter(Enrolment::isActive).forEach(each -> rows.set(each.customer()));
    return CustomerSet.of(rows);
  }
}
