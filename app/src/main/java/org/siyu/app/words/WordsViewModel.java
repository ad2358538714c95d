package org.siyu.app.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.shared.Problem;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.TeamWordList;
import org.siyu.core.words.WordChange;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordField;
import org.siyu.core.words.WordImport;
import org.siyu.core.words.WordList;
import org.siyu.core.words.WordService;
import org.siyu.core.words.WordSheetLabels;
import org.siyu.core.words.WordStamp;

/// The word list: looked through, changed, tried out, taken to Excel and back.
public final class WordsViewModel {
  /// The list as it was read.
  ///
  /// @param checked what texts are checked against, with its version
  /// @param stamps who changed entries last
  public record Listed(TeamWordList list, WordList checked, Map<String, WordStamp> stamps) {}

  /// What is to be seen in the drawer.
  public sealed interface Sheet {
    record Reading(ListedWord word) implements Sheet {}

    record Writing(EntryForm form) implements Sheet {}

    record Trying() implements Sheet {}

    /// @param file its name
    record Importing(String file, WordImport read) implements Sheet {}
  }

  private final Supplier<WordService> service;
  private final WordWatch watch;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Listed>> listed =
      new ReadOnlyObjectWrapper<>(this, "listed", Optional.empty());
  private final ReadOnlyObjectWrapper<WordFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", WordFilter.ALL);
  private final ReadOnlyObjectWrapper<List<ListedWord>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", List.of());
  private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
      new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<WordNews>> news =
      new ReadOnlyObjectWrapper<>(this, "news", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private String tried = "";

  public WordsViewModel(Supplier<WordService> service, CurrentChecker checker, Tasks tasks) {
    this.service = service;
    this.watch = new WordWatch(checker, tasks);
    this.tasks = tasks;
  }

  /// Empty until it is read for the first time.
  public ReadOnlyObjectProperty<Optional<Listed>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<WordFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<ListedWord>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<WordNews>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Checks the text that is tried out.
  public WordWatch watch() {
    return watch;
  }

  public String tried() {
    return tried;
  }

  /// Looks for words in a text, as it is typed.
  public void tryOut(String text) {
    tried = text;
    watch.check(text);
  }

  public void read() {
    read(() -> {});
  }

  private void read(Runnable then) {
    run(
        "words.task.loading",
        _ -> {
          TeamWordList list = service.get().list();
          return new Listed(list, list.checked(), service.get().stamps());
        },
        read -> {
          listed.set(Optional.of(read));
          narrow();
          watch.renew();
          watch.check(tried);
          then.run();
        });
  }

  private <T> void run(String key, Work<T> work, Consumer<T> done) {
    tasks.run(key, work).onSuccess(done).onProblem(this::tell);
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }

  private void narrow() {
    shown.set(
        listed
            .get()
            .map(read -> read.list().words().stream().filter(filter.get()::accepts).toList())
            .orElse(List.of()));
  }

  public void ask(UnaryOperator<WordFilter> change) {
    filter.set(change.apply(filter.get()));
    narrow();
  }

  /// Shows an entry in full.
  public void open(String id) {
    put(find(id).map(Sheet.Reading::new));
  }

  private Optional<ListedWord> find(String id) {
    return listed.get().flatMap(read -> read.list().find(id));
  }

  /// The entry as it ships.
  public Optional<WordEntry> shipped(ListedWord word) {
    return listed.get().flatMap(read -> read.list().shipped(word.entry().id()));
  }

  public Optional<WordStamp> stamp(ListedWord word) {
    return listed.get().flatMap(read -> Optional.ofNullable(read.stamps().get(word.entry().id())));
  }

  /// Shows another sheet; what was being written can be had back.
  private void put(Optional<Sheet> wanted) {
    Optional<Sheet> before = sheet.get();
    sheet.set(wanted);
    if (before.orElse(null) instanceof Sheet.Writing(EntryForm form)
        && form.isTouched()
        && !wanted.equals(before)) {
      news(WordNews.What.FORM_LEFT, form.single(WordField.PATTERN), () -> sheet.set(before));
    }
  }

  public void close() {
    put(Optional.empty());
  }

  public void tryOut() {
    put(Optional.of(new Sheet.Trying()));
  }

  public void begin() {
    listed
        .get()
        .ifPresent(read -> put(Optional.of(new Sheet.Writing(EntryForm.fresh(read.list())))));
  }

  public void edit(ListedWord word) {
    listed
        .get()
        .ifPresent(read -> put(Optional.of(new Sheet.Writing(EntryForm.of(read.list(), word)))));
  }

  /// Leaves the form for what it was opened from.
  public void leaveForm() {
    Optional<ListedWord> original =
        sheet.get().flatMap(now -> now instanceof Sheet.Writing w ? w.form().original() : none());
    put(original.map(Sheet.Reading::new));
  }

  private static Optional<ListedWord> none() {
    return Optional.empty();
  }

  /// Keeps what is being written, once its examples hit and miss.
  public void keepForm() {
    if (sheet.get().orElse(null) instanceof Sheet.Writing(EntryForm form)
        && form.problemsProperty().get().isEmpty()) {
      form.entry().ifPresent(entry -> keep(form, entry));
    }
  }

  private void keep(EntryForm form, WordEntry entry) {
    tasks
        .run(
            "words.task.saving",
            _ -> {
              if (form.original().isEmpty()) {
                return service.get().add(entry).id();
              }
              service.get().edit(entry, form.original().get().version());
              return entry.id();
            })
        .onSuccess(
            id -> {
              form.settle();
              news(WordNews.What.SAVED, entry.pattern());
              read(() -> open(id));
            })
        .onProblem(form::refuse);
  }

  private void news(WordNews.What what, String name) {
    news.set(Optional.of(new WordNews(what, name, Optional.empty())));
  }

  private void news(WordNews.What what, String name, Runnable undo) {
    news.set(Optional.of(new WordNews(what, name, Optional.of(undo))));
  }

  /// Checks an entry, or does not check it any more.
  public void toggle(ListedWord word) {
    String id = word.entry().id();
    boolean isOn = !word.isOn();
    run(
        "words.task.saving",
        _ -> {
          service.get().switchOn(id, isOn, word.version());
          return id;
        },
        _ -> {
          news(
              isOn ? WordNews.What.SWITCHED_ON : WordNews.What.SWITCHED_OFF,
              word.entry().pattern(),
              () -> find(id).ifPresent(this::toggle));
          readAgain(id);
        });
  }

  /// Reads the list anew; an entry that is open stays in sight.
  private void readAgain(String id) {
    boolean isOpen =
        sheet.get().orElse(null) instanceof Sheet.Reading(ListedWord word)
            && word.entry().id().equals(id);
    read(
        () -> {
          if (isOpen) {
            open(id);
          }
        });
  }

  /// Takes a shipped entry back to how it ships, or removes one of the team's own.
  public void reset(ListedWord word) {
    String id = word.entry().id();
    run(
        "words.task.saving",
        _ -> service.get().reset(id),
        forgotten ->
            forgotten.ifPresent(
                change -> {
                  news(
                      change.isOwn() ? WordNews.What.REMOVED : WordNews.What.RESET,
                      word.entry().pattern(),
                      () -> restore(change, word.entry().pattern()));
                  readAgain(id);
                }));
  }

  private void restore(WordChange change, String name) {
    run(
        "words.task.saving",
        _ -> {
          service.get().restore(change);
          return change;
        },
        _ -> {
          news(WordNews.What.UNDONE, name);
          readAgain(change.id());
        });
  }

  public void undo() {
    news.get().ifPresent(this::undo);
  }

  /// Takes something back that is still the latest.
  public void undo(WordNews done) {
    if (news.get().equals(Optional.of(done)) && done.undo().isPresent()) {
      news.set(Optional.empty());
      done.undo().get().run();
    }
  }

  public void write(WordSheetLabels labels, Path target) {
    run(
        "words.task.writing",
        _ -> {
          service.get().write(labels, target);
          return String.valueOf(target.getFileName());
        },
        name -> news(WordNews.What.WRITTEN, name));
  }

  /// Reads a workbook and shows what it would change.
  ///
  /// @param labels in each language that it may be in
  public void readFile(Path file, List<WordSheetLabels> labels) {
    run(
        "words.task.reading",
        monitor ->
            new Sheet.Importing(
                String.valueOf(file.getFileName()), service.get().read(file, labels, monitor)),
        read -> put(Optional.of(read)));
  }

  /// Takes over what the workbook changes.
  public void take() {
    if (sheet.get().orElse(null) instanceof Sheet.Importing(String file, WordImport read)) {
      run(
          "words.task.saving",
          _ -> {
            service.get().take(read);
            return file;
          },
          name -> {
            close();
            news(WordNews.What.IMPORTED, name);
            read();
          });
    }
  }
}
