package org.siyu.core.tiers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What a person does with tiers: run, look, ask why, try out, compare, change the rules.
public final class TierService {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final TierRepository repository;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;
  private final String defaultSchemeName;
  private final TierRuns runs;

  /// @param clock in the workspace's time zone
  /// @param defaultSchemeName what the first scheme is called, in the user's language
  public TierService(
      TierRepository repository, AuditLog audit, Ids ids, Clock clock, String defaultSchemeName) {
    this(repository, audit, ids, clock, defaultSchemeName, TierRuns.UNHEARD);
  }

  /// @param runs is told of each run
  public TierService(
      TierRepository repository,
      AuditLog audit,
      Ids ids,
      Clock clock,
      String defaultSchemeName,
      TierRuns runs) {
    this.repository = repository;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.defaultSchemeName = defaultSchemeName;
    this.runs = runs;
  }

  /// An analysis date is that day to its end.
  public static LocalDateTime endOf(LocalDate day) {
    return day.atTime(LAST_SECOND);
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /// Places every customer by the current scheme and keeps the result.
  public TierSnapshot run(LocalDateTime asOf, String actor, Monitor monitor) {
    TierScheme scheme = savedScheme(actor);
    TierRun run =
        Tiering.run(
            columns(scheme, asOf, monitor), scheme, earlier(scheme.hysteresis(), asOf, monitor));
    monitor.check();
    TierSnapshot snapshot =
        TierSnapshot.of(
            run, ids.next(), LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor);
    repository.saveSnapshot(snapshot, run, monitor);
    audit.record(
        actor,
        AuditAction.TIERS_RUN,
        snapshot.id().toString(),
        Map.of(
            "customers", Long.toString(snapshot.tiers().customers()),
            "as-of", asOf.toString(),
            "scheme", Integer.toString(snapshot.schemeVersion())));
    runs.placed(snapshot);
    return snapshot;
  }

  private FactColumns columns(TierScheme scheme, LocalDateTime asOf, Monitor monitor) {
    Facts facts = repository.facts(monitor);
    monitor.check();
    return new FactColumns(facts, asOf, scheme.rfm().refunds());
  }

  /// Reads all that is needed to try out rules again and again.
  public WhatIf whatIf(LocalDateTime asOf, Monitor monitor) {
    TierScheme saved = currentScheme();
    EarlierTiers earlier = earlier(new Hysteresis(Hysteresis.MOST), asOf, monitor);
    return new WhatIf(columns(saved, asOf, monitor), saved, earlier);
  }

  /// Where everybody was in the latest snapshot of an earlier day; nobody where it does not matter.
  private EarlierTiers earlier(Hysteresis hysteresis, LocalDateTime asOf, Monitor monitor) {
    if (!hysteresis.isOn()) {
      return EarlierTiers.NONE;
    }
    return SnapshotHistory.before(asOf, repository.snapshots())
        .map(snapshot -> tiers(snapshot.id(), monitor))
        .orElse(EarlierTiers.NONE);
  }

  private EarlierTiers tiers(UUID snapshot, Monitor monitor) {
    Map<UUID, String> tiers = new HashMap<>();
    repository.assignments(
        snapshot, monitor, placed -> tiers.put(placed.customer(), placed.tier()));
    return new EarlierTiers(Optional.of(snapshot), tiers);
  }

  public Optional<TierSnapshot> latest() {
    return repository.latest();
  }

  public List<TierSnapshot> snapshots() {
    return repository.snapshots();
  }

  public void assignments(UUID snapshot, Monitor monitor, Consumer<TierAssignment> each) {
    repository.assignments(snapshot, monitor, each);
  }

  /// Why a customer is where it is, by the date, scheme and benchmarks of the latest snapshot.
  /// Facts that were added since for the time before that date are seen.
  ///
  /// @throws ProblemException when there is no snapshot or the customer was not known at its date
  public Explanation explain(UUID customer) {
    TierSnapshot snapshot =
        repository.latest().orElseThrow(() -> trouble(TierProblem.SNAPSHOT_MISSING));
    TierScheme scheme = repository.scheme(snapshot.schemeVersion());
    FactColumns columns =
        new FactColumns(repository.factsOf(customer), snapshot.asOf(), scheme.rfm().refunds());
    Optional<String> earlier =
        snapshot
            .heldAgainst()
            .flatMap(before -> repository.assignment(before, customer))
            .map(TierAssignment::tier);
    return Explainer.explain(columns, scheme, snapshot.benchmarks(), customer, earlier)
        .orElseThrow(() -> trouble(TierProblem.CUSTOMER_UNKNOWN));
  }

  /// @throws ProblemException when one of the snapshots is not there
  public MigrationMatrix migration(UUID from, UUID to) {
    List.of(from, to).forEach(this::known);
    return repository.migration(from, to);
  }

  /// The moves between two snapshots by their cause.
  ///
  /// @throws ProblemException when one of the snapshots is not there
  public MigrationCauses causes(UUID from, UUID to, Monitor monitor) {
    TierSnapshot before = known(from);
    TierSnapshot after = known(to);
    if (before.schemeVersion() == after.schemeVersion()) {
      return MigrationCauses.byBehaviour(repository.migration(from, to));
    }
    Map<UUID, TierAssignment> earlier = new LinkedHashMap<>();
    repository.assignments(from, monitor, placed -> earlier.put(placed.customer(), placed));
    TierScheme oldRules = repository.scheme(before.schemeVersion());
    TierRun run =
        Tiering.run(
            columns(oldRules, after.asOf(), monitor),
            oldRules,
            oldRules.hysteresis().isOn() ? tiers(from, monitor) : EarlierTiers.NONE);
    MigrationCauses.Counter counter = new MigrationCauses.Counter(earlier, run);
    repository.assignments(to, monitor, counter::later);
    return counter.causes();
  }

  /// Who of a snapshot belongs to a cell of a chart or a matrix.
  public Set<UUID> customers(UUID snapshot, ListSource source, Optional<UUID> before) {
    return repository.customers(snapshot, source, before);
  }

  private TierSnapshot known(UUID snapshot) {
    return repository.snapshot(snapshot).orElseThrow(() -> trouble(TierProblem.SNAPSHOT_UNKNOWN));
  }

  /// All versions, the newest first.
  public List<SchemeEntry> schemes() {
    return repository.schemes();
  }

  public TierScheme scheme(int version) {
    return repository.scheme(version);
  }

  /// The rules that a new workspace begins with, for starting over.
  public TierScheme defaultScheme() {
    return DefaultTierScheme.named(defaultSchemeName);
  }

  /// The newest version; the default rules while none has been saved.
  public TierScheme currentScheme() {
    List<SchemeEntry> entries = repository.schemes();
    return entries.isEmpty()
        ? DefaultTierScheme.named(defaultSchemeName)
        : repository.scheme(entries.getFirst().version());
  }

  /// Keeps a changed scheme as the next version.
  ///
  /// @throws ProblemException with the first problem when the scheme is not valid; an editor shows
  ///   all of [SchemeValidation#problems] before
  public TierScheme saveScheme(TierScheme scheme, String actor) {
    refuse(SchemeValidation.problems(scheme));
    TierScheme saved =
        repository.saveScheme(
            scheme,
            new SchemeEntry(
                0, scheme.name(), LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor));
    audit.record(actor, AuditAction.TIER_SCHEME_SAVED, "scheme " + saved.version(), Map.of());
    return saved;
  }

  private TierScheme savedScheme(String actor) {
    TierScheme scheme = currentScheme();
    return scheme.version() == 0 ? saveScheme(scheme, actor) : scheme;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
  }

  private static ProblemException trouble(TierProblem code) {
    return new ProblemException(Problem.of(code));
  }
}
