package org.siyu.app.sop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;

/// The library of templates and the one that is open. Unsaved changes of a template outlive its
/// page.
public final class SopViewModel {
  /// The template that is open.
  ///
  /// @param versions newest first
  public record Opened(SopEntry entry, List<SopVersion> versions, SopDraft draft) {}

  private final SopServices services;
  private final Tasks tasks;
  private final Supplier<SopLanguage> language;
  private final SopFileWork files;
  private final SopRowWork rows = new SopRowWork(this::draft);
  private final Map<SopId, SopDraft> drafts = new HashMap<>();
  private final ObjectProperty<SopPage> page =
      new SimpleObjectProperty<>(this, "page", SopPage.OVERVIEW);
  private final ReadOnlyObjectWrapper<SopQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", SopQuery.ALL);
  private final ReadOnlyObjectWrapper<Optional<List<SopEntry>>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SopNews>> news =
      new ReadOnlyObjectWrapper<>(this, "news", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private List<SopEntry> all = List.of();
  private Optional<SopLanguage> readIn = Optional.empty();
  private Choices choices = new Choices(List.of());

  /// @param language in which shipped templates are read
  public SopViewModel(SopServices services, Tasks tasks, Supplier<SopLanguage> language) {
    this.services = services;
    this.tasks = tasks;
    this.language = language;
    this.files = new SopFileWork(this, services.exchange());
  }

  public SopFileWork files() {
    return files;
  }

  public ObjectProperty<SopPage> pageProperty() {
    return page;
  }

  public ReadOnlyObjectProperty<SopQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// Empty until they are read for the first time.
  public ReadOnlyObjectProperty<Optional<List<SopEntry>>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// The row that is edited.
  public SopRowWork rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<Optional<SopNews>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// How many there are, also those that the query leaves out; hidden ones not counted.
  public int count() {
    return (int) all.stream().filter(entry -> !entry.isRetired()).count();
  }

  public Choices choices() {
    return choices;
  }

  public boolean hasChanges(SopId id) {
    SopDraft draft = drafts.get(id);
    return draft != null && draft.isChanged();
  }

  /// Reads all of it anew.
  public void visit() {
    read(() -> opened.get().ifPresent(open -> open(open.entry().id())));
  }

  /// Reads anew when the screen speaks another language than what was read.
  void visitInOtherLanguage() {
    if (!readIn.isEmpty() && !readIn.equals(Optional.of(language.get()))) {
      visit();
    }
  }

  void read(Runnable then) {
    SopLanguage wanted = language.get();
    readIn = Optional.of(wanted);
    run(
        "sop.task.loading",
        _ -> new Read(services.templates().entries(wanted), services.choices().all()),
        read -> {
          all = read.entries();
          choices = read.choices();
          narrow();
          then.run();
        });
  }

  private record Read(List<SopEntry> entries, Choices choices) {}

  private void narrow() {
    shown.set(Optional.of(all.stream().filter(query.get()::accepts).toList()));
  }

  public void ask(UnaryOperator<SopQuery> change) {
    SopQuery wanted = change.apply(query.get());
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      narrow();
    }
  }

  /// Opens a template at a page of it.
  public void open(SopId id, SopPage at) {
    open(id, Optional.of(at));
  }

  public void open(SopId id) {
    open(id, Optional.empty());
  }

  private void open(SopId id, Optional<SopPage> at) {
    SopLanguage wanted = language.get();
    run(
        "sop.task.loading",
        _ -> new Found(services.templates().find(id, wanted), versions(id, wanted)),
        found ->
            found
                .entry()
                .ifPresent(
                    entry -> {
                      show(entry, found.versions());
                      at.ifPresent(page::set);
                    }));
  }

  private record Found(Optional<SopEntry> entry, List<SopVersion> versions) {}

  private List<SopVersion> versions(SopId id, SopLanguage wanted) {
    return services.templates().versions(id, wanted);
  }

  private void show(SopEntry entry, List<SopVersion> versions) {
    boolean isOther = opened.get().map(open -> !open.entry().id().equals(entry.id())).orElse(true);
    SopDraft draft =
        drafts.compute(
            entry.id(),
            (_, had) ->
                had != null && (had.isChanged() || had.base().equals(entry.newest()))
                    ? had
                    : new SopDraft(entry.newest()));
    if (isOther) {
      rows.leave();
      page.set(SopPage.OVERVIEW);
    }
    opened.set(Optional.of(new Opened(entry, versions, draft)));
  }

  /// Back to the library.
  public void close() {
    rows.leave();
    opened.set(Optional.empty());
  }

