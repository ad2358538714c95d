package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.mapping.ColumnMapping;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.mapping.SavedMapping;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.MatchProposal;
import org.siyu.core.exchange.planning.PlanConflict;
import org.siyu.core.exchange.planning.UndoResult;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.reading.ReadingChoices;
import org.siyu.core.exchange.reading.UnknownValue;
import org.siyu.core.exchange.reading.ValueScan;
import org.siyu.core.exchange.recognition.Hints;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The wizard's state: files, mapping, plan, result. Views draw it anew whenever the revision
/// grows.
public final class ImportViewModel {
  private final ImportServices services;
  private final Tasks tasks;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision", 0);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private ImportStep step = ImportStep.FILES;
  private List<SheetItem> sheets = List.of();
  private List<Problem> problems = List.of();
  private List<UnknownValue> unknownValues = List.of();
  private Map<ImportField, Map<String, String>> learned = new EnumMap<>(ImportField.class);
  private ImportOptions options = ImportOptions.DEFAULT;
  private boolean readsHiddenRows = true;
  private Optional<ImportPlan> plan = Optional.empty();
  private Optional<ImportResult> result = Optional.empty();
  private Optional<UndoResult> undone = Optional.empty();

  public ImportViewModel(ImportServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
  }

  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ImportStep step() {
    return step;
  }

  public List<SheetItem> sheets() {
    return sheets;
  }

  public List<SheetItem> chosen() {
    return sheets.stream().filter(SheetItem::isChosen).toList();
  }

  /// What went wrong last; empty once something else has worked.
  public List<Problem> problems() {
    return problems;
  }

  public List<UnknownValue> unknownValues() {
    return unknownValues;
  }

  public Map<ImportField, Map<String, String>> learned() {
    return learned;
  }

  public ImportOptions options() {
    return options;
  }

  public boolean readsHiddenRows() {
    return readsHiddenRows;
  }

  public Optional<ImportPlan> plan() {
    return plan;
  }

  public Optional<ImportResult> result() {
    return result;
  }

  public Optional<UndoResult> undone() {
    return undone;
  }

  /// The kind of what is chosen now: one import has one kind.
  public Optional<ImportKind> kind() {
    return chosen().stream().findFirst().flatMap(SheetItem::kind);
  }

  public List<Profile> profiles() {
    return services.profiles().all();
  }

  /// Looks at files and adds their sheets. One that cannot be read is told and left out; the others
  /// stay.
  public void addFiles(List<Path> paths) {
    run(
        "exchange.task.recognising",
        monitor -> {
          List<RecognisedFile> files = new ArrayList<>();
          List<Problem> found = new ArrayList<>();
          for (Path path : paths) {
            try (TabularFile file = services.files().open(path)) {
              files.add(services.recognition().recognise(file, Hints.NONE, monitor));
            } catch (ProblemException unreadable) {
              found.add(unreadable.problem());
            }
          }
          return new Looked(files, found);
        },
        looked -> {
          List<SheetItem> all = new ArrayList<>(sheets);
          for (RecognisedFile file : looked.files()) {
            all.removeIf(item -> item.file().file().equals(file.file()));
            file.sheets().forEach(sheet -> all.add(SheetItem.of(file, sheet)));
          }
          sheets = ofOneKind(all);
          problems = looked.problems();
        });
  }

  private record Looked(List<RecognisedFile> files, List<Problem> problems) {}

  /// Only sheets of the first chosen kind stay chosen; the others wait for the next import.
  private static List<SheetItem> ofOneKind(List<SheetItem> items) {
    Optional<ImportKind> first =
        items.stream().filter(SheetItem::isChosen).findFirst().flatMap(SheetItem::kind);
    return items.stream()
        .map(item -> item.kind().equals(first) ? item : item.choosing(false))
        .toList();
  }

  public void removeFile(Path file) {
    sheets = sheets.stream().filter(item -> !item.file().file().equals(file)).toList();
    changed();
  }

