package org.siyu.core.alerts;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.kpi.Alert;
import org.siyu.core.kpi.AlertCheck;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.Target;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;

/// Asks the rules of the team's numbers, or of each person's or role's, and brings the alerts that
/// are kept up to what they find.
///
/// Of each kind of period that a rule names, the running one is watched and the one before: that
/// one raises alerts anew only while the running one is younger than [#EARLIEST] days, before which
/// a comparison of so few days says little; limits are asked from the first day. A review of the
/// strategy is asked for when a period is over.
///
/// A rule for each person or role is asked of who works here now; one on targets only of those who
/// have one for the period.
///
/// An alert is raised once for an indicator, period and scope and brought up to date after that.
/// When no rule holds any more it has recovered, unless somebody has taken it over, who then closes
/// it. A closed one is opened again only when it is worse than it was then: red after amber, a
/// review of the strategy now, or by [#WORSE] or more of what it is compared with further behind.
/// Whoever had taken it over has it again.
public final class AlertCheckUp {
  /// From which day of a period on it is compared with its target and the period before.
  public static final int EARLIEST = 7;

  /// How much further behind a closed one is to be, 0.05 is 5 %.
  public static final double WORSE = 0.05;

  private static final int MOST_PARTS = 4;
  private static final double HAIR = 1e-9;

  private final KpiService kpi;
  private final AlertRepository repository;
  private final Ids ids;
  private final LocalDateTime now;
  private int changed;

  AlertCheckUp(KpiService kpi, AlertRepository repository, Ids ids, LocalDateTime now) {
    this.kpi = kpi;
    this.repository = repository;
    this.ids = ids;
    this.now = now;
  }

  /// @param raises whether what is found is raised, or only what was raised brought up to date
  private record Watch(Period period, List<AlertRule> rules, Set<String> raises) {}

  private record Found(List<AlertFinding> findings, double value, List<Drivers> drivers) {}

  int run(List<AlertRule> rules, IndicatorValues values) {
    Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
    rules.forEach(rule -> kinds.addAll(rule.kinds()));
    repository.open().forEach(alert -> kinds.add(alert.key().period().kind()));
    Map<KeptAlert.Key, Found> found = new LinkedHashMap<>();
    Set<KeptAlert.Key> raised = new LinkedHashSet<>();
    Set<Period> watched = new LinkedHashSet<>();
    List<Target> targets = kpi.targets();
    for (PeriodKind kind : kinds) {
      for (Watch watch : watches(kind, rules)) {
        watched.add(watch.period());
        for (Scope scope : scopes(watch, targets)) {
          ask(watch, scope, values, found, raised);
        }
      }
    }
    return repository.asOne(
        () -> {
          found.forEach((key, each) -> keep(key, each, raised.contains(key)));
          repository.open().stream()
              .filter(alert -> watched.contains(alert.key().period()))
              .filter(alert -> !found.containsKey(alert.key()))
              .forEach(this::recover);
          return changed;
        });
  }

  private List<Watch> watches(PeriodKind kind, List<AlertRule> rules) {
    Period running = Period.of(kind, kpi.asOf());
    Span span = kpi.span(running);
    boolean isYoung = span.elapsed() < EARLIEST;
    List<AlertRule> early = new ArrayList<>();
    List<AlertRule> late = new ArrayList<>();
    Set<String> raisesLate = new LinkedHashSet<>();
    for (AlertRule rule : rules) {
      boolean isLimit = rule.check() instanceof AlertCheck.Over;
      boolean isTwice = rule.check() instanceof AlertCheck.BehindTwice;
      if (isLimit || span.isWhole() || (!isTwice && !isYoung)) {
        early.add(rule);
      }
      late.add(rule);
      if (isTwice || (isYoung && !isLimit)) {
        raisesLate.add(rule.id());
      }
    }
    Set<String> raisesEarly = new LinkedHashSet<>();
    early.forEach(rule -> raisesEarly.add(rule.id()));
    return List.of(
        new Watch(running.previous(), late, raisesLate), new Watch(running, early, raisesEarly));
  }

  /// Whose numbers the rules are asked of; the team first.
  private List<Scope> scopes(Watch watch, List<Target> targets) {
    List<Member> members = kpi.members().stream().filter(Member::isActive).toList();
    List<Scope> all = new ArrayList<>(List.of(Scope.TEAM));
    members.forEach(member -> all.add(new Scope.OfMember(member.id())));
    members.stream()
        .flatMap(member -> member.roles().stream())
        .distinct()
        .sorted()
        .forEach(role -> all.add(new Scope.OfRole(role)));
    Set<Scope> aimed = new HashSet<>();
    targets.stream()
        .filter(target -> isIn(target.period(), watch.period()))
        .forEach(target -> aimed.add(target.scope()));
    return all.stream()
        .filter(
            scope ->
                watch.rules().stream()
                    .filter(AlertRule::isOn)
                    .filter(rule -> rule.scope().covers(scope))
                    .anyMatch(
                        rule ->
                            !(rule.check() instanceof AlertCheck.BehindTarget)
                                || aimed.contains(scope)))
        .toList();
  }

