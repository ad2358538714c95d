package org.siyu.app.editor;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.SeriesScope;
import org.siyu.core.content.UnsavedEdit;
import org.siyu.core.shared.ProblemException;

/// Edits that are not saved: those that somebody went away from, and in the store what would be
/// lost in a crash. The store is written to in one order, one edit at a time.
final class UnsavedItems {
  private static final int MOST_RECALLED = 3;

  private final EditorServices services;
  private final Tasks tasks;
  private final Map<ContentId, ItemState> edits = new HashMap<>();

  /// What the store holds, or is about to.
  private final Map<ContentId, ItemDraft> guarded = new HashMap<>();

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean isWriting;

  UnsavedItems(EditorServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
  }

  void put(ItemState edit) {
    edits.put(edit.saved().id(), edit);
    guard(edit);
  }

  Optional<ItemState> take(ContentId id) {
    return Optional.ofNullable(edits.remove(id));
  }

  /// Sees to it that an edit would outlive a crash.
  void guard(ItemState edit) {
    ContentId id = edit.saved().id();
    if (!edit.isChanged()) {
      forget(id);
    } else if (!edit.draft().equals(guarded.get(id))) {
      guarded.put(id, edit.draft());
      UnsavedEdit kept = unsaved(edit);
      write(() -> services.unsaved().keep(services.members().acting().id(), kept));
    }
  }

  private UnsavedEdit unsaved(ItemState edit) {
    ItemDraft draft = edit.draft();
    return new UnsavedEdit(
        edit.saved(),
        draft.item(),
        draft.day(),
        draft.time(),
        draft.minutes(),
        LocalDateTime.now(services.clock()).truncatedTo(ChronoUnit.MILLIS));
  }

  /// What the store holds of an item from before; of what went out meanwhile, nothing.
  ///
  /// @param item as it is kept
  Optional<UnsavedEdit> stored(ContentItem item) {
    return services
        .unsaved()
        .find(services.members().acting().id(), item)
        .filter(edit -> !item.status().isPublished())
        .filter(edit -> state(edit).isChanged());
  }

  static ItemState state(UnsavedEdit edit) {
    ItemDraft draft = new ItemDraft(edit.mine(), edit.day(), edit.time(), edit.minutes());
    return new ItemState(edit.saved(), draft, draft.wrong(), true, false);
  }

  /// It is saved, or given up.
  void forget(ContentId id) {
    if (guarded.remove(id) != null) {
      write(() -> services.unsaved().forget(services.members().acting().id(), id));
    }
  }

  /// The store holds this already.
  void found(UnsavedEdit edit) {
    guarded.put(edit.saved().id(), state(edit).draft());
  }

  /// Tells of items with edits that were not saved when the program ended, the latest last.
  void recall(Consumer<ContentItem> tell) {
    tasks
        .run(
            "editor.task.loading",
            _ ->
                services.unsaved().items(services.members().acting().id()).stream()
                    .flatMap(id -> services.items().find(id).stream())
                    .filter(item -> stored(item).isPresent())
                    .limit(MOST_RECALLED)
                    .toList())
        .onSuccess(items -> items.reversed().forEach(tell));
  }

  private void write(Runnable work) {
    waiting.add(work);
    if (!isWriting) {
      writeNext();
    }
  }

  private void writeNext() {
    Runnable work = waiting.poll();
    isWriting = work != null;
    if (work != null) {
      tasks
          .run(
              "editor.task.guarding",
              _ -> {
                work.run();
                return true;
              })
          .onSuccess(_ -> writeNext())
          // what cannot be kept now is tried again with the next change
          .onProblem(
              _ -> {
                guarded.clear();
                writeNext();
              });
    }
  }

  /// Writes all of them on the caller's thread. What was changed meanwhile is brought together;
  /// what cannot be kept at all, as of an item that is gone, is given up.
  void keepAll() {
    waiting.clear();
    List.copyOf(edits.values()).forEach(this::keep);
    edits.clear();
  }

  private void keep(ItemState edit) {
    ContentItem mine = titled(edit.mine(), edit.saved());
    try {
      services.series().edit(mine, SeriesScope.THIS_ONE);
    } catch (ProblemException refused) {
      if (refused.problem().code() == ContentProblem.CHANGED_MEANWHILE) {
        services
            .items()
            .find(mine.id())
            .map(theirs -> new ItemConflict(edit.saved(), mine, theirs))
            .ifPresent(
                both ->
                    services
                        .series()
                        .edit(both.resolved(ItemConflict.Choice.BOTH), SeriesScope.THIS_ONE));
      }
    }
    services.unsaved().forget(services.members().acting().id(), mine.id());
  }

  /// An item has a title; one that was emptied keeps the one it had.
  private static ContentItem titled(ContentItem mine, ContentItem saved) {
    String title = mine.content().title();
    String kept =
        title.isBlank()
            ? saved.content().title()
            : title.substring(0, Math.min(title.length(), Content.LONGEST_TITLE));
    return mine.with(mine.content().withTitle(kept));
  }
}
