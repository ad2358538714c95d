package org.siyu.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.customers.CustomerDrawer;
import org.siyu.app.customers.CustomersView;
import org.siyu.app.customers.CustomersViewModel;
import org.siyu.app.exchange.ImportHistoryViewModel;
import org.siyu.app.exchange.ImportLinks;
import org.siyu.app.exchange.ImportPage;
import org.siyu.app.exchange.ImportServices;
import org.siyu.app.exchange.ImportView;
import org.siyu.app.exchange.ImportViewModel;
import org.siyu.app.experiment.ExperimentsViewModel;
import org.siyu.app.journey.JourneysViewModel;
import org.siyu.app.roi.RoiViewModel;
import org.siyu.app.settings.BackupsViewModel;
import org.siyu.app.settings.SettingsViewModel;
import org.siyu.app.settings.TeamViewModel;
import org.siyu.app.shell.ActingMember;
import org.siyu.app.shell.Command;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.Repeating;
import org.siyu.app.tiers.TierLinks;
import org.siyu.app.tiers.TierPage;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.tiers.TiersView;
import org.siyu.app.tiers.TiersViewModel;
import org.siyu.app.today.DayLinks;
import org.siyu.app.today.TodayLinks;
import org.siyu.app.tour.Gallery;
import org.siyu.app.widget.People;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.Ids;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.UserSettingsRepository;

/// The screens of one open workspace. View models live as long as it is open; views are made anew
/// when the language changes.
public final class WorkspaceScreens implements AutoCloseable {
  /// How often it is looked whether a copy is due.
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

  private final Workbench workbench;
  private final Shell shell;
  private final Runnable leave;
  private final ImportViewModel imports;
  private final ImportHistoryViewModel importHistory;
  private final CustomersViewModel customers;
  private final TiersViewModel tiers;
  private final ContentScreens content;
  private final ExperimentScreen experiments;
  private final CampaignScreens campaigns;
  private final JourneyScreens journeys;
  private final SopScreens sops;
  private final KpiScreens kpi;
  private final RoiScreens roi;
  private final SettingsViewModel settings;
  private final BackupsViewModel backups;
  private final TeamViewModel team;
  private final ActingMember acting;
  private final TodayScreens today;
  private Optional<Repeating> backingUp = Optional.empty();
  private List<Screen> listed = List.of();

  /// @param leave closes the workspace and shows the start page
  /// @param restore closes the workspace, puts a copy in its place and opens it again
  WorkspaceScreens(
      Workbench workbench,
      UserSettingsRepository userSettings,
      Clock clock,
      Shell shell,
      Runnable leave,
      Consumer<Backup> restore) {
    this.workbench = workbench;
    this.shell = shell;
    this.leave = leave;
    Desk desk = shell.desk();
    ImportServices importing =
        workbench.imports(
            () -> desk.messages().text("exchange.corrections.reason"),
            desk.problems()::sentence,
            new TemplateWriter(() -> desk.messages().language().locale()));
    this.importHistory = new ImportHistoryViewModel(importing, desk.tasks());
    this.customers = new CustomersViewModel(workbench.customerServices(), desk.tasks());
    this.tiers = new TiersViewModel(workbench.tierServices(), desk.tasks());
    People people = new LibraryPeople(customers, workbench.customers(), desk.messages());
    this.content =
        new ContentScreens(
            workbench,
            desk,
            this::tierTexts,
            people,
            this::openCustomer,
            source -> links().open(source));
    this.campaigns =
        new CampaignScreens(workbench, desk, this::tierTexts, people, content, this::openCustomer);
    this.journeys =
        new JourneyScreens(workbench, desk, this::tierTexts, this::openCustomer, () -> go("sop"));
    this.sops = new SopScreens(workbench, desk);
    this.experiments =
        new ExperimentScreen(
            workbench.experiments(),
            desk,
            this::tierTexts,
            content,
            campaigns,
            sops,
            this::showCustomers);
    this.kpi =
        new KpiScreens(
            workbench,
            desk,
            this::tierTexts,
            this::showCustomers,
            this::openCustomer,
            content,
            campaigns,
            experiments,
            () -> today().day().refresh());
    this.roi = new RoiScreens(workbench.roi(), desk);
    this.imports =
        new ImportViewModel(
            importing, new AnyLists(List.of(kpi.files(), content.lists())), desk.tasks());
    this.settings = new SettingsViewModel(workbench.workspace(), desk.tasks());
    this.backups = new BackupsViewModel(workbench.workspace().backups(), desk.tasks(), restore);
    this.team = new TeamViewModel(workbench.workspace().members(), Ids.system(), desk.tasks());
    this.today =
        new TodayScreens(
            workbench, userSettings, clock, desk, this::tierTexts, todayLinks(), dayLinks());
    this.acting = new ActingMember(workbench.workspace().members(), desk.tasks());
    new MemberChanges(desk, this::shownAgain).follow(team, acting);
    new FirstSteps(today.today(), desk, this::exportReport).follow(tiers);
  }

