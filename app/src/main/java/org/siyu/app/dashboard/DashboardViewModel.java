package org.siyu.app.dashboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.core.churn.ChurnReport;
import org.siyu.core.churn.ChurnRisk;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Comparison;
import org.siyu.core.kpi.Dashboard;
import org.siyu.core.kpi.DashboardPart;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.DashboardReportWords;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// How the team stands: first the cards, then what takes longer to count.
public final class DashboardViewModel {
  private static final int MOST_CARDS = 8;
  private static final int MOST_NAMED = 50;
  private static final List<String> GROWTH =
      List.of("total_customers", "new_customers", "active_customers", "health_index");

  private final DashboardServices services;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<DashboardQuery> query;
  private final ReadOnlyObjectWrapper<Optional<Cards>> cards =
      new ReadOnlyObjectWrapper<>(this, "cards", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Charts>> charts =
      new ReadOnlyObjectWrapper<>(this, "charts", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Churn>> churn =
      new ReadOnlyObjectWrapper<>(this, "churn", Optional.empty());
  private OptionalLong churnRead = OptionalLong.empty();
  private OptionalLong read = OptionalLong.empty();

  /// @param lines those that have a card
  /// @param sheet the whole sheet behind them
  public record Cards(
      DashboardQuery query,
      Sheet sheet,
      List<SheetLine> lines,
      List<Member> members,
      List<Period> closed) {
    /// What a line is compared with.
    public Figure was(SheetLine line) {
      return switch (query.against()) {
        case PREVIOUS -> line.before();
        case LAST_YEAR -> line.lastYear();
      };
    }
  }

  /// @param first the customers of the highest scores
  /// @param tier those who may leave by the rules of tiers
  public record Churn(ChurnReport report, List<CustomerRow> first, Optional<ChurnTier> tier) {
    public Churn {
      first = List.copyOf(first);
    }
  }

  /// @param movement between tiers, where they were run twice
  public record Charts(
      DashboardQuery query,
      Dashboard figures,
      Catalogue catalogue,
      Optional<DashboardServices.Movement> movement) {}

  public DashboardViewModel(DashboardServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
    this.query =
        new ReadOnlyObjectWrapper<>(
            this,
            "query",
            new DashboardQuery(
                new SheetQuery(
                    Period.of(PeriodKind.MONTH, services.kpi().sheets().asOf()), Scope.TEAM),
                Comparison.PREVIOUS));
  }

  public DashboardServices services() {
    return services;
  }

  public ReadOnlyObjectProperty<DashboardQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// Empty until the store was read.
  public ReadOnlyObjectProperty<Optional<Cards>> cardsProperty() {
    return cards.getReadOnlyProperty();
  }

  /// Empty while they are counted.
  public ReadOnlyObjectProperty<Optional<Charts>> chartsProperty() {
    return charts.getReadOnlyProperty();
  }

  /// Who is about to leave, whatever period is looked at; empty until it was computed.
  public ReadOnlyObjectProperty<Optional<Churn>> churnProperty() {
    return churn.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
    problem.set(Optional.empty());
  }

  /// Reads the store anew where something was written to it.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.kpi().changes().getAsLong()))) {
      refresh();
    }
  }