  private Optional<SopDraft> draft() {
    return opened.get().map(Opened::draft);
  }

  public void undo() {
    draft().ifPresent(SopDraft::undo);
  }

  public void redo() {
    draft().ifPresent(SopDraft::redo);
  }

  public void shift(String key, int days) {
    draft().ifPresent(draft -> draft.shift(key, days));
  }

  public void move(SopPart part, int at, int by) {
    draft().ifPresent(draft -> draft.move(part, at, by));
  }

  public void remove(SopPart part, int at) {
    draft()
        .ifPresent(
            draft -> {
              rows.leave();
              draft.remove(part, at);
            });
  }

  /// Saves a later version.
  public void save(String note) {
    draft()
        .ifPresent(
            draft ->
                run(
                    "sop.task.saving",
                    _ -> services.templates().save(draft.base(), draft.now(), note),
                    saved -> {
                      drafts.remove(saved.id());
                      tell(
                          SopNews.of(SopNews.What.SAVED, saved.template().name())
                              .with(() -> takeBack(saved, Optional.of(draft.now()))));
                      read(() -> open(saved.id()));
                    }));
  }

  public void discard() {
    draft()
        .ifPresent(
            draft -> {
              rows.leave();
              drafts.remove(draft.base().id());
              SopNews told = SopNews.of(SopNews.What.DISCARDED, draft.base().template().name());
              tell(
                  told.with(
                      () -> {
                        drafts.put(draft.base().id(), draft);
                        open(draft.base().id());
                      }));
              open(draft.base().id());
            });
  }

  /// Takes the newest version away again.
  ///
  /// @param unsaved what is to be edited then
  public void takeBack(SopVersion version, Optional<SopTemplate> unsaved) {
    run(
        "sop.task.saving",
        _ -> {
          services.templates().takeBack(version);
          return services.templates().find(version.id(), language.get());
        },
        left -> {
          tell(SopNews.of(SopNews.What.UNDONE, version.template().name()));
          drafts.remove(version.id());
          left.ifPresent(
              entry -> {
                SopDraft draft = new SopDraft(entry.newest());
                unsaved.ifPresent(draft::restore);
                drafts.put(entry.id(), draft);
              });
          boolean isGone = left.isEmpty();
          read(
              () -> {
                if (isGone) {
                  close();
                } else {
                  open(version.id());
                }
              });
        });
  }

  /// Begins a template of one's own.
  ///
  /// @param name what it is called at first
  /// @param firstStep the title of its first step
  public void begin(String name, String firstStep) {
    SopLanguage wanted = language.get();
    run(
        "sop.task.saving",
        _ ->
            services
                .templates()
                .create(
                    SopRows.empty(services.templates().freeName(name, wanted), firstStep, wanted)),
        this::added);
  }

  /// Makes a template of one's own from the one that is open, with what is not saved.
  public void duplicate() {
    draft()
        .ifPresent(
            draft ->
                run(
                    "sop.task.saving",
                    _ -> {
                      SopTemplate from = draft.now();
                      String name = services.templates().freeName(from.name(), from.language());
                      return services.templates().create(from.with(from.overview().named(name)));
                    },
                    this::added));
  }

  void added(SopVersion version) {
    tell(
        SopNews.of(SopNews.What.ADDED, version.template().name())
            .with(() -> takeBack(version, Optional.empty())));
    read(() -> open(version.id()));
  }

  /// Hides a template, or offers it again.
  public void retire(SopEntry entry, boolean isWanted) {
    run(
        "sop.task.saving",
        _ -> {
          services.templates().retire(entry.id(), isWanted);
          return entry;
        },
        done -> {
          tell(
              SopNews.of(isWanted ? SopNews.What.HIDDEN : SopNews.What.OFFERED, done.name())
                  .with(() -> retire(done, !isWanted)));
          visit();
        });
  }

  /// The codes of channels that are offered, with the one that is chosen.
  public List<String> channels() {
    return choices.offered(ChoiceList.CHANNEL).stream().map(each -> each.code()).toList();
  }

  <T> void run(String name, Work<T> work, Consumer<? super T> done) {
    tasks
        .run(name, work)
        .onSuccess(done)
        .onProblem(
            trouble -> {
              problem.set(Optional.empty());
              problem.set(Optional.of(trouble));
            });
  }

  void tell(SopNews done) {
    news.set(Optional.of(done));
  }

  /// Takes something back that is still the latest.
  public void undo(SopNews done) {
    if (news.get().equals(Optional.of(done))) {
      news.set(Optional.empty());
      done.undo().ifPresent(Runnable::run);
    }
  }
}
