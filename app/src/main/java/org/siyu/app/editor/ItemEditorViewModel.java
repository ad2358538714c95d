package org.siyu.app.editor;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.EditHistory;
import org.siyu.app.words.WordWatch;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.SeriesChange;
import org.siyu.core.content.SeriesScope;
import org.siyu.core.content.UnsavedEdit;
import org.siyu.core.shared.Problem;

/// One item while it is edited. The item is not changed before it is saved; what is left unsaved is
/// there again when the item is opened the next time, also after a crash.
public final class ItemEditorViewModel {
  private final EditorServices services;
  private final Tasks tasks;
  private final WordWatch words;
  private final PreviewViewModel preview;
  private final WayViewModel way;
  private final FilesViewModel files;
  private final SeriesViewModel series;
  private final ReadOnlyObjectWrapper<Optional<ItemState>> state =
      new ReadOnlyObjectWrapper<>(this, "state", Optional.empty());
  private final ReadOnlyObjectWrapper<ItemLists> lists =
      new ReadOnlyObjectWrapper<>(this, "lists", ItemLists.NONE);
  private final ReadOnlyObjectWrapper<Optional<ItemConflict>> conflict =
      new ReadOnlyObjectWrapper<>(this, "conflict", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ItemNews>> news =
      new ReadOnlyObjectWrapper<>(this, "news", Optional.empty());
  private final ReadOnlyBooleanWrapper scopeAsked =
      new ReadOnlyBooleanWrapper(this, "scopeAsked", false);
  private final ObjectProperty<ItemPage> page =
      new SimpleObjectProperty<>(this, "page", ItemPage.TEXT);

  private final UnsavedItems unsaved;
  private Optional<EditHistory<ItemDraft>> history = Optional.empty();
  private String from = "";
  private int asked;

  public ItemEditorViewModel(EditorServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
    this.unsaved = new UnsavedItems(services, tasks);
    this.words = new WordWatch(services.checker(), tasks);
    this.preview = new PreviewViewModel(services, tasks, this::tell);
    this.way = new WayViewModel(services, tasks, this::taken, this::tell);
    this.files = new FilesViewModel(services, tasks, this::edit, this::tell);
    this.series = new SeriesViewModel(services, tasks, this::changed, this::tell);
  }

  public ReadOnlyObjectProperty<Optional<ItemState>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public Optional<ItemState> state() {
    return state.get();
  }

  public ReadOnlyObjectProperty<ItemLists> listsProperty() {
    return lists.getReadOnlyProperty();
  }

  public ItemLists lists() {
    return lists.get();
  }

  public ReadOnlyObjectProperty<Optional<ItemConflict>> conflictProperty() {
    return conflict.getReadOnlyProperty();
  }

  /// The latest that is to be told in passing.
  public ReadOnlyObjectProperty<Optional<ItemNews>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  public ObjectProperty<ItemPage> pageProperty() {
    return page;
  }

  public WordWatch words() {
    return words;
  }

  public PreviewViewModel preview() {
    return preview;
  }

  public WayViewModel way() {
    return way;
  }

  public FilesViewModel files() {
    return files;
  }

  public SeriesViewModel series() {
    return series;
  }

  /// The screen to go back to.
  public String from() {
    return from;
  }

  /// Shows an item; what was left unsaved of it is there again.
  ///
  /// @param screen to go back to
  public void open(ContentId id, String screen) {
    from = screen;
    leave();
    page.set(ItemPage.TEXT);
    words.renew();
    read(id);
  }

  private record Opened(ItemLists lists, Optional<ContentItem> item, Optional<UnsavedEdit> edit) {}

  private void read(ContentId id) {
    int question = ++asked;
    tasks
        .run(
            "editor.task.loading",
            _ -> {
              Optional<ContentItem> item = services.items().find(id);
              return new Opened(ItemLists.read(services), item, item.flatMap(unsaved::stored));
            })
        .onSuccess(
            found -> {
              if (question == asked) {
                lists.set(found.lists());
                found
                    .item()
                    .ifPresentOrElse(
                        item -> begin(item, found.edit()),
                        () -> tell(Problem.of(ContentProblem.NOT_FOUND)));
              }
            })
        .onProblem(this::tell);
  }

  private void begin(ContentItem item, Optional<UnsavedEdit> stored) {
    Optional<ItemState> left = unsaved.take(item.id());
    Optional<UnsavedEdit> lost = stored.filter(_ -> left.isEmpty());
    Optional<ItemState> before = left.or(() -> lost.map(UnsavedItems::state));
    lost.ifPresent(unsaved::found);
    conflict.set(Optional.empty());
    start(
        before.map(ItemState::saved).orElse(item),
        before.map(ItemState::draft).orElseGet(() -> ItemDraft.of(item)));
    before
        .filter(edited -> !edited.saved().revision().equals(item.revision()))
        .ifPresent(edited -> conflict.set(Optional.of(conflict(edited, item))));
    preview.open();
    series.read(item);
    lost.ifPresent(edit -> tell(new ItemNews.Recovered(edit.at())));
  }

  /// To be called every now and then: what is typed would outlive a crash.
  public void guard() {
    state().ifPresent(unsaved::guard);
  }

  /// Tells of items whose edits were not saved when the program ended.
  public void recall() {
    unsaved.recall(item -> tell(new ItemNews.Unsaved(item)));
  }

  private static ItemConflict conflict(ItemState edited, ContentItem theirs) {
    return new ItemConflict(edited.saved(), edited.mine(), theirs);
  }

  private void start(ContentItem saved, ItemDraft draft) {
    EditHistory<ItemDraft> fresh = new EditHistory<>(ItemDraft.of(saved));
    fresh.change(draft, "");
    history = Optional.of(fresh);
    show(saved);
    way.read(saved);
  }

  private void show(ContentItem saved) {
    history.ifPresent(
        steps -> {
          ItemDraft draft = steps.now();
          state.set(
              Optional.of(
                  new ItemState(saved, draft, draft.wrong(), steps.canUndo(), steps.canRedo())));
          words.check(draft.content().text());
          preview.follow(draft.read());
        });
  }

  /// Changes what is edited.
  ///
  /// @param key changes in a row under one key are one step to undo; "" for a step of its own
  public void edit(String key, UnaryOperator<ItemDraft> change) {
    history.ifPresent(
        steps -> {
          steps.change(change.apply(steps.now()), key);
          showAgain();
        });
  }

  private void showAgain() {
    state().ifPresent(now -> show(now.saved()));
  }

  public void undo() {
    history.ifPresent(EditHistory::undo);
    showAgain();
  }

  public void redo() {
    history.ifPresent(EditHistory::redo);
    showAgain();
  }

  /// Gives up what is not saved; can be undone.
  public void revert() {
    state().ifPresent(now -> edit("", _ -> ItemDraft.of(now.saved())));
  }

  /// Writes the general variant, or drops it; at first it is a copy of the other one.
  public void general(boolean isWanted) {
    edit(
        "",
        draft ->
            draft.with(
                content ->
                    content.withGeneral(
                        isWanted
                            ? Optional.of(new Content.General(content.title(), content.body()))
                            : Optional.empty())));
  }

  /// Keeps the item; of an occurrence of a series it is asked first for which ones.
  public void save() {
    boolean isOccurrence = state().filter(ItemState::isOccurrence).isPresent();
    boolean canSave = state().filter(ItemState::canSave).isPresent();
    if (isOccurrence && canSave) {
      scopeAsked.set(true);
    } else {
      save(SeriesScope.THIS_ONE);
    }
  }

  /// Whether it is to be said which occurrences are meant.
  public ReadOnlyBooleanProperty scopeAskedProperty() {
    return scopeAsked.getReadOnlyProperty();
  }

  public void askNoMore() {
    scopeAsked.set(false);
  }

  /// Keeps the item, and what was changed for other occurrences of its series too.
  public void save(SeriesScope scope) {
    askNoMore();
    state().filter(ItemState::canSave).ifPresent(now -> save(now, scope));
  }

  private void save(ItemState now, SeriesScope scope) {
    ContentItem mine = now.mine();
    tasks
        .run("editor.task.saving", _ -> services.series().edit(mine, scope))
        .onSuccess(change -> kept(mine, change))
        .onProblem(problem -> refuse(now, problem));
  }

  private void kept(ContentItem mine, SeriesChange change) {
    unsaved.forget(mine.id());
    change.items().after().stream()
        .filter(item -> item.id().equals(mine.id()))
        .findFirst()
        .ifPresent(this::rebase);
    tell(new ItemNews.Saved(change));
  }

  /// The same edits, and the steps to undo them, over the item as it is kept now.
  private void rebase(ContentItem saved) {
    if (state().filter(now -> now.saved().id().equals(saved.id())).isPresent()) {
      history.ifPresent(steps -> steps.settle(ItemDraft.of(saved)));
      show(saved);
      way.read(saved);
      series.read(saved);
    }
  }

  private void refuse(ItemState now, Problem problem) {
    if (problem.code() != ContentProblem.CHANGED_MEANWHILE) {
      tell(problem);
      return;
    }
    tasks
        .run("editor.task.loading", _ -> services.items().find(now.saved().id()))
        .onSuccess(found -> conflict.set(found.map(theirs -> conflict(now, theirs))))
        .onProblem(this::tell);
  }

  /// Settles a conflict; nothing is saved by that.
  public void resolve(ItemConflict.Choice choice) {
    conflict
        .get()
        .ifPresent(
            both -> {
              conflict.set(Optional.empty());
              start(both.theirs(), ItemDraft.of(both.resolved(choice)));
            });
  }

  /// Takes a saved change back.
  public void takeBack(SeriesChange change) {
    tasks
        .run("editor.task.saving", _ -> services.series().undo(change))
        .onSuccess(
            _ -> {
              tell(new ItemNews.Undone());
              state().ifPresent(now -> reread(now.saved().id()));
            })
        .onProblem(this::tell);
  }

  private void reread(ContentId id) {
    history = Optional.empty();
    read(id);
  }

  private void changed(SeriesChange change) {
    tell(new ItemNews.Saved(change));
    state().ifPresent(now -> reread(now.saved().id()));
  }

  private void taken(ContentItem item) {
    start(item, ItemDraft.of(item));
    tell(new ItemNews.Stepped(item));
  }

  /// Goes away from the item. A draft is saved; what cannot be, and what would void approvals,
  /// stays here unsaved.
  public void leave() {
    state().ifPresent(this::leave);
  }

  private void leave(ItemState now) {
    askNoMore();
    state.set(Optional.empty());
    history = Optional.empty();
    preview.close();
    unsaved.guard(now);
    if (now.isChanged()) {
      unsaved.put(now);
      if (now.canSave() && !now.saved().status().isBound()) {
        saveLeft(now);
      } else {
        tell(new ItemNews.Unsaved(now.draft().item()));
      }
    }
  }

  private void saveLeft(ItemState now) {
    ContentItem mine = now.mine();
    tasks
        .run("editor.task.saving", _ -> services.series().edit(mine, SeriesScope.THIS_ONE))
        .onSuccess(
            change -> {
              unsaved.take(mine.id());
              unsaved.forget(mine.id());
              tell(new ItemNews.Saved(change));
            })
        .onProblem(_ -> tell(new ItemNews.Unsaved(mine)));
  }

  /// Keeps, at once, what is unsaved: the workspace is about to close.
  public void keepAll() {
    state().filter(ItemState::isChanged).ifPresent(unsaved::put);
    unsaved.keepAll();
  }

  private void tell(Problem trouble) {
    tell(new ItemNews.Trouble(trouble));
  }

  private void tell(ItemNews latest) {
    news.set(Optional.empty());
    news.set(Optional.of(latest));
  }
}