  /// Looks at another period, scope or comparison.
  public void look(UnaryOperator<DashboardQuery> change) {
    DashboardQuery wanted = change.apply(query.get());
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      refresh();
    }
  }

  public void sheet(UnaryOperator<SheetQuery> change) {
    look(was -> was.with(change.apply(was.sheet())));
  }

  public void step(int periods) {
    sheet(was -> was.step(periods));
  }

  void kind(PeriodKind wanted) {
    sheet(was -> was.with(wanted, services.kpi().sheets().asOf()));
  }

  /// The period of now.
  public void now() {
    sheet(was -> was.with(Period.of(was.period().kind(), services.kpi().sheets().asOf())));
  }

  private void refresh() {
    read = OptionalLong.of(services.kpi().changes().getAsLong());
    DashboardQuery wanted = query.get();
    tasks
        .run(
            "dashboard.task.reading",
            monitor -> services.reading().ask(monitor, values -> cards(wanted, values)))
        .onSuccess(
            made -> {
              if (wanted.equals(query.get())) {
                cards.set(Optional.of(made));
                count(made);
              }
            })
        .onProblem(this::tell);
  }

  private void count(Cards now) {
    if (charts.get().map(had -> !had.query().equals(now.query())).orElse(false)) {
      charts.set(Optional.empty());
    }
    if (now.sheet().span().isEmpty()) {
      return;
    }
    tasks
        .run(
            "dashboard.task.counting",
            monitor -> services.reading().ask(monitor, values -> charts(now, values)))
        .onSuccess(
            made -> {
              if (made.query().equals(query.get())) {
                charts.set(Optional.of(made));
              }
              foresee();
            })
        .onProblem(this::tell);
  }

  /// Where a report goes and how it speaks.
  ///
  /// @param part what is behind one chart; empty for all
  /// @param tier what a tier is called
  public record Export(
      Optional<DashboardPart> part,
      DashboardReportWords words,
      Function<Tier, String> tier,
      Path file) {}

  /// Writes the dashboard that is shown as a workbook.
  ///
  /// @param whose the team, a role, or a member by name
  /// @param comparison what is compared with, in words
  RunningTask<Path> export(Cards shown, String whose, String comparison, Export export) {
    DashboardReport.Wanted wanted =
        new DashboardReport.Wanted(
            shown.query().sheet().period(),
            shown.query().sheet().scope(),
            shown.query().against(),
            whose,
            comparison);
    return tasks.run(
        "dashboard.task.exporting",
        monitor -> {
          DashboardReport report =
              services
                  .reading()
                  .ask(
                      monitor,
                      values ->
                          services
                              .kpi()
                              .dashboards()
                              .report(
                                  wanted,
                                  days ->
                                      services
                                          .movement()
                                          .apply(days)
                                          .map(
                                              movement ->
                                                  TierMovements.counted(movement, export.tier())),
                                  values));
          services.kpi().dashboards().write(report, export.part(), export.words(), export.file());
          return export.file();
        });
  }

  /// Asks who is about to leave where something was written to the store since.
  private void foresee() {
    OptionalLong changes = OptionalLong.of(services.kpi().changes().getAsLong());
    if (churnRead.equals(changes)) {
      return;
    }
    churnRead = changes;
    tasks
        .run(
            "dashboard.task.churn",
            monitor -> {
              ChurnReport report = services.kpi().churn().apply(monitor);
              return new Churn(
                  report,
                  services
                      .customers()
                      .apply(
                          report.named().stream()
                              .limit(MOST_NAMED)
                              .map(risk -> new CustomerId(risk.customer()))
                              .toList()),
                  services
                      .churnTier()
                      .apply(report.named().stream().map(ChurnRisk::customer).toList()));
            })
        .onSuccess(made -> churn.set(Optional.of(made)))
        .onProblem(this::tell);
  }

  private Cards cards(DashboardQuery wanted, IndicatorValues values) {
    KpiService service = services.kpi().sheets();
    Sheet sheet = service.sheet(values, wanted.sheet().period(), wanted.sheet().scope());
    List<SheetLine> lines = new ArrayList<>();
    for (IndicatorClass kind : IndicatorClass.values()) {
      sheet.lines().stream()
          .filter(line -> line.indicator().kind() == kind)
          .limit(Math.max(0, MOST_CARDS - lines.size()))
          .forEach(lines::add);
    }
    return new Cards(wanted, sheet, lines, service.members(), service.closedPeriods());
  }

  private Charts charts(Cards now, IndicatorValues values) {
    Set<String> trended = new LinkedHashSet<>(GROWTH);
    now.lines().forEach(line -> trended.add(line.indicator().code()));
    Dashboard figures =
        Dashboard.of(
            values,
            List.copyOf(trended),
            now.sheet().span(),
            now.query().against(),
            now.sheet().scope(),
            services.kpi().sheets().asOf());
    return new Charts(
        now.query(),
        figures,
        values.catalogue(),
        services.movement().apply(now.sheet().span().period().days()));
  }
}