  private void shownAgain() {
    String current = shell.desk().navigation().current();
    listed.stream()
        .filter(screen -> screen.id().equals(current))
        .forEach(screen -> screen.onShown().run());
  }

  /// Who works here now.
  public ActingMember acting() {
    return acting;
  }

  void openTeam() {
    go("settings");
  }

  public ImportViewModel imports() {
    return imports;
  }

  public ImportHistoryViewModel importHistory() {
    return importHistory;
  }

  public CustomersViewModel customers() {
    return customers;
  }

  public TiersViewModel tiers() {
    return tiers;
  }

  public ContentScreens content() {
    return content;
  }

  public ExperimentsViewModel experiments() {
    return experiments.model();
  }

  public CampaignScreens campaigns() {
    return campaigns;
  }

  public JourneysViewModel journeys() {
    return journeys.journeys();
  }

  public SopScreens sops() {
    return sops;
  }

  public KpiScreens kpi() {
    return kpi;
  }

  public RoiViewModel roi() {
    return roi.model();
  }

  List<Screen> screens() {
    Desk desk = shell.desk();
    List<Screen> screens = new ArrayList<>(today.screens());
    screens.add(
        Screen.of("customers", "customers.title", Feather.USERS, this::customersView)
            .onShown(customers::visit));
    screens.add(
        Screen.of("tiers", "tiers.screen.title", Feather.LAYERS, this::tiersView)
            .onShown(tiers::refresh));
    screens.addAll(content.screens());
    screens.addAll(campaigns.screens());
    screens.addAll(journeys.screens());
    screens.addAll(sops.screens());
    screens.add(experiments.screen());
    screens.addAll(kpi.screens());
    screens.add(roi.screen());
    screens.add(
        Screen.of(
            "import",
            "exchange.title",
            Feather.UPLOAD,
            () ->
                new ImportView(
                    imports,
                    importHistory,
                    desk,
                    new ImportLinks(() -> go("customers"), this::runTiers))));
    screens.add(SettingsScreen.of(settings, team, backups, shell));
    screens.add(
        Screen.of("gallery", "tour.gallery.title", Feather.GRID, () -> new Gallery(desk)).hidden());
    listed = List.copyOf(screens);
    return screens;
  }

  private TodayLinks todayLinks() {
    return new TodayLinks(
        this::importFiles,
        this::lookAtImport,
        () -> go("tiers"),
        this::showReview,
        this::runTiers,
        this::exportReport,
        () -> go("settings"),
        this::showTier,
        this::openCustomer,
        leave);
  }

  private DayLinks dayLinks() {
    return new DayLinks(
        this::openCustomer,
        (name, found) -> showCustomers(name, Set.copyOf(found)),
        content::open,
        content::forecast,
        () -> go("review"),
        campaigns::open,
        agreed -> links().open(agreed),
        kpi::openAlert,
        kpi::explained);
  }

  public TodayScreens today() {
    return today;
  }

