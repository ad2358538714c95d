package org.siyu.app.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.siyu.app.alerts.AlertsViewModel;
import org.siyu.app.dashboard.DashboardViewModel;
import org.siyu.app.indicator.CatalogueViewModel;
import org.siyu.app.kpi.Distribution;
import org.siyu.app.kpi.FillColumns;
import org.siyu.app.kpi.FillViewModel;
import org.siyu.app.kpi.FillWhat;
import org.siyu.app.kpi.KpiPage;
import org.siyu.app.kpi.KpiViewModel;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.app.widget.GridCells;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;

/// KPI sheets: the open month, a closed one, a line opened, a person's, a quarter.
final class KpiStops {
  /// The whole dashboard at once.
  private static final int TALL = 3200;

  private final WindowProgram window;
  private final TourRequest request;

  private final TourFile files;

  KpiStops(WindowProgram window, TourRequest request, TourFile files) {
    this.window = window;
    this.request = request;
    this.files = files;
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    stops.add(
        TourStop.of(
                "dashboard",
                () -> {
                  window.shell().desk().drawer().close();
                  window.shell().desk().navigation().go("dashboard");
                })
            .sized(request.width(), request.height()));
    stops.add(
        TourStop.of(
                "dashboard-alert",
                () ->
                    alerts().shownProperty().get().stream()
                        .flatMap(shown -> shown.lines().stream())
                        .filter(line -> !line.alert().drivers().isEmpty())
                        .findFirst()
                        .ifPresent(line -> alerts().open(line.alert().id())))
            .sized(request.width(), request.height()));
    stops.add(
        TourStop.of("dashboard-alert-rules", () -> alerts().showRules())
            .sized(request.width(), request.height()));
    stops.add(
        TourStop.of(
                "dashboard-alerts-all",
                () -> {
                  alerts().close();
                  alerts().showAll(true);
                })
            .sized(request.width(), request.height()));
    stops.add(TourStop.of("dashboard-tall", () -> {}).sized(request.width(), TALL));
    stops.add(
        TourStop.of("dashboard-closed", () -> dashboard().step(-1))
            .sized(request.width(), request.height()));
    stops.add(
        stop(
            "sheet",
            () -> {
              window.shell().desk().drawer().close();
              dashboard().step(1);
              window.shell().desk().navigation().go("kpi");
              model().now();
            }));
    stops.add(stop("line", () -> model().open("gmv")));
    stops.add(stop("behind", () -> behind("gmv")));
    stops.add(
        stop(
            "closed",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("kpi");
              model().step(-1);
            }));
    stops.add(stop("rate", () -> model().open("repurchase_rate")));
    stops.add(
        stop(
            "person",
            () -> {
              window.shell().desk().drawer().close();
              person();
            }));
    stops.add(
        stop(
            "quarter",
            () ->
                model()
                    .look(
                        was ->
                            new SheetQuery(
                                Period.of(PeriodKind.QUARTER, was.period().first()), Scope.TEAM))));
    stops.addAll(filling());
    stops.addAll(catalogue());
    return stops;
  }

  /// The rows behind the line that is open.
  private void behind(String code) {
    model()
        .openedProperty()
        .get()
        .filter(line -> line.code().equals(code))
        .flatMap(line -> line.explanation().rows())
        .ifPresent(window.screens().orElseThrow().kpi().behind()::rows);
  }

  /// What files of statistics say of the month that was closed last.
  private void days() {
    Period closed = Period.of(PeriodKind.MONTH, model().services().sheets().today()).previous();
    window
        .screens()
        .orElseThrow()
        .kpi()
        .behind()
        .rows(new BehindQuery("contacts_added", Span.whole(closed), Scope.TEAM));
  }

  private List<TourStop> catalogue() {
    return List.of(
        stop("catalogue", () -> model().turn(KpiPage.CATALOGUE)),
        stop("catalogue-own", () -> indicators().open(SampleKpi.OWN)),
        stop(
            "catalogue-formula",
            () -> {
              indicators().begin();
              indicators().write("net_per_head", SampleKpi.OWN + " / authors");
            }),
        stop(
            "catalogue-wrong",
            () -> indicators().write("net_per_head", SampleKpi.OWN + " / [no such count] + 1")),
        stop(
            "scoring",
            () -> {
              indicators().close();
              model().turn(KpiPage.SCHEME);
            }),
        TourStop.of("kpi-scoring-tall", () -> {}).sized(request.width(), TALL),
        stop("catalogue-left", () -> model().turn(KpiPage.SHEET)),
        stop("import", this::conflicting),
        stop("import-columns", () -> imports().open(List.of(statistics()))),
        stop("import-none", () -> imports().imports().leave()),
        stop("behind-days", this::days));
  }

  private Path statistics() {
    return files.statistics(model().services().sheets().today());
  }

  /// Statistics with a column that nobody knows, and two sheets that contradict each other.
  private void conflicting() {
    Period month = Period.of(PeriodKind.MONTH, model().services().sheets().today());
    List<Path> all = new ArrayList<>(files.filledIn(month.text()));
    all.add(statistics());
    imports().open(all);
  }

  private KpiSheetScreens imports() {
    return window.screens().orElseThrow().kpi().files();
  }

  private CatalogueViewModel indicators() {
    return window.screens().orElseThrow().kpi().catalogue();
  }

  /// The targets of the first few indicators.
  private void breakDown(Distribution how) {
    fill()
        .breakDown(
            fill().sheetProperty().get().stream()
                .flatMap(now -> now.rows().stream())
                .limit(3)
                .toList(),
            how);
  }

  private List<TourStop> filling() {
    return List.of(
        stop(
            "fill",
            () -> {
              model().kind(PeriodKind.MONTH);
              model().now();
              model().turn(KpiPage.FILL);
            }),
        stop("fill-pasted", () -> fill().paste(block(), 2)),
        stop(
            "fill-targets",
            () -> {
              fill().leavePasted();
              fill().show(FillWhat.TARGETS, FillColumns.PEOPLE, model().queryProperty().get());
            }),
        stop("fill-broken-down", () -> breakDown(Distribution.EVEN)),
        stop(
            "fill-roles",
            () -> {
              fill().discard();
              fill().show(FillWhat.TARGETS, FillColumns.ROLES, model().queryProperty().get());
            }),
        stop("fill-roles-broken-down", () -> breakDown(Distribution.CUSTOMERS)),
        stop(
            "sheet-again",
            () -> {
              fill().discard();
              model().turn(KpiPage.SHEET);
            }));
  }

  /// Of which one cell cannot be read.
  private List<GridCells.Put<Indicator>> block() {
    List<Indicator> rows =
        fill().sheetProperty().get().stream().flatMap(now -> now.rows().stream()).toList();
    List<GridCells.Put<Indicator>> cells = new ArrayList<>();
    for (int row = 0; row < Math.min(3, rows.size()); row++) {
      cells.add(new GridCells.Put<>(rows.get(row), 5, row == 1 ? "many" : "1" + row));
    }
    return cells;
  }

  private FillViewModel fill() {
    return model().fill();
  }

  /// The first who has targets of their own.
  private void person() {
    model().services().sheets().targets().stream()
        .filter(target -> target.scope() instanceof Scope.OfMember)
        .map(target -> target.scope())
        .findFirst()
        .ifPresent(scope -> model().look(was -> new SheetQuery(was.period(), scope)));
  }

  private DashboardViewModel dashboard() {
    return window.screens().orElseThrow().kpi().dashboard();
  }

  private AlertsViewModel alerts() {
    return window.screens().orElseThrow().kpi().alerts();
  }

  private KpiViewModel model() {
    return window.screens().orElseThrow().kpi().sheets();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of("kpi-" + name, reach).sized(request.width(), request.height());
  }
}
