package org.siyu.core.roi;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Calculations: begun, filled from the store, kept version by version, put back.
public final class RoiService {
  private final RoiRepository repository;
  private final RoiFacts facts;
  private final Supplier<KpiService> kpi;
  private final AuditLog audit;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param kpi what indicators are read with; asked for when it is needed
  /// @param actor the name of the member who works here now
  public RoiService(
      RoiRepository repository,
      RoiFacts facts,
      Supplier<KpiService> kpi,
      AuditLog audit,
      Ids ids,
      Supplier<String> actor,
      Clock clock) {
    this.repository = repository;
    this.facts = facts;
    this.kpi = kpi;
    this.audit = audit;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// Counts the changes of the store.
  public long changes() {
    return repository.changes();
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  /// The quarter before the present one: the last that is over.
  public Period usualPeriod() {
    return Period.of(PeriodKind.QUARTER, now().toLocalDate()).previous();
  }

  /// Periods to choose from, the latest first: quarters and months of the last two years, and
  /// years.
  public List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (PeriodKind kind : List.of(PeriodKind.YEAR, PeriodKind.QUARTER, PeriodKind.MONTH)) {
      Period period = Period.of(kind, now().toLocalDate());
      int count = kind == PeriodKind.YEAR ? 3 : kind == PeriodKind.QUARTER ? 8 : 24;
      for (int each = 0; each < count; each++) {
        periods.add(period);
        period = period.previous();
      }
    }
    return periods;
  }

  /// The latest changed first.
  public List<Calculation> all() {
    return repository.all();
  }

  public Optional<Calculation> find(UUID id) {
    return repository.find(id);
  }

  /// @throws ProblemException [RoiProblem#UNKNOWN_CALCULATION]
  public Calculation named(String name) {
    return repository.all().stream()
        .filter(each -> each.name().equals(name) || each.id().toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.of(RoiProblem.UNKNOWN_CALCULATION, name)));
  }

  /// The worked example of a calculator, not kept yet.
  public Calculation begin(CalculatorKind kind, String name, Period period) {
    return Calculation.example(ids.next(), name, kind, period);
  }

  /// With what the store says of a period. What was typed stays typed.
  public Calculation fill(Calculation calculation, Period period, Monitor monitor) {
    KpiService indicators = kpi.get();
    Map<String, Found> found =
        new RoiFilling(
                facts,
                indicators.values(monitor),
                period,
                indicators.span(period),
                indicators.asOf())
            .of(calculation.kind(), monitor);
    Calculation filled = calculation.filled(period, found);
    boolean isUntouched = calculation.costs().lines().isEmpty();
    return isUntouched ? filled.with(CostTable.over(period)) : filled;
  }

  /// A table of costs with what was spent on campaigns in its months, a line for each budget line;
  /// lines of the same name are replaced.
  ///
  /// @param name words a budget line
  public CostTable withCampaigns(CostTable costs, Function<String, String> name) {
    YearMonth last = costs.first().plusMonths(costs.months() - 1L);
    DateRange days = new DateRange(costs.first().atDay(1), last.atEndOfMonth());
    Map<String, CostLine> spent = new LinkedHashMap<>();
    for (RoiFacts.Spent each : facts.spending(days)) {
      int month = (int) ChronoUnit.MONTHS.between(costs.first(), each.month());
      String called = name.apply(each.line());
      CostLine line =
          spent.getOrDefault(called, CostLine.blank(each.kind(), called, costs.months()));
      spent.put(called, line.with(month, line.amounts().get(month) + each.amount()));
    }
    List<CostLine> lines = new ArrayList<>();
    for (CostLine line : costs.lines()) {
      CostLine other = spent.remove(line.name());
      lines.add(other == null ? line : other);
    }
    lines.addAll(spent.values());
    return new CostTable(costs.first(), costs.months(), lines);
  }

  /// Keeps a calculation as its next version.
  ///
  /// @return the calculation as it is kept now
  /// @throws ProblemException what [CalculationCheck] says first, [RoiProblem#CHANGED_MEANWHILE]
  public Calculation save(Calculation calculation) {
    CalculationCheck.problems(calculation).stream()
        .findFirst()
        .ifPresent(
            wrong -> {
              throw new ProblemException(wrong);
            });
    Calculation.Revision before = calculation.revision();
    boolean isNew = before.version() == 0;
    Calculation saved =
        calculation
            .named(calculation.name().strip())
            .with(
                new Calculation.Revision(
                    before.version() + 1,
                    isNew ? now() : before.createdAt(),
                    isNew ? actor.get() : before.createdBy(),
                    now(),
                    actor.get()));
    repository.save(saved);
    record(AuditAction.ROI_SAVED, saved);
    return saved;
  }

  /// The latest first.
  public List<RoiRepository.Version> versions(UUID id) {
    return repository.versions(id);
  }

  /// @throws ProblemException [RoiProblem#UNKNOWN_VERSION]
  public Calculation version(UUID id, int number) {
    return repository
        .version(id, number)
        .orElseThrow(() -> new ProblemException(Problem.of(RoiProblem.UNKNOWN_VERSION, number)));
  }

  /// Takes the contents of an older version over as the next one.
  ///
  /// @param now as it is kept
  public Calculation restore(Calculation now, int number) {
    return save(version(now.id(), number).with(now.revision()));
  }

  public void remove(Calculation calculation) {
    repository.remove(calculation.id());
    record(AuditAction.ROI_REMOVED, calculation);
  }

  /// Puts a calculation back that was removed.
  public Calculation putBack(Calculation removed) {
    int latest =
        repository.versions(removed.id()).stream()
            .mapToInt(RoiRepository.Version::number)
            .max()
            .orElse(0);
    Calculation.Revision revision = removed.revision();
    return save(
        removed.with(
            new Calculation.Revision(
                latest,
                revision.createdAt(),
                revision.createdBy(),
                revision.changedAt(),
                revision.changedBy())));
  }

  /// The same once more, not kept yet.
  public Calculation copy(Calculation calculation, String name) {
    return calculation.copied(ids.next(), name);
  }

  private void record(AuditAction action, Calculation calculation) {
    audit.record(
        actor.get(),
        action,
        calculation.id().toString(),
        Map.of(
            "kind",
            calculation.kind().code(),
            "version",
            Integer.toString(calculation.revision().version())));
  }
}