  private void showReview() {
    go("tiers");
    tiers.pageProperty().set(TierPage.PRACTICE);
  }

  private void importFiles() {
    importHistory.pageProperty().set(ImportPage.WIZARD);
    go("import");
  }

  private void lookAtImport(int batchNo) {
    importHistory.lookAt(batchNo);
    go("import");
  }

  private void runTiers() {
    tiers.pageProperty().set(TierPage.OVERVIEW);
    go("tiers");
    tiers.run(Optional.empty());
  }

  private void exportReport() {
    new ReportExport(workbench, shell.desk(), tierTexts(), today::refresh).run();
  }

  private void showHistory() {
    importHistory.pageProperty().set(ImportPage.HISTORY);
    go("import");
  }

  void backUp() {
    go("settings");
    backups.backUpNow();
  }

  private void showTier(String tier) {
    customers.showTiers(Set.of(tier));
    go("customers");
  }

  private void openCustomer(CustomerId customer) {
    go("customers");
    customers.open(customer);
  }

  private SourceLinks links() {
    return new SourceLinks(campaigns, kpi);
  }

  private void showCustomers(String name, Set<CustomerId> found) {
    customers.showOnly(name, found);
    go("customers");
  }

  private CustomersView customersView() {
    return new CustomersView(
        customers,
        shell.desk(),
        new CustomerDrawer(customers, shell.desk(), tierTexts()),
        () -> go("import"));
  }

  private TiersView tiersView() {
    return new TiersView(
        tiers,
        shell.desk(),
        tierTexts(),
        new TierLinks(
            this::showTier,
            (name, found) ->
                showCustomers(
                    name, found.stream().map(CustomerId::new).collect(Collectors.toSet())),
            () -> go("import")));
  }

  private TierTexts tierTexts() {
    return new TierTexts(shell.desk().messages(), shell.desk().formats(), workbench.tagNames());
  }

  private void go(String screen) {
    shell.desk().navigation().go(screen);
  }

  List<Command> commands() {
    return List.of(
        Command.of("shell.command.import", Feather.UPLOAD, this::importFiles)
            .keys("Shortcut+Shift+I"),
        Command.of("shell.command.import-history", Feather.CLOCK, this::showHistory),
        Command.of("shell.command.run-tiers", Feather.PLAY, this::runTiers),
        Command.of("shell.command.new-content", Feather.EDIT_3, content::plan)
            .keys("Shortcut+Shift+C"),
        Command.of("shell.command.words", Feather.SHIELD, content::openWords),
        Command.of("shell.command.kpi-review", Feather.MESSAGE_SQUARE, kpi::prepareReview),
        Command.of("shell.command.report", Feather.DOWNLOAD, this::exportReport)
            .keys("Shortcut+Shift+E"),
        Command.of("shell.command.alerts", Feather.ALERT_TRIANGLE, () -> go("dashboard")),
        Command.of("shell.command.back-up", Feather.SAVE, this::backUp),
        Command.of("shell.command.leave", Feather.LOG_OUT, leave));
  }

  /// The members and the customers, to be found in the palette.
  public PaletteEntry.Source people() {
    return new PaletteMembers(acting, shell.desk().messages())
        .and(new PalettePeople(customers, this::openCustomer, shell.desk().messages()));
  }

  /// Takes journeys to the present day, makes the plan's copies and tells of deadlines in the
  /// background for as long as the workspace is open.
  void backUpByPlan() {
    today.watch();
    lookAround();
    backingUp = Optional.of(new Repeating(BETWEEN_LOOKS, this::lookAround));
  }

  private void lookAround() {
    journeys.journeys().catchUp();
    kpi.alerts().visit();
    backups.backUpIfDue(
        today::refresh,
        problem -> shell.desk().toasts().warning(shell.desk().problems().full(problem)));
  }

  @Override
  public void close() {
    content.close();
    today.close();
    backingUp.ifPresent(Repeating::close);
    backingUp = Optional.empty();
  }
}
