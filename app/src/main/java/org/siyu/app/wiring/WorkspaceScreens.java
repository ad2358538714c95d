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
import org.siyu.app.library.LibraryPage;
import org.siyu.app.settings.About;
import org.siyu.app.settings.BackupsViewModel;
import org.siyu.app.settings.SettingsView;
import org.siyu.app.settings.SettingsViewModel;
import org.siyu.app.settings.TeamViewModel;
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
import org.siyu.app.today.TodayLinks;
import org.siyu.app.today.TodayView;
import org.siyu.app.today.TodayViewModel;
import org.siyu.app.tour.Gallery;
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
  private final SettingsViewModel settings;
  private final BackupsViewModel backups;
  private final TeamViewModel team;
  private final TodayViewModel today;
  private Optional<Repeating> backingUp = Optional.empty();

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
    this.content =
        new ContentScreens(
            workbench,
            desk,
            this::tierTexts,
            new LibraryPeople(customers, workbench.customers(), desk.messages()),
            this::openCustomer);
    this.imports = new ImportViewModel(importing, content.lists(), desk.tasks());
    this.settings = new SettingsViewModel(workbench.workspace(), desk.tasks());
    this.backups = new BackupsViewModel(workbench.workspace().backups(), desk.tasks(), restore);
    this.team = new TeamViewModel(workbench.workspace().members(), Ids.system(), desk.tasks());
    this.today =
        new TodayViewModel(
            new WorkspaceToday(workbench),
            workbench.workspace().settings().id(),
            userSettings,
            clock,
            desk.tasks());
    new FirstSteps(today, desk, this::exportReport).follow(tiers);
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

  List<Screen> screens() {
    Desk desk = shell.desk();
    List<Screen> screens = new ArrayList<>();
    screens.add(
        Screen.of("today", "today.title", Feather.SUN, this::todayView).onShown(today::refresh));
    screens.add(
        Screen.of("customers", "customers.title", Feather.USERS, this::customersView)
            .onShown(customers::visit));
    screens.add(
        Screen.of("tiers", "tiers.screen.title", Feather.LAYERS, this::tiersView)
            .onShown(tiers::refresh));
    screens.addAll(content.screens());
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
    screens.add(
        Screen.of(
                "settings",
                "settings.title",
                Feather.SETTINGS,
                () ->
                    new SettingsView(
                        settings, team, backups, desk, shell.appearance(), About.ofThisProgram()))
            .onShown(this::readSettings)
            .atFoot());
    screens.add(
        Screen.of("gallery", "tour.gallery.title", Feather.GRID, () -> new Gallery(desk)).hidden());
    return screens;
  }

  private void readSettings() {
    backups.refresh();
    team.refresh();
  }

  private TodayView todayView() {
    return new TodayView(
        today,
        shell.desk(),
        tierTexts(),
        new TodayLinks(
            this::importFiles,
            this::lookAtImport,
            () -> go("tiers"),
            this::showReview,
            this::runTiers,
            this::exportReport,
            () -> go("settings"),
            this::showTier,
            this::openCustomer,
            leave));
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
            (name, found) -> {
              customers.showOnly(
                  name, found.stream().map(CustomerId::new).collect(Collectors.toSet()));
              go("customers");
            },
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
        Command.of(
            "shell.command.words", Feather.SHIELD, () -> content.library().go(LibraryPage.WORDS)),
        Command.of("shell.command.report", Feather.DOWNLOAD, this::exportReport)
            .keys("Shortcut+Shift+E"),
        Command.of("shell.command.back-up", Feather.SAVE, this::backUp),
        Command.of("shell.command.leave", Feather.LOG_OUT, leave));
  }

  /// The customers, to be found in the palette.
  PaletteEntry.Source people() {
    return new PalettePeople(customers, this::openCustomer, shell.desk().messages());
  }

  /// Makes the plan's copies in the background for as long as the workspace is open.
  void backUpByPlan() {
    backUpIfDue();
    backingUp = Optional.of(new Repeating(BETWEEN_LOOKS, this::backUpIfDue));
  }

  private void backUpIfDue() {
    backups.backUpIfDue(
        today::refresh,
        problem -> shell.desk().toasts().warning(shell.desk().problems().full(problem)));
  }

  @Override
  public void close() {
    content.close();
    backingUp.ifPresent(Repeating::close);
    backingUp = Optional.empty();
  }
}
