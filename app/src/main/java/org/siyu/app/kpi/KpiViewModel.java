package org.siyu.app.kpi;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.BonusOf;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Forecast;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.facts.CountedCustomers;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;

/// KPI sheets: which one is looked at, what it says, and what a line of it stands on.
public final class KpiViewModel {
  /// More customers than this are not put into a list.
  private static final int MOST_CUSTOMERS = 200_000;

  private final KpiServices services;
  private final KpiReading reading;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<KpiPage> page =
      new ReadOnlyObjectWrapper<>(this, "page", KpiPage.SHEET);
  private final ReadOnlyObjectWrapper<SheetQuery> query;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<String, Forecast>> outlook =
      new ReadOnlyObjectWrapper<>(this, "outlook", Map.of());
  private final ReadOnlyObjectWrapper<Optional<LineDetail>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final FillViewModel fill;
  private Optional<String> awaited = Optional.empty();
  private OptionalLong read = OptionalLong.empty();

  /// @param before the whole score of the period before
  /// @param closed all periods that are
  /// @param isEver whether any target was ever set
  /// @param bonuses of the people on the sheet
  /// @param examples codes of the indicators whose target is an example of a stage
  public record Shown(
      SheetQuery query,
      Sheet sheet,
      Figure before,
      List<Member> members,
      List<Period> closed,
      Catalogue catalogue,
      boolean isEver,
      Set<String> examples,
      List<BonusOf> bonuses) {
    /// Whether the period could be closed now.
    public boolean canClose() {
      return sheet.span().isWhole() && !closed.contains(query.period());
    }

    public boolean hasTargets() {
      return sheet.lines().stream().anyMatch(line -> line.target().isPresent());
    }
  }

  public KpiViewModel(KpiServices services, KpiReading reading, Tasks tasks) {
    this.services = services;
    this.reading = reading;
    this.tasks = tasks;
    this.fill = new FillViewModel(services, reading, tasks, this::refresh, this::tell);
    this.query =
        new ReadOnlyObjectWrapper<>(
            this,
            "query",
            new SheetQuery(Period.of(PeriodKind.MONTH, services.sheets().asOf()), Scope.TEAM));
  }

  public KpiServices services() {
    return services;
  }

  /// What is typed in.
  public FillViewModel fill() {
    return fill;
  }

