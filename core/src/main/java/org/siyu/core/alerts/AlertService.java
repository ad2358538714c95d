package org.siyu.core.alerts;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;

/// What a team does with alerts and their rules.
public final class AlertService {
  public static final int LONGEST_NOTE = 1000;

  private final Supplier<KpiService> kpi;
  private final AlertRepository repository;
  private final Ids ids;
  private final Supplier<Member> acting;
  private final Clock clock;

  /// @param kpi made when it is first asked for
  /// @param acting the member who works here now
  public AlertService(
      Supplier<KpiService> kpi,
      AlertRepository repository,
      Ids ids,
      Supplier<Member> acting,
      Clock clock) {
    this.kpi = kpi;
    this.repository = repository;
    this.ids = ids;
    this.acting = acting;
    this.clock = clock;
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  /// The rules as the team goes by them.
  public List<AlertRule> rules() {
    Map<String, RuleSetting> settings = repository.settings();
    return kpi.get().rules().stream()
        .map(rule -> RuleSetting.applied(rule, Optional.ofNullable(settings.get(rule.id()))))
        .toList();
  }

  /// Switches a rule on or off, or moves its thresholds; what ships is not kept.
  ///
  /// @return how it was before
  /// @throws ProblemException [AlertProblem#NOT_THRESHOLDS], [AlertProblem#NOT_FOUND]
  public RuleSetting change(RuleSetting wanted) {
    AlertRule shipped =
        kpi.get().rules().stream()
            .filter(rule -> rule.id().equals(wanted.rule()))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.of(AlertProblem.NOT_FOUND)));
    wanted.applied(shipped);
    return repository.asOne(
        () -> {
          RuleSetting before =
              Optional.ofNullable(repository.settings().get(wanted.rule()))
                  .orElseGet(() -> RuleSetting.of(shipped));
          if (wanted.equals(RuleSetting.of(shipped))) {
            repository.forget(wanted.rule());
          } else {
            repository.save(wanted, now(), acting.get().name());
          }
          return before;
        });
  }

  /// Asks the rules and keeps what they find: see [AlertCheckUp].
  ///
  /// @return how many alerts were raised, changed or have recovered
  public int check(IndicatorValues values) {
    return new AlertCheckUp(kpi.get(), repository, ids, now()).run(rules(), values);
  }

  public List<KeptAlert> open() {
    return repository.open();
  }

  /// Those of a period and of whom they are about, those raised first first.
  public List<KeptAlert> of(Period period, Scope scope) {
    return repository.of(period).stream()
        .filter(alert -> alert.key().scope().equals(scope))
        .toList();
  }

  /// @param most how many, those raised last first
  public List<KeptAlert> all(int most) {
    return repository.all(most);
  }

  /// @throws ProblemException [AlertProblem#NOT_FOUND]
  public KeptAlert require(UUID id) {
    return repository
        .find(id)
        .orElseThrow(() -> new ProblemException(Problem.of(AlertProblem.NOT_FOUND)));
  }

  public Optional<KeptAlert> find(UUID id) {
    return repository.find(id);
  }

  public List<AlertEvent> events(UUID id) {
    return repository.events(id);
  }

  /// Who works here sees to it from now on; also to one that a colleague has taken over.
  ///
  /// @throws ProblemException [AlertProblem#CHANGED_MEANWHILE] when it is not open any more
  public AlertChange take(UUID id) {
    Member member = acting.get();
    return change(
        id,
        AlertEvent.Kind.TAKEN,
        "",
        before ->
            before.as(
                AlertState.TAKEN,
                Optional.of(new KeptAlert.Taken(member.id(), member.name(), now())),
                before.closed()));
  }

  /// It is nobody's again.
  ///
  /// @throws ProblemException [AlertProblem#CHANGED_MEANWHILE] when it is not open any more
  public AlertChange giveBack(UUID id) {
    return change(
        id,
        AlertEvent.Kind.GIVEN_BACK,
        "",
        before -> before.as(AlertState.OPEN, Optional.empty(), before.closed()));
  }

  /// @param note what was found or done; 1 to [#LONGEST_NOTE] characters
  /// @throws ProblemException [AlertProblem#NOTE_MISSING], [AlertProblem#NOTE_TOO_LONG],
  ///   [AlertProblem#CHANGED_MEANWHILE] when it is not open any more
  public AlertChange close(UUID id, String note) {
    String text = note.strip();
    if (text.isEmpty()) {
      throw new ProblemException(Problem.of(AlertProblem.NOTE_MISSING));
    }
    if (text.length() > LONGEST_NOTE) {
      throw new ProblemException(Problem.of(AlertProblem.NOTE_TOO_LONG, LONGEST_NOTE));
    }
    return change(
        id,
        AlertEvent.Kind.CLOSED,
        text,
        before ->
            before.as(
                AlertState.CLOSED,
                before.taken(),
                Optional.of(
                    new KeptAlert.Closed(
                        now(), acting.get().name(), text, AlertCheckUp.measure(before)))));
  }

  private interface Edit {
    KeptAlert of(KeptAlert before);
  }

  private AlertChange change(UUID id, AlertEvent.Kind kind, String text, Edit edit) {
    return repository.asOne(
        () -> {
          KeptAlert before = require(id);
          if (!before.state().isOpen()) {
            throw new ProblemException(Problem.of(AlertProblem.CHANGED_MEANWHILE));
          }
          KeptAlert after = repository.save(edit.of(before));
          repository.log(id, new AlertEvent(now(), acting.get().name(), kind, text));
          return new AlertChange(before, after);
        });
  }

  /// Takes it back; what checks have found since stays.
  ///
  /// @throws ProblemException [AlertProblem#CHANGED_MEANWHILE] when somebody has done something
  ///   with it since
  public void undo(AlertChange change) {
    repository.asOne(
        () -> {
          KeptAlert is = require(change.after().id());
          KeptAlert after = change.after();
          if (is.state() != after.state()
              || !is.taken().equals(after.taken())
              || !is.closed().equals(after.closed())) {
            throw new ProblemException(Problem.of(AlertProblem.CHANGED_MEANWHILE));
          }
          KeptAlert before = change.before();
          repository.log(
              is.id(), new AlertEvent(now(), acting.get().name(), AlertEvent.Kind.UNDONE, ""));
          return repository.save(is.as(before.state(), before.taken(), before.closed()));
        });
  }
}
