package org.siyu.app.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.SeriesScope;
import org.siyu.core.shared.ProblemException;

/// Edits that somebody went away from without saving them.
final class UnsavedItems {
  private final Map<ContentId, ItemState> edits = new HashMap<>();

  void put(ItemState edit) {
    edits.put(edit.saved().id(), edit);
  }

  Optional<ItemState> take(ContentId id) {
    return Optional.ofNullable(edits.remove(id));
  }

  /// Writes all of them on the caller's thread. What was changed meanwhile is brought together;
  /// what cannot be kept at all, as of an item that is gone, is given up.
  void keepAll(EditorServices services) {
    List.copyOf(edits.values()).forEach(edit -> keep(services, edit));
    edits.clear();
  }

  private static void keep(EditorServices services, ItemState edit) {
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
