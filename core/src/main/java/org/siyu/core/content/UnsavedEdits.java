package org.siyu.core.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps what is not saved yet, one edit an item and member. The port that storage fills.
public interface UnsavedEdits {
  /// Replaces what the member had there before.
  void keep(UUID member, UnsavedEdit edit);

  /// @param now the item as it is kept; what nobody edits is as in that
  Optional<UnsavedEdit> find(UUID member, ContentItem now);

  /// Items with unsaved edits of the member, the latest first. Those of items that are gone are not
  /// among them.
  List<ContentId> items(UUID member);

  void forget(UUID member, ContentId item);
}
