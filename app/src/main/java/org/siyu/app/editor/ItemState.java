package org.siyu.app.editor;

import java.util.Map;
import java.util.Optional;
import org.siyu.core.content.ContentItem;
import org.siyu.core.shared.Problem;

/// What is being edited.
///
/// @param saved as it is kept
/// @param wrong what is wrong where; an empty problem is something that cannot be read
public record ItemState(
    ContentItem saved,
    ItemDraft draft,
    Map<ItemField, Optional<Problem>> wrong,
    boolean canUndo,
    boolean canRedo) {
  public boolean isChanged() {
    return !draft.isLike(saved);
  }

  /// What is to be kept.
  ContentItem mine() {
    return draft.over(saved).read();
  }

  public boolean canSave() {
    return isChanged() && wrong.isEmpty();
  }

  /// Whether text and plan stay as they went out.
  public boolean isFixed() {
    return saved.status().isPublished();
  }

  public boolean isOccurrence() {
    return saved.occurrence().isPresent();
  }
}