  /// Chooses a sheet or leaves it out; a sheet of another kind takes the others' place.
  public void choose(SheetItem item, boolean isWanted) {
    sheets =
        sheets.stream()
            .map(
                each ->
                    each.isSameAs(item)
                        ? each.choosing(isWanted)
                        : isWanted && !each.kind().equals(item.kind())
                            ? each.choosing(false)
                            : each)
            .toList();
    changed();
  }

  /// Reads a sheet by another profile or from another header row.
  public void remap(SheetItem item, Profile profile, int headerRow) {
    run(
        "exchange.task.recognising",
        monitor -> {
          try (TabularFile file =
              services
                  .files()
                  .open(
                      item.file().file(),
                      Optional.of(item.file().textFormat().encoding()),
                      separator(item.file()))) {
            return services.recognition().remap(file, item.sheet(), profile, headerRow, monitor);
          }
        },
        found ->
            found.ifPresent(
                again ->
                    sheets =
                        ofOneKind(
                            sheets.stream()
                                .map(each -> each.isSameAs(item) ? each.with(again) : each)
                                .toList())));
  }

  private static Optional<Character> separator(RecognisedFile file) {
    char separator = file.textFormat().separator();
    return separator == 0 ? Optional.empty() : Optional.of(separator);
  }

  /// Gives a column another meaning, in all chosen sheets with the same headers.
  public void map(SheetItem item, int column, ColumnTarget target) {
    sheets =
        sheets.stream()
            .map(
                each ->
                    each.isSameAs(item)
                            || (each.isChosen() && each.headers().equals(item.headers()))
                        ? each.columns()
                            .map(old -> each.with(old.with(column, target)))
                            .orElse(each)
                        : each)
            .toList();
    changed();
  }

  /// What the chosen sheets still lack: of each set at least one field needs a column.
  public boolean isMappingComplete() {
    return !chosen().isEmpty()
        && chosen().stream()
            .allMatch(
                item ->
                    item.columns()
                        .map(columns -> columns.missing(item.profile().orElseThrow().shape()))
                        .map(List::isEmpty)
                        .orElse(false));
  }

  /// Says what an unknown value means; remembered when the mapping is saved.
  public void assign(UnknownValue value, String code) {
    learned.computeIfAbsent(value.field(), field -> new LinkedHashMap<>()).put(value.value(), code);
    changed();
  }

  public void readHiddenRows(boolean isWanted) {
    readsHiddenRows = isWanted;
    changed();
  }

  public void useOptions(ImportOptions wanted) {
    options = wanted;
    replan();
  }

  public void confirm(MatchProposal proposal, boolean isSamePerson) {
    useOptions(isSamePerson ? options.confirming(proposal) : options.declining(proposal));
  }

  public void decide(PlanConflict conflict, ConflictChoice choice) {
    useOptions(options.choosing(conflict, choice));
  }

  private void replan() {
    plan.ifPresent(
        old ->
            run(
                "exchange.task.planning",
                monitor -> services.imports().replan(old, options, monitor),
                fresh -> plan = Optional.of(fresh)));
  }

  /// On to the next step, with the work that leads there.
  public void next() {
    switch (step) {
      case FILES -> scanValues();
      case COLUMNS -> makePlan();
      case MATCHING -> go(ImportStep.PREVIEW);
      case PREVIEW -> commit();
      case RESULT -> reset();
    }
  }

  public boolean canGoOn() {
    return switch (step) {
      case FILES -> !chosen().isEmpty();
      case COLUMNS -> isMappingComplete();
      case MATCHING, PREVIEW -> plan.isPresent();
      case RESULT -> true;
    };
  }

  public void back() {
    switch (step) {
      case FILES, RESULT -> {}
      case COLUMNS -> go(ImportStep.FILES);
      case MATCHING -> go(ImportStep.COLUMNS);
      case PREVIEW -> go(ImportStep.MATCHING);
    }
  }

