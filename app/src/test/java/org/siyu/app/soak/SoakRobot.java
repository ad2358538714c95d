package org.siyu.app.soak;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.siyu.app.customers.CustomerTexts;
import org.siyu.app.customers.CustomersViewModel;
import org.siyu.app.customers.FollowUpForm;
import org.siyu.app.exchange.ImportStep;
import org.siyu.app.exchange.ImportViewModel;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.tiers.TierPage;
import org.siyu.app.tiers.TierReportTexts;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.tiers.TiersViewModel;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.BackupReason;

/// Does at random what a team does in a day. The same seed does the same.
final class SoakRobot {
  private final SoakWindow window;
  private final Path folder;
  private final SoakFiles files;
  private final RandomGenerator random;
  private final List<Chore> chores = new ArrayList<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private Optional<Path> lastFile = Optional.empty();

  /// One of the things that a person comes to do.
  private record Chore(String name, Work work) {}

  private interface Work {
    void run() throws Exception;
  }

  SoakRobot(SoakWindow window, Path folder, Clock clock, RandomGenerator random) {
    this.window = window;
    this.folder = folder;
    this.random = random;
    this.files = new SoakFiles(folder, clock, random);
    Map<String, Work> all = new LinkedHashMap<>();
    all.put("import", this::importNew);
    all.put("import again", this::importAgain);
    all.put("undo import", this::undoImport);
    all.put("edit", this::edit);
    all.put("edit more", this::edit);
    all.put("tag", this::tag);
    all.put("follow up", this::followUp);
    all.put("filter", this::filter);
    all.put("filter more", this::filter);
    all.put("merge", this::mergeAndPart);
    all.put("tier", this::tier);
    all.put("tier pages", this::tierPages);
    all.put("try rules", this::tryRules);
    all.put("export list", this::exportList);
    all.put("export report", this::exportReport);
    SoakPlanner planner = new SoakPlanner(window, random);
    all.put("plan", planner::plan);
    all.put("move content", planner::move);
    all.put("copy content", planner::copyAndUndo);
    all.put("look at content", planner::look);
    all.put("open content", planner::open);
    all.put("theme", () -> window.run(window.shell().appearance()::switchTheme));
    all.put("language", () -> window.run(window.shell().appearance()::switchLanguage));
    all.put("zoom", this::zoom);
    all.put("sheets", this::sheets);
    all.put("screens", this::screens);
    all.put("backup", this::backUp);
    all.put("reopen", window::reopen);
    all.forEach((name, work) -> chores.add(new Chore(name, work)));
  }

  /// How often each chore was done.
  Map<String, Integer> done() {
    return done;
  }

  /// What there is before the work begins.
  void begin() throws Exception {
    importNew();
    tier();
  }

  /// Each chore once, so that a short run has seen all of them.
  void everyChore() throws Exception {
    for (Chore chore : chores) {
      work(chore);
    }
  }

  void chore() throws Exception {
    work(chores.get(random.nextInt(chores.size())));
  }

  private void work(Chore chore) throws Exception {
    try {
      chore.work().run();
    } catch (Exception | AssertionError trouble) {
      throw new AssertionError("while it did: " + chore.name() + ", after " + done, trouble);
    }
    done.merge(chore.name(), 1, Integer::sum);
  }

  private CustomersViewModel customers() {
    return window.screens().customers();
  }

  private TiersViewModel tiers() {
    return window.screens().tiers();
  }

  private Messages messages() {
    return window.shell().desk().messages();
  }

  private CustomerRow anyone() throws Exception {
    window.go("customers");
    List<CustomerRow> rows = customers().rows();
    return rows.get(random.nextInt(rows.size()));
  }

  private void importNew() throws Exception {
    Path file = files.next();
    lastFile = Optional.of(file);
    bring(file);
  }

  private void importAgain() throws Exception {
    bring(lastFile.orElseThrow());
  }

  private void bring(Path file) throws Exception {
    window.go("import");
    ImportViewModel imports = window.screens().imports();
    window.run(imports::reset);
    window.run(() -> imports.addFiles(List.of(file)));
    for (int step = 0; step < ImportStep.values().length; step++) {
      if (imports.known().isPresent()) {
        window.run(imports::compareInFull);
      } else if (imports.step() != ImportStep.RESULT) {
        window.run(imports::next);
      }
    }
    if (imports.step() != ImportStep.RESULT) {
      throw new AssertionError("the import stands at " + imports.step());
    }
  }

  private void undoImport() throws Exception {
    importNew();
    window.run(window.screens().imports()::undo);
    lastFile = Optional.of(files.next());
  }

