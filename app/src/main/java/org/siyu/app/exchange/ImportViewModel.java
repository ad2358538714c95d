package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.ImportService;
import org.siyu.core.exchange.planning.KnownImport;
import org.siyu.core.exchange.planning.MatchProposal;
import org.siyu.core.exchange.planning.PlanConflict;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.exchange.planning.UndoResult;
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
  private final OtherLists others;
  private final OneAtATime work;
  private ImportStep step = ImportStep.FILES;
  private SheetChoices sheets = SheetChoices.NONE;
  private List<UnknownValue> unknownValues = List.of();
  private LearnedValues learned = LearnedValues.NONE;
  private ImportOptions options = ImportOptions.DEFAULT;
  private boolean readsHiddenRows = true;
  private Optional<ImportPlan> plan = Optional.empty();
  private Optional<KnownImport> known = Optional.empty();
  private Optional<ImportResult> result = Optional.empty();
  private Optional<UndoResult> undone = Optional.empty();

  public ImportViewModel(ImportServices services, Tasks tasks) {
    this(services, OtherLists.NONE, tasks);
  }

  /// @param others takes the files that are lists of another feature
  public ImportViewModel(ImportServices services, OtherLists others, Tasks tasks) {
    this.services = services;
    this.others = others;
    this.work = new OneAtATime(tasks);
  }

  public ReadOnlyIntegerProperty revisionProperty() {
    return work.revisionProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  public ImportStep step() {
    return step;
  }

  public SheetChoices sheets() {
    return sheets;
  }

  /// What went wrong last; empty once something else has worked.
  public List<Problem> problems() {
    return work.problems();
  }

  public List<UnknownValue> unknownValues() {
    return unknownValues;
  }

  public LearnedValues learned() {
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

  /// The import that has brought in just these files, when nothing has changed since; there is no
  /// plan then.
  public Optional<KnownImport> known() {
    return known;
  }

  public Optional<ImportResult> result() {
    return result;
  }

  public Optional<UndoResult> undone() {
    return undone;
  }

  /// The kind of what is chosen now: one import has one kind.
  public Optional<ImportKind> kind() {
    return sheets.kind();
  }

  public List<Profile> profiles() {
    return services.profiles().all();
  }

  /// Looks at files and adds their sheets. One that cannot be read is told and left out; the others
  /// stay.
  public void addFiles(List<Path> paths) {
    work.run(
        "exchange.task.recognising",
        monitor -> {
          List<RecognisedFile> files = new ArrayList<>();
          List<Path> elsewhere = new ArrayList<>();
          List<Problem> found = new ArrayList<>();
          for (Path path : paths) {
            monitor.check();
            if (others.isTheirs(path)) {
              elsewhere.add(path);
              continue;
            }
            try (TabularFile file = services.files().open(path)) {
              RecognisedFile recognised =
                  services.recognition().recognise(file, Hints.NONE, monitor);
              if (recognised.selections().isEmpty() && others.couldBeTheirs(path)) {
                elsewhere.add(path);
              } else {
                files.add(recognised);
              }
            } catch (ProblemException unreadable) {
              found.add(unreadable.problem());
            }
          }
          return new Looked(files, elsewhere, found);
        },
        looked -> {
          sheets = sheets.adding(looked.files());
          work.tell(looked.problems());
          if (!looked.elsewhere().isEmpty()) {
            others.open(looked.elsewhere());
          }
        });
  }

  private record Looked(List<RecognisedFile> files, List<Path> elsewhere, List<Problem> problems) {}

  /// Looks at a csv again as text in another encoding.
  public void reread(Path path, String encoding) {
    work.run(
        "exchange.task.recognising",
        monitor -> {
          try (TabularFile file =
              services.files().open(path, Optional.of(encoding), Optional.empty())) {
            return services.recognition().recognise(file, Hints.NONE, monitor);
          }
        },
        file -> sheets = sheets.adding(List.of(file)));
  }

  public void removeFile(Path file) {
    work.change(() -> sheets = sheets.without(file));
  }

  /// Chooses a sheet or leaves it out; a sheet of another kind takes the others' place.
  public void choose(SheetItem item, boolean isWanted) {
    work.change(() -> sheets = sheets.choosing(item, isWanted));
  }

  /// Reads a sheet by another profile or from another header row.
  public void remap(SheetItem item, Profile profile, int headerRow) {
    work.run(
        "exchange.task.recognising",
        monitor -> {
          try (TabularFile file = item.open(services.files())) {
            return services.recognition().remap(file, item.sheet(), profile, headerRow, monitor);
          }
        },
        found -> found.ifPresent(again -> sheets = sheets.remapped(item, again)));
  }

  /// Gives a column another meaning, in all chosen sheets with the same headers.
  public void map(SheetItem item, int column, ColumnTarget target) {
    work.change(() -> sheets = sheets.mapping(item, column, target));
  }

  /// Says what an unknown value means; remembered when the mapping is saved.
  public void assign(UnknownValue value, String code) {
    work.change(() -> learned = learned.with(value.field(), value.value(), code));
  }

  public void readHiddenRows(boolean isWanted) {
    work.change(() -> readsHiddenRows = isWanted);
  }

  /// Plans the same rows with other options.
  public void useOptions(ImportOptions wanted) {
    plan.ifPresentOrElse(
        old ->
            work.run(
                "exchange.task.planning",
                monitor -> services.imports().replan(old, wanted, monitor),
                fresh -> {
                  options = wanted;
                  plan = Optional.of(fresh);
                }),
        () -> work.change(() -> options = wanted));
  }

  public void confirm(MatchProposal proposal, boolean isSamePerson) {
    useOptions(isSamePerson ? options.confirming(proposal) : options.declining(proposal));
  }

  public void decide(PlanConflict conflict, ConflictChoice choice) {
    useOptions(options.choosing(conflict, choice));
  }

  /// On to the next step, with the work that leads there.
  public void next() {
    if (!canGoOn()) {
      return;
    }
    switch (step) {
      case FILES -> scanValues();
      case COLUMNS -> makePlan(true);
      case MATCHING -> go(ImportStep.PREVIEW);
      case PREVIEW -> commit();
      case RESULT -> reset();
    }
  }

  public boolean canGoOn() {
    return switch (step) {
      case FILES -> !sheets.chosen().isEmpty();
      case COLUMNS -> sheets.isMappingComplete();
      case MATCHING, PREVIEW -> plan.isPresent();
      case RESULT -> true;
    };
  }

  public void back() {
    switch (step) {
      case FILES, RESULT -> {}
      case COLUMNS -> go(ImportStep.FILES);
      case MATCHING -> go(ImportStep.COLUMNS);
      case PREVIEW -> go(known.isPresent() ? ImportStep.COLUMNS : ImportStep.MATCHING);
    }
  }

  /// Reads files that are known all the same, and compares them row by row.
  public void compareInFull() {
    makePlan(false);
  }

  private void scanValues() {
    work.run(
        "exchange.task.values",
        monitor ->
            ValueScan.unknownValues(services.files(), sheets.selections(learned.codes()), monitor),
        found -> {
          unknownValues = found.stream().filter(value -> !value.field().isOpen()).toList();
          step = ImportStep.COLUMNS;
        });
  }

  private record Planned(Optional<KnownImport> known, Optional<ImportPlan> plan) {}

  private void makePlan(boolean mayBeKnown) {
    ReadingChoices reading = new ReadingChoices(readsHiddenRows, ReadingChoices.usual().zone());
    work.run(
        "exchange.task.planning",
        monitor -> {
          ImportService imports = services.imports();
          DraftSource source = services.drafts(sheets.selections(learned.codes()), reading);
          Optional<KnownImport> before =
              mayBeKnown ? imports.known(source, options) : Optional.empty();
          return new Planned(
              before,
              before.isPresent()
                  ? Optional.empty()
                  : Optional.of(imports.plan(source, options, monitor)));
        },
        made -> {
          known = made.known();
          plan = made.plan();
          step = known.isPresent() ? ImportStep.PREVIEW : ImportStep.MATCHING;
        });
  }

  private void commit() {
    ImportPlan wanted = plan.orElseThrow();
    work.run(
        "exchange.task.importing",
        monitor -> services.imports().commit(wanted, services.actor().get(), monitor),
        done -> {
          result = Optional.of(done);
          step = ImportStep.RESULT;
        },
        problem -> {
          if (problem.code() == PlanProblem.PLAN_OUTDATED) {
            renew(problem);
          }
        });
  }

  /// Plans anew on the store as it is now, still saying why.
  private void renew(Problem outdated) {
    work.run(
        "exchange.task.planning",
        monitor -> services.imports().replan(plan.orElseThrow(), options, monitor),
        fresh -> {
          plan = Optional.of(fresh);
          work.tell(List.of(outdated));
        });
  }

  /// Takes the import back that has just been done.
  public void undo() {
    int batch = result.orElseThrow().batchNo();
    work.run(
        "exchange.task.undoing",
        monitor -> services.imports().undo(batch, services.actor().get()),
        taken -> undone = Optional.of(taken));
  }

  /// Writes the rows that did not go in.
  public void writeCorrections(Path target, Runnable whenWritten) {
    ImportPlan wanted = plan.orElseThrow();
    work.run(
        "exchange.task.corrections",
        monitor -> {
          services
              .corrections()
              .write(wanted.sheets(), wanted.rejections(0, wanted.rejectedCount()), target);
          return target;
        },
        written -> whenWritten.run());
  }

  /// Writes the team's own templates.
  public void writeTemplates(Path folder, Runnable whenWritten) {
    work.run(
        "exchange.task.templates",
        monitor -> services.templates().write(folder),
        written -> whenWritten.run());
  }

  /// The name under which the mapping was found, when it is one that a person has saved.
  public Optional<String> savedName() {
    return sheets.chosen().stream()
        .findFirst()
        .flatMap(SheetItem::profile)
        .filter(ProfileName::isOwn)
        .map(profile -> profile.name(ProfileName.LOCALE));
  }

  public boolean hasProfile(String name) {
    return services.profiles().find(ProfileName.id(name)).isPresent();
  }

  /// Saves the mapping under a name; found again by the headers.
  public void saveProfile(String name, Runnable whenSaved) {
    work.run(
        "exchange.task.profile",
        monitor -> {
          Profile saved = ProfileName.profile(name, sheets.selections(learned.codes()), learned);
          services.profiles().save(saved);
          return saved;
        },
        saved -> whenSaved.run());
  }

  /// From the start, after an import with the sheets of other kinds that are still to go in.
  public void reset() {
    work.change(
        () -> {
          sheets = result.isPresent() ? sheets.waiting() : SheetChoices.NONE;
          unknownValues = List.of();
          learned = LearnedValues.NONE;
          options = ImportOptions.DEFAULT;
          readsHiddenRows = true;
          plan = Optional.empty();
          known = Optional.empty();
          result = Optional.empty();
          undone = Optional.empty();
          step = ImportStep.FILES;
        });
  }

  private void go(ImportStep wanted) {
    work.change(() -> step = wanted);
  }
}
