package org.siyu.app.library;

import java.util.Optional;
import org.siyu.core.shared.Code;

/// Something that was done in the library.
///
/// @param title of what it was done with, or how many of them
/// @param undo takes it back, where it can be
public record LibraryNews(What what, String title, Optional<Runnable> undo) {
  /// What was done.
  public enum What implements Code {
    PIECE_SAVED,
    PIECE_REMOVED,
    PIECE_USED,
    TOPIC_SAVED,
    TOPIC_DROPPED,
    TOPIC_REOPENED,
    TOPIC_REMOVED,
    TOPIC_PLANNED,
    POLL_TAKEN,
    /// What was being written was left without keeping it.
    FORM_LEFT,
    UNDONE
  }
}
