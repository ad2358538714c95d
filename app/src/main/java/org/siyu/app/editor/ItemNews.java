package org.siyu.app.editor;

import java.time.LocalDateTime;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.SeriesChange;
import org.siyu.core.shared.Problem;

/// What happened, to be told in passing.
public sealed interface ItemNews {
  /// @param change to take back
  record Saved(SeriesChange change) implements ItemNews {}

  record Undone() implements ItemNews {}

  /// It went one step on or back.
  record Stepped(ContentItem item) implements ItemNews {}

  /// Somebody went away from changes that are not saved.
  record Unsaved(ContentItem item) implements ItemNews {}

  /// Edits that were not saved when the program ended are there again.
  record Recovered(LocalDateTime at) implements ItemNews {}

  record Trouble(Problem problem) implements ItemNews {}
}
