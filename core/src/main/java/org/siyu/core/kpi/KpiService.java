package org.siyu.core.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;

/// Indicators, sheets, targets and closings of a workspace.
public final class KpiService {
  private final ShippedKpi shipped;
  private final KpiRepository repository;
  private final KpiFactsSource facts;
  private final MemberRepository members;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  public KpiService(
      ShippedKpi shipped,
      KpiRepository repository,
      KpiFactsSource facts,
      MemberRepository members,
      Supplier<String> actor,
      Clock clock) {
    this.shipped = shipped;
    this.repository = repository;
    this.facts = facts;
    this.members = members;
    this.actor = actor;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  /// The last day that is over.
  public LocalDate asOf() {
    return today().minusDays(1);
  }

  public List<StagePreset> stages() {
    return shipped.stages();
  }

  public List<Member> members() {
    return members.list();
  }

  /// Reads a period as people write it.
  ///
  /// @throws ProblemException [KpiProblem#UNKNOWN_PERIOD]
  public Period period(String written) {
    return Period.parse(written)
        .orElseThrow(() -> new ProblemException(Problem.of(KpiProblem.UNKNOWN_PERIOD, written)));
  }

  /// `team`, the code of a role, or the name or WeCom account of a member.
  ///
  /// @throws ProblemException [KpiProblem#UNKNOWN_SCOPE]
  public Scope scope(String written) {
    return Scope.parse(written)
        .or(() -> Scope.parse("role:" + written))
        .or(
            () ->
                members.findByNameOrAccount(written).map(member -> new Scope.OfMember(member.id())))
        .orElseThrow(() -> new ProblemException(Problem.of(KpiProblem.UNKNOWN_SCOPE, written)));
  }

  /// Shipped indicators and own ones.
  public Catalogue catalogue() {
    List<Indicator> all = new ArrayList<>(shipped.indicators());
    all.addAll(repository.ownIndicators(shipped.indicators()));
    return Catalogue.of(all);
  }

  /// Reads a formula as this workspace understands it.
  ///
  /// @throws ProblemException with the position of what cannot be read
  public Formula formula(String text) {
    return Formula.parse(text, catalogue().names());
  }

  /// Keeps an own indicator.
  ///
  /// @throws ProblemException [KpiProblem#CODE_TAKEN] for the code of a shipped one,
  ///   [org.siyu.core.kpi.formula.FormulaProblem#CYCLE]
  public void save(Indicator own) {
    if (shipped.indicators().stream().anyMatch(each -> each.code().equals(own.code()))) {
      throw new ProblemException(Problem.of(KpiProblem.CODE_TAKEN, own.code()));
    }
    repository.saveIndicator(catalogue().with(own).require(own.code()), now(), actor.get());
  }

  /// How sheets are scored now; by the stage of growth until somebody decides.
  public KpiScheme scheme() {
    return repository.scheme().orElseGet(() -> shipped.stage("growth").scheme());
  }

  public KpiScheme save(KpiScheme scheme) {
    return repository.saveScheme(scheme, now(), actor.get());
  }

  public List<Target> targets() {
    return repository.targets();
  }

  /// @throws ProblemException [KpiProblem#CLOSED] when one of the periods is
  public void saveTargets(List<Target> targets) {
    requireOpen(targets.stream().map(Target::period).distinct().toList());
    repository.saveTargets(targets, now(), actor.get());
  }

  /// Takes a stage's examples as the team's targets of a month where it has none, to begin with.
  ///
  /// @param language of the note that says where they come from
  /// @return what takes it back
  /// @throws ProblemException [KpiProblem#CLOSED]
  public SheetChange takeExamples(StagePreset stage, Period month, String language) {
    Map<Entry.Key, Target> now = targetsByKey();
    return apply(
        new SheetChange(
            stage.targets(month, language).stream()
                .filter(target -> !now.containsKey(target.key()))
                .toList(),
            List.of(),
            List.of(),
            List.of()));
  }

  /// The indicators whose target is still an example of a stage.
  public Set<String> examples(Period period, Scope scope) {
    Set<String> codes = new HashSet<>();
    for (Target target : repository.targets()) {
      if (target.period().equals(period)
          && target.scope().equals(scope)
          && stages().stream().anyMatch(stage -> stage.isExample(target.note()))) {
        codes.add(target.indicator());
      }
    }
    return codes;
  }

  /// The stage of the scheme of now, where it is one that ships.
  public Optional<StagePreset> stage() {
    String stage = scheme().stage();
    return stages().stream().filter(each -> each.code().equals(stage)).findFirst();
  }

  /// Takes down what somebody typed in.
  ///
  /// @throws ProblemException [KpiProblem#CLOSED] when one of the periods is
  public void enter(List<Entry> entries) {
    requireOpen(entries.stream().map(Entry::period).distinct().toList());
    repository.saveEntries(entries);
  }

  /// What somebody has typed in.
  public List<Entry> entries() {
    return repository.entries();
  }

  /// Keeps targets and typed values that were changed together: all of them or none.
  ///
  /// @return what takes it back
  /// @throws ProblemException [KpiProblem#CLOSED] when one of the periods is
  public SheetChange apply(SheetChange change) {
    requireOpen(List.copyOf(change.periods()));
    return repository.asOne(
        () -> {
          SheetChange back = before(change);
          repository.saveTargets(change.targets(), now(), actor.get());
          repository.removeTargets(change.noTargets());
          repository.saveEntries(change.entries());
          repository.removeEntries(change.noEntries());
          return back;
        });
  }

  private SheetChange before(SheetChange change) {
    Map<Entry.Key, Target> targets = targetsByKey();
    Map<Entry.Key, Entry> entries = new HashMap<>();
    repository.entries().forEach(entry -> entries.put(entry.key(), entry));
    List<Entry.Key> ofTargets = new ArrayList<>(change.noTargets());
    change.targets().forEach(target -> ofTargets.add(target.key()));
    List<Entry.Key> ofEntries = new ArrayList<>(change.noEntries());
    change.entries().forEach(entry -> ofEntries.add(entry.key()));
    return new SheetChange(
        ofTargets.stream().flatMap(key -> Optional.ofNullable(targets.get(key)).stream()).toList(),
        ofTargets.stream().filter(key -> !targets.containsKey(key)).toList(),
        ofEntries.stream().flatMap(key -> Optional.ofNullable(entries.get(key)).stream()).toList(),
        ofEntries.stream().filter(key -> !entries.containsKey(key)).toList());
  }

  /// A value as it would be entered now.
  public Entry entry(Entry.Key key, OptionalDouble value, String note) {
    return new Entry(key.indicator(), key.period(), key.scope(), value, note, now(), actor.get());
  }

  public void removeEntries(List<Entry.Key> keys) {
    requireOpen(keys.stream().map(Entry.Key::period).distinct().toList());
    repository.removeEntries(keys);
  }

  private void requireOpen(List<Period> periods) {
    List<Period> closed = repository.closedPeriods();
    for (Period period : periods) {
      if (closed.contains(period)) {
        throw new ProblemException(Problem.of(KpiProblem.CLOSED, period.text()));
      }
    }
  }

  /// Everything that values are computed from, read once: hold it for the sheets of one screen.
  public IndicatorValues values(Monitor monitor) {
    return new IndicatorValues(
        catalogue(),
        new KpiNumbers(facts.facts(monitor), members.list(), facts.parts(), monitor),
        repository.entries());
  }

  /// What of a period is over.
  public Span span(Period period) {
    return Span.upTo(period, asOf());
  }

  /// A sheet: as it was closed, with what has changed since, or else as of now.
  public Sheet sheet(IndicatorValues values, Period period, Scope scope) {
    Optional<Closing> closing = repository.closing(period, scope, values.catalogue());
    if (closing.isEmpty()) {
      return Sheet.live(
          scheme(),
          values,
          targetsByKey(),
          repository.closedPeriods().contains(period)
              ? Optional.empty()
              : base(repository.bonusBases(), period, scope),
          new Sheet.SheetOf(span(period), scope));
    }
    KpiScheme scored = scheme(closing.get().schemeVersion());
    List<Restatement> restatements = new ArrayList<>();
    for (SheetLine line : closing.get().lines()) {
      String code = line.indicator().code();
      Figure now = values.of(code, Span.whole(period), scope);
      if (Restatement.differs(line.actual(), now)) {
        restatements.add(new Restatement(code, line.actual(), now));
      }
    }
    return new Sheet(
        Span.whole(period),
        scope,
        scored,
        closing.get().lines(),
        Score.of(scored, closing.get().lines(), true),
        closing.get().base(),
        closing,
        restatements);
  }

  private static Optional<Money> base(List<BonusBase> bases, Period period, Scope scope) {
    return bases.stream()
        .filter(base -> base.kind() == period.kind())
        .filter(base -> scope.equals(new Scope.OfMember(base.member())))
        .map(BonusBase::amount)
        .findFirst();
  }

  private KpiScheme scheme(int version) {
    return version == 0 ? scheme() : repository.scheme(version);
  }

  private Map<Entry.Key, Target> targetsByKey() {
    Map<Entry.Key, Target> targets = new HashMap<>();
    repository.targets().forEach(target -> targets.put(target.key(), target));
    return targets;
  }

  public List<Period> closedPeriods() {
    return repository.closedPeriods();
  }

  /// Closes a period for the team and for everybody who has targets in it or a bonus for it.
  ///
  /// @return the team's sheet
  /// @throws ProblemException [KpiProblem#CLOSED], [KpiProblem#NOT_OVER],
  ///   [KpiProblem#NOTHING_TO_SCORE]
  public Sheet close(Period period, Monitor monitor) {
    requireOpen(List.of(period));
    if (!span(period).isWhole()) {
      throw new ProblemException(
          Problem.of(KpiProblem.NOT_OVER, period.text(), period.last().toString()));
    }
    IndicatorValues values = values(monitor);
    KpiScheme scheme = scheme().version() == 0 ? save(scheme()) : scheme();
    Map<Entry.Key, Target> targets = targetsByKey();
    List<BonusBase> bases = repository.bonusBases();
    List<Scope> scopes = new ArrayList<>();
    scopes.add(Scope.TEAM);
    Stream.concat(
            targets.keySet().stream()
                .filter(key -> key.period().equals(period) && !key.scope().equals(Scope.TEAM))
                .map(Entry.Key::scope),
            bases.stream()
                .filter(base -> base.kind() == period.kind())
                .map(base -> new Scope.OfMember(base.member())))
        .distinct()
        .forEach(scopes::add);
    List<Closing> closings = new ArrayList<>();
    for (Scope scope : scopes) {
      Sheet sheet =
          Sheet.live(
              scheme,
              values,
              targets,
              base(bases, period, scope),
              new Sheet.SheetOf(Span.whole(period), scope));
      closings.add(
          new Closing(
              period,
              scope,
              now(),
              actor.get(),
              scheme.version(),
              sheet.score().total(),
              sheet.base(),
              sheet.lines()));
    }
    if (closings.stream().noneMatch(closing -> closing.score().isKnown())) {
      throw new ProblemException(Problem.of(KpiProblem.NOTHING_TO_SCORE, period.text()));
    }
    repository.close(closings);
    return sheet(values, period, Scope.TEAM);
  }

  /// The alert rules as they ship.
  public List<AlertRule> rules() {
    return shipped.rules();
  }

  /// What is worth a look, the worst first.
  public List<Alert> alerts(IndicatorValues values, Sheet sheet) {
    return alerts(values, sheet, shipped.rules());
  }

  /// @param rules those that are asked
  public List<Alert> alerts(IndicatorValues values, Sheet sheet, List<AlertRule> rules) {
    Period before = sheet.span().period().back(Shift.NONE.previous());
    return Alerts.of(rules, values, sheet, Optional.of(watched(values, before, sheet.scope())));
  }

  /// A sheet on which a quarter or year without a target of its own has what its months add up to.
  public Sheet watched(IndicatorValues values, Period period, Scope scope) {
    if (repository.closing(period, scope, values.catalogue()).isPresent()
        || period.months().isEmpty()) {
      return sheet(values, period, scope);
    }
    Map<Entry.Key, Target> targets = targetsByKey();
    for (KpiScheme.Row row : scheme().rows()) {
      Breakdown.ofMonths(values.catalogue(), targets, row.indicator(), period, scope)
          .ifPresent(target -> targets.putIfAbsent(target.key(), target));
    }
    return Sheet.live(
        scheme(), values, targets, Optional.empty(), new Sheet.SheetOf(span(period), scope));
  }

  /// Breaks the team's target down to members, each a target of their own.
  ///
  /// @param weights by member, in the order of the result
  public List<Target> breakDown(Target whole, Map<Scope, Double> weights) {
    return Breakdown.byWeight(catalogue().require(whole.indicator()), whole, weights);
  }
}