  void edit() throws Exception {
    CustomerId id = anyone().id();
    window.run(() -> customers().open(id));
    window.run(() -> customers().drawer().edit(CustomerField.REGION, "区" + random.nextInt(90)));
    window.run(customers().drawer()::reveal);
    window.run(window.shell().desk().drawer()::close);
  }

  private void tag() throws Exception {
    Set<CustomerId> some = Set.of(anyone().id(), anyone().id());
    window.run(() -> customers().bulk().tagAs(some, "批次" + random.nextInt(12)));
    if (customers().bulk().canUndo() && random.nextBoolean()) {
      window.run(customers().bulk()::undo);
    }
  }

  private void followUp() throws Exception {
    CustomerId id = anyone().id();
    window.run(() -> customers().open(id));
    window.run(
        () -> {
          FollowUpForm form = customers().drawer().newFollowUp();
          form.note("回访");
          customers().drawer().keep(form);
        });
    window.run(
        () ->
            customers()
                .drawer()
                .openedProperty()
                .get()
                .flatMap(
                    shown ->
                        shown.details().followUps().stream()
                            .filter(one -> one.doneAt().isEmpty())
                            .findFirst())
                .ifPresent(customers().drawer()::finish));
    window.run(window.shell().desk().drawer()::close);
  }

  private void filter() throws Exception {
    window.go("customers");
    window.run(() -> customers().ask(query -> query.withSearch("buyer" + random.nextInt(9))));
    window.run(() -> customers().showTiers(Set.of("active", "silent")));
    window.run(() -> customers().ask(_ -> CustomerQuery.ALL));
  }

  private void mergeAndPart() throws Exception {
    window.go("customers");
    List<CustomerRow> two =
        customers().rows().stream()
            .sorted(Comparator.comparing(row -> row.activity().netSpend()))
            .skip(random.nextInt(50))
            .limit(2)
            .toList();
    window.run(() -> customers().merge().start(two.getFirst(), two.getLast()));
    window.run(customers().merge()::confirm);
    window.run(() -> customers().merge().doneProperty().get().ifPresent(customers().merge()::undo));
    window.run(window.shell().desk().drawer()::close);
  }

  private void tier() throws Exception {
    window.go("tiers");
    window.run(() -> tiers().pageProperty().set(TierPage.OVERVIEW));
    window.run(() -> tiers().run(Optional.empty()));
  }

  private void tierPages() throws Exception {
    window.go("tiers");
    for (TierPage page : TierPage.values()) {
      window.run(() -> tiers().pageProperty().set(page));
    }
    window.run(() -> tiers().practice().reviewed("仍合适"));
  }

  private void tryRules() throws Exception {
    window.go("tiers");
    window.run(() -> tiers().pageProperty().set(TierPage.RULES));
    window.run(
        () -> tiers().rules().restructure(draft -> draft.withRules(draft.rules().reversed())));
    if (random.nextInt(4) == 0) {
      window.run(() -> tiers().rules().save(_ -> {}));
    } else {
      window.run(tiers().rules()::discard);
    }
  }

  private void exportList() throws Exception {
    window.go("customers");
    CustomerTexts texts = new CustomerTexts(messages());
    CustomerTable table =
        new CustomerTable(
            "soak",
            List.of(CustomerColumn.values()).stream()
                .map(column -> new CustomerTable.HeadedColumn(column, column.name()))
                .collect(Collectors.toList()),
            customers().rows(),
            Disclosure.MASKED,
            texts);
    String ending = random.nextBoolean() ? "xlsx" : "csv";
    window.run(() -> customers().export(table, folder.resolve("customers." + ending), () -> {}));
  }

  private void exportReport() throws Exception {
    window.go("tiers");
    Formats formats = window.shell().desk().formats();
    TierTexts texts = new TierTexts(messages(), formats, _ -> Optional.empty());
    window.run(
        () ->
            tiers()
                .export(
                    Disclosure.MASKED,
                    new TierReportTexts(messages(), formats, texts),
                    folder.resolve("report.xlsx"),
                    () -> {}));
  }

  private void zoom() throws Exception {
    window.run(() -> window.shell().appearance().zoom().set(150));
    window.run(window.shell().appearance().zoom()::reset);
  }

  private void sheets() throws Exception {
    window.run(window.shell()::openPalette);
    window.run(window.shell()::closeSheets);
    window.run(window.shell()::openShortcuts);
    window.run(window.shell()::closeSheets);
    window.run(window.shell()::openNotifications);
    window.run(window.shell().desk().drawer()::close);
  }

  private void screens() throws Exception {
    for (String screen : List.of("today", "customers", "tiers", "calendar", "import", "settings")) {
      window.go(screen);
    }
  }

  private void backUp() {
    window
        .program()
        .workbench()
        .orElseThrow()
        .workspace()
        .backups()
        .make(BackupReason.MANUAL, Monitor.NONE);
  }
}
