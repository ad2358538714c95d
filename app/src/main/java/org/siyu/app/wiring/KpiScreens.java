package org.siyu.app.wiring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.alerts.AlertDetail;
import org.siyu.app.alerts.AlertPane;
import org.siyu.app.alerts.AlertServices;
import org.siyu.app.alerts.AlertToasts;
import org.siyu.app.alerts.AlertWords;
import org.siyu.app.alerts.AlertsViewModel;
import org.siyu.app.dashboard.ChurnTier;
import org.siyu.app.dashboard.DashboardDoors;
import org.siyu.app.dashboard.DashboardServices;
import org.siyu.app.dashboard.DashboardView;
import org.siyu.app.dashboard.DashboardViewModel;
import org.siyu.app.dashboard.TierMovements;
import org.siyu.app.indicator.CataloguePage;
import org.siyu.app.indicator.CatalogueViewModel;
import org.siyu.app.kpi.KpiDoors;
import org.siyu.app.kpi.KpiPage;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.kpi.KpiView;
import org.siyu.app.kpi.KpiViewModel;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.kpireview.KpiReviewsViewModel;
import org.siyu.app.scoring.SchemePage;
import org.siyu.app.scoring.SchemeViewModel;
import org.siyu.app.shell.Command;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.kpi.Indicator;

/// The screens of numbers that the team is led by.
public final class KpiScreens {
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final BiConsumer<String, Set<CustomerId>> customers;
  private final BehindScreens behind;
  private final Consumer<CustomerId> customer;
  private final KpiViewModel sheets;
  private final CatalogueViewModel catalogue;
  private final SchemeViewModel schemes;
  private final DashboardViewModel dashboard;
  private final KpiSheetScreens files;
  private final KpiReviewScreens reviews;
  private final AlertsViewModel alerts;

  /// @param tierTexts words tiers in the language of now
  /// @param customers shows some customers under a name
  /// @param customer shows one
  /// @param alertsChanged told after alerts have changed
  KpiScreens(
      Workbench workbench,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      BiConsumer<String, Set<CustomerId>> customers,
      Consumer<CustomerId> customer,
      ContentScreens content,
      CampaignScreens campaigns,
      ExperimentScreen experiments,
      Runnable alertsChanged) {
    this.desk = desk;
    this.files = new KpiSheetScreens(workbench, desk);
    this.tierTexts = tierTexts;
    this.customers = customers;
    this.customer = customer;
    KpiServices services = workbench.kpi();
    KpiReading reading = new KpiReading(services);
    this.alerts =
        new AlertsViewModel(
            new AlertServices(
                workbench.alerts(),
                services,
                reading,
                workbench.workspace().members(),
                () -> workbench.planning().choices().all()),
            desk.tasks(),
            new AlertToasts(desk),
            alertsChanged);
    this.sheets = new KpiViewModel(services, reading, desk.tasks());
    this.behind =
        new BehindScreens(
            workbench, reading, desk, sheets, customers, customer, content, campaigns, experiments);
    this.catalogue =
        new CatalogueViewModel(
            services, reading, desk.tasks(), sheets.queryProperty(), sheets::visit);
    this.schemes =
        new SchemeViewModel(services, desk.tasks(), sheets.queryProperty(), sheets::visit);
    this.dashboard =
        new DashboardViewModel(
            new DashboardServices(
                services,
                reading,
                new TierMovements(workbench.tiers())::in,
                workbench.customers()::rows,
                named -> ChurnTier.of(workbench.tiers(), named)),
            desk.tasks());
    this.reviews =
        new KpiReviewScreens(
            workbench, reading, desk, tierTexts, content, campaigns, this::showSheet);
  }

  public KpiReviewsViewModel reviews() {
    return reviews.model();
  }

  /// Shows a review.
  void openReview(UUID review) {
    reviews.open(review);
  }

  /// Begins the review that is mostly wanted now.
  void prepareReview() {
    reviews.prepare();
  }

  public KpiViewModel sheets() {
    return sheets;
  }

  public CatalogueViewModel catalogue() {
    return catalogue;
  }

  public SchemeViewModel schemes() {
    return schemes;
  }

  public DashboardViewModel dashboard() {
    return dashboard;
  }

  /// What numbers are made of.
  public BehindScreens behind() {
    return behind;
  }

  /// Values that come from files.
  public KpiSheetScreens files() {
    return files;
  }

  List<Screen> screens() {
    return List.of(
        Screen.of("dashboard", "dashboard.title", Feather.PIE_CHART, this::dashboardView)
            .onShown(
                () -> {
                  dashboard.visit();
                  alerts.visit();
                }),
        Screen.of(
                "kpi",
                "kpi.title",
                Feather.TARGET,
                () ->
                    new KpiView(
                        sheets,
                        desk,
                        new KpiDoors(
                            behind, this::cataloguePage, () -> new SchemePage(schemes, desk))))
            .onShown(sheets::visit),
        behind.screen(),
        reviews.screen(),
        files.screen());
  }

  /// The pages that are no screens of their own.
  List<Command> commands() {
    return List.of(
        Command.of("kpi.command.fill", Feather.EDIT, () -> turn(KpiPage.FILL)),
        Command.of("kpi.command.catalogue", Feather.LIST, () -> turn(KpiPage.CATALOGUE)),
        Command.of("kpi.command.scheme", Feather.SLIDERS, () -> turn(KpiPage.SCHEME)),
        Command.of("kpi.command.behind", Feather.SHOPPING_CART, behind::orders),
        Command.of("kpi.command.import", Feather.FILE_TEXT, files::choose));
  }

  private void turn(KpiPage page) {
    desk.navigation().go("kpi");
    sheets.turn(page);
  }

  private CataloguePage cataloguePage() {
    return new CataloguePage(catalogue, desk, behind);
  }

  private DashboardView dashboardView() {
    return new DashboardView(
        dashboard,
        desk,
        new DashboardDoors(
            this::showLine,
            (query, month) ->
                sheets.joined(
                    query,
                    month,
                    found ->
                        customers.accept(
                            desk.messages().text("dashboard.retention.who", month.toString()),
                            found)),
            tierTexts.get()::tier,
            () -> desk.navigation().go("kpi"),
            () -> new AlertPane(alerts, desk, tierTexts.get()::tier),
            customers,
            customer,
            tierTexts.get()::tier));
  }

  /// Alerts of indicators.
  public AlertsViewModel alerts() {
    return alerts;
  }

  void openAlert(UUID id) {
    desk.drawer().close();
    desk.navigation().go("dashboard");
    alerts.open(id);
  }

  Node explained(KeptAlert alert, Indicator indicator) {
    return new AlertDetail(
        alert,
        indicator,
        new AlertWords(
            desk.messages(),
            desk.formats(),
            alerts.names(tierTexts.get()::tier, desk.messages().language())));
  }

  private void showSheet(SheetQuery query) {
    sheets.look(_ -> query);
    desk.navigation().go("kpi");
  }

  private void showLine(SheetQuery query, String code) {
    sheets.show(query, code);
    desk.navigation().go("kpi");
  }
}