  private static boolean isIn(Period one, Period whole) {
    return one.equals(whole) || whole.months().contains(one);
  }

  private void ask(
      Watch watch,
      Scope scope,
      IndicatorValues values,
      Map<KeptAlert.Key, Found> found,
      Set<KeptAlert.Key> raised) {
    List<Alert> alerts =
        kpi.alerts(values, kpi.watched(values, watch.period(), scope), watch.rules());
    for (Alert alert : alerts) {
      KeptAlert.Key key =
          new KeptAlert.Key(alert.indicator().code(), alert.period(), alert.scope());
      List<AlertFinding> findings = new ArrayList<>();
      Optional.ofNullable(found.get(key)).ifPresent(had -> findings.addAll(had.findings()));
      findings.add(AlertFinding.of(alert));
      found.put(
          key,
          new Found(
              findings,
              alert.value().orElse(0),
              alert.drivers().stream().map(each -> each.first(MOST_PARTS)).toList()));
      if (watch.raises().contains(alert.rule().id())) {
        raised.add(key);
      }
    }
  }

  private void keep(KeptAlert.Key key, Found found, boolean isRaised) {
    Optional<KeptAlert> had = repository.find(key);
    if (had.isEmpty()) {
      if (isRaised) {
        KeptAlert fresh =
            new KeptAlert(
                ids.next(),
                key,
                AlertState.OPEN,
                found.findings(),
                found.value(),
                found.drivers(),
                now,
                now,
                Optional.empty(),
                Optional.empty(),
                0);
        save(fresh, Optional.of(AlertEvent.Kind.RAISED));
      }
      return;
    }
    KeptAlert before = had.get();
    boolean isSame = before.says(found.findings(), found.value());
    KeptAlert told =
        isSame ? before : before.found(found.findings(), found.value(), found.drivers(), now);
    switch (before.state()) {
      case OPEN, TAKEN -> {
        if (!isSame) {
          save(told, moved(before, told));
        }
      }
      case RECOVERED -> {
        if (isRaised) {
          save(
              told.as(AlertState.OPEN, Optional.empty(), told.closed()),
              Optional.of(AlertEvent.Kind.REOPENED));
        }
      }
      case CLOSED -> {
        if (before.closed().stream().anyMatch(closed -> isWorse(measure(told), closed.worst()))) {
          save(
              told.as(
                  told.taken().isPresent() ? AlertState.TAKEN : AlertState.OPEN,
                  told.taken(),
                  told.closed()),
              Optional.of(AlertEvent.Kind.REOPENED));
        }
      }
    }
  }

  private static Optional<AlertEvent.Kind> moved(KeptAlert before, KeptAlert after) {
    int step = after.light().compareTo(before.light());
    if (step > 0 || (after.asksForReview() && !before.asksForReview())) {
      return Optional.of(AlertEvent.Kind.WORSE);
    }
    return step < 0 ? Optional.of(AlertEvent.Kind.BETTER) : Optional.empty();
  }

  /// What stands worst of an alert; of one that has recovered that nothing does.
  static AlertFinding measure(KeptAlert alert) {
    return alert.findings().stream()
        .findFirst()
        .orElse(new AlertFinding("", AlertFinding.Kind.BEFORE, Light.GREEN, alert.value(), 0));
  }

  private static boolean isWorse(AlertFinding now, AlertFinding then) {
    boolean isStrategy =
        now.kind() == AlertFinding.Kind.STRATEGY && then.kind() != AlertFinding.Kind.STRATEGY;
    return isStrategy
        || now.light().compareTo(then.light()) > 0
        || (now.kind() == then.kind()
            && now.light() == then.light()
            && now.behind() >= then.behind() + WORSE - HAIR);
  }

  private void recover(KeptAlert alert) {
    if (alert.findings().isEmpty()) {
      return;
    }
    KeptAlert better = alert.found(List.of(), alert.value(), alert.drivers(), now);
    save(
        alert.state() == AlertState.TAKEN
            ? better
            : better.as(AlertState.RECOVERED, Optional.empty(), alert.closed()),
        Optional.of(AlertEvent.Kind.RECOVERED));
  }

  private void save(KeptAlert alert, Optional<AlertEvent.Kind> event) {
    repository.save(alert);
    event.ifPresent(kind -> repository.log(alert.id(), new AlertEvent(now, "", kind, "")));
    changed++;
  }
}