  private void scanValues() {
    run(
        "exchange.task.values",
        monitor -> ValueScan.unknownValues(services.files(), selections(), monitor),
        found -> {
          unknownValues = found.stream().filter(value -> !value.field().isOpen()).toList();
          step = ImportStep.COLUMNS;
        });
  }

  private void makePlan() {
    run(
        "exchange.task.planning",
        monitor ->
            services
                .imports()
                .plan(
                    services.drafts(
                        selections(),
                        new ReadingChoices(readsHiddenRows, ReadingChoices.usual().zone())),
                    options,
                    monitor),
        made -> {
          plan = Optional.of(made);
          step = ImportStep.MATCHING;
        });
  }

  private void commit() {
    ImportPlan wanted = plan.orElseThrow();
    run(
        "exchange.task.importing",
        monitor -> services.imports().commit(wanted, services.actor().get(), monitor),
        done -> {
          result = Optional.of(done);
          step = ImportStep.RESULT;
        });
  }

  /// Takes the import back that has just been done.
  public void undo() {
    int batch = result.orElseThrow().batchNo();
    run(
        "exchange.task.undoing",
        monitor -> services.imports().undo(batch, services.actor().get()),
        taken -> undone = Optional.of(taken));
  }

  /// Writes the rows that did not go in.
  public void writeCorrections(Path target, Runnable whenWritten) {
    ImportPlan wanted = plan.orElseThrow();
    run(
        "exchange.task.corrections",
        monitor -> {
          services.corrections().write(wanted, target);
          return target;
        },
        written -> whenWritten.run());
  }

  /// Writes the team's own templates.
  public void writeTemplates(Path folder, Runnable whenWritten) {
    run(
        "exchange.task.templates",
        monitor -> services.templates().write(folder),
        written -> whenWritten.run());
  }

  /// Saves the mapping under a name; found again by the headers.
  public void saveProfile(String name, Runnable whenSaved) {
    SheetSelection settled = selections().getFirst();
    run(
        "exchange.task.profile",
        monitor -> {
          services
              .profiles()
              .save(
                  SavedMapping.profile(
                      ProfileName.id(name, settled.profile()),
                      Map.of("zh", name, "en", name),
                      settled,
                      learned));
          return name;
        },
        saved -> whenSaved.run());
  }

  /// From the start, for the sheets of another kind that are still there.
  public void reset() {
    List<SheetItem> rest = sheets.stream().filter(item -> !item.isChosen()).toList();
    sheets =
        ofOneKind(
            rest.stream()
                .filter(item -> item.isReadable() && result.isPresent())
                .map(item -> SheetItem.of(item.file(), item.sheet()))
                .toList());
    problems = List.of();
    unknownValues = List.of();
    learned = new EnumMap<>(ImportField.class);
    options = ImportOptions.DEFAULT;
    plan = Optional.empty();
    result = Optional.empty();
    undone = Optional.empty();
    go(ImportStep.FILES);
  }

  private List<SheetSelection> selections() {
    return chosen().stream().flatMap(item -> item.selection(learned).stream()).toList();
  }

  /// The mapping of the first chosen sheet, for the columns step.
  public Optional<ColumnMapping> columns() {
    return chosen().stream().findFirst().flatMap(SheetItem::columns);
  }

  private void go(ImportStep wanted) {
    step = wanted;
    problems = List.of();
    changed();
  }

  private <T> void run(String nameKey, Work<T> work, java.util.function.Consumer<T> whenDone) {
    busy.set(true);
    problems = List.of();
    RunningTask<T> task = tasks.run(nameKey, work);
    task.onSuccess(whenDone)
        .onProblem(problem -> problems = List.of(problem))
        .onEnd(
            () -> {
              busy.set(false);
              changed();
            });
  }

  private void changed() {
    revision.set(revision.get() + 1);
  }
}