  public ReadOnlyObjectProperty<KpiPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SheetQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// Empty until the store was read.
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Where the indicators of an open period will stand at its end, by code; comes after the sheet.
  public ReadOnlyObjectProperty<Map<String, Forecast>> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<LineDetail>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
    problem.set(Optional.empty());
  }

  /// Reads the store anew where something was written to it.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.changes().getAsLong()))) {
      refresh();
    }
  }

  /// Turns to another page.
  public void turn(KpiPage wanted) {
    if (page.get() != wanted) {
      leave();
      page.set(wanted);
      if (wanted == KpiPage.FILL) {
        fill.read(query.get());
      }
    }
  }

  public void refresh() {
    read = OptionalLong.of(services.changes().getAsLong());
    SheetQuery wanted = query.get();
    if (page.get() == KpiPage.FILL) {
      fill.read(wanted);
    }
    tasks
        .run("kpi.task.reading", monitor -> reading.ask(monitor, values -> shown(wanted, values)))
        .onSuccess(
            made -> {
              if (wanted.equals(query.get())) {
                shown.set(Optional.of(made));
                awaited.or(() -> opened.get().map(LineDetail::code)).ifPresent(this::open);
                awaited = Optional.empty();
                lookAhead(made);
              }
            })
        .onProblem(this::tell);
  }

  /// Looks at another sheet.
  public void look(UnaryOperator<SheetQuery> change) {
    SheetQuery wanted = change.apply(query.get());
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      outlook.set(Map.of());
      refresh();
    }
  }

  public void step(int periods) {
    look(was -> was.step(periods));
  }

  /// The period of now.
  public void now() {
    look(was -> was.with(Period.of(was.period().kind(), services.sheets().asOf())));
  }

  public void kind(PeriodKind wanted) {
    look(was -> was.with(wanted, services.sheets().asOf()));
  }

  private Shown shown(SheetQuery wanted, IndicatorValues values) {
    KpiService sheets = services.sheets();
    Sheet sheet = sheets.sheet(values, wanted.period(), wanted.scope());
    return new Shown(
        wanted,
        sheet,
        sheets.sheet(values, wanted.period().previous(), wanted.scope()).score().total(),
        sheets.members(),
        sheets.closedPeriods(),
        values.catalogue(),
        !sheets.targets().isEmpty(),
        sheets.examples(wanted.period(), wanted.scope()),
        services.schemes().bonuses(values, sheet));
  }

  private void lookAhead(Shown now) {
    Sheet sheet = now.sheet();
    if (sheet.span().isWhole() || sheet.span().isEmpty()) {
      outlook.set(Map.of());
      return;
    }
    tasks
        .run(
            "kpi.task.forecasting",
            monitor ->
                reading.ask(
                    monitor,
                    values -> {
                      Map<String, Forecast> ahead = new HashMap<>();
                      for (SheetLine line : sheet.lines()) {
                        monitor.check();
                        Forecast.of(line.indicator(), values, sheet.span(), sheet.scope())
                            .ifPresent(each -> ahead.put(line.indicator().code(), each));
                      }
                      return Map.copyOf(ahead);
                    }))
        .onSuccess(
            ahead -> {
              if (now.query().equals(query.get())) {
                outlook.set(ahead);
              }
            })
        .onProblem(this::tell);
  }

  /// Opens a line to its arithmetic.
  public void open(String code) {
    Optional<Shown> now = shown.get();
    if (now.isEmpty()) {
      return;
    }
    tasks
        .run(
            "kpi.task.explaining",
            monitor -> reading.ask(monitor, values -> detail(now.get().sheet(), code, values)))
        .onSuccess(
            detail -> {
              if (shown.get().equals(now)) {
                opened.set(detail);
              }
            })
        .onProblem(this::tell);
  }

  /// Shows a line of a sheet, which may be another one than is shown.
  public void show(SheetQuery wanted, String code) {
    turn(KpiPage.SHEET);
    if (wanted.equals(query.get()) && shown.get().isPresent()) {
      open(code);
    } else {
      awaited = Optional.of(code);
      look(_ -> wanted);
    }
  }

  /// Shows the customers of a scope who joined in a month.
  public void joined(SheetQuery of, YearMonth month, Consumer<Set<CustomerId>> found) {
    customers(
        StoreMeasure.NEW_CUSTOMERS,
        Span.upTo(new Period(PeriodKind.MONTH, month.atDay(1)), services.sheets().asOf()),
        of.scope(),
        found);
  }

  public void leave() {
    opened.set(Optional.empty());
  }

  private Optional<LineDetail> detail(Sheet sheet, String code, IndicatorValues values) {
    for (Score.ClassScore kind : sheet.score().classes()) {
      for (Score.LineScore line : kind.lines()) {
        if (line.line().indicator().code().equals(code)) {
          return Optional.of(detail(sheet, kind, line, values));
        }
      }
    }
    return Optional.empty();
  }

  private LineDetail detail(
      Sheet sheet, Score.ClassScore kind, Score.LineScore line, IndicatorValues values) {
    String code = line.line().indicator().code();
    return new LineDetail(
        line,
        kind,
        Explanation.of(Arithmetic.of(code, values, sheet.span(), sheet.scope()), values),
        values.entry(code, sheet.span().period(), sheet.scope()),
        services.sheets().targets().stream()
            .filter(
                target ->
                    target.indicator().equals(code)
                        && target.period().equals(sheet.span().period())
                        && target.scope().equals(sheet.scope()))
            .map(Target::note)
            .findFirst()
            .orElse(""),
        sheet.restatements().stream()
            .filter(restated -> restated.indicator().equals(code))
            .findFirst(),
        Forecast.of(line.line().indicator(), values, sheet.span(), sheet.scope()),
        Drivers.of(
            Drivers.By.CHANNEL,
            code,
            values,
            sheet.span(),
            sheet.span().back(Shift.NONE.previous()),
            sheet.scope()));
  }

  /// Finds the customers behind a count.
  public void customers(Explanation count, Consumer<Set<CustomerId>> found) {
    count
        .measure()
        .ifPresent(measure -> customers(measure, count.span(), count.line().scope(), found));
  }

  private void customers(
      StoreMeasure measure, Span span, Scope scope, Consumer<Set<CustomerId>> found) {
    tasks
        .run(
            "kpi.task.finding",
            monitor ->
                reading.ask(
                    monitor,
                    values ->
                        CountedCustomers.of(
                                values.numbers().facts(),
                                measure,
                                span.days(),
                                values.numbers().members(scope),
                                MOST_CUSTOMERS)
                            .customers()
                            .stream()
                            .map(each -> new CustomerId(each.customer()))
                            .collect(Collectors.toSet())))
        .onSuccess(found)
        .onProblem(this::tell);
  }

  /// Turns to where the targets of the period are typed in.
  void fillTargets() {
    fill.show(FillWhat.TARGETS, FillColumns.PERIODS, query.get());
    turn(KpiPage.FILL);
  }

  /// Begins with the examples of the stage as targets of the month.
  ///
  /// @param language of the note that says where they come from
  public void takeExamples(String language) {
    kind(PeriodKind.MONTH);
    Period month = query.get().period();
    tasks
        .run(
            "kpi.task.saving",
            _ -> {
              services
                  .sheets()
                  .stage()
                  .ifPresent(stage -> services.sheets().takeExamples(stage, month, language));
              return true;
            })
        .onSuccess(_ -> refresh())
        .onProblem(this::tell);
  }

  /// Makes the period that is shown final.
  ///
  /// @param done told of the team's sheet
  public void close(Consumer<Sheet> done) {
    Period period = query.get().period();
    tasks
        .run("kpi.task.closing", monitor -> services.sheets().close(period, monitor))
        .onSuccess(
            sheet -> {
              done.accept(sheet);
              refresh();
            })
        .onProblem(this::tell);
  }
}
