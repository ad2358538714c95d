package org.siyu.app.words;

import java.util.Optional;
import org.siyu.core.shared.Code;

/// Something that was done with the word list.
///
/// @param name of the entry, or of the file
/// @param undo takes it back, where it can be
public record WordNews(What what, String name, Optional<Runnable> undo) {
  /// What was done.
  public enum What implements Code {
    SAVED,
    SWITCHED_ON,
    SWITCHED_OFF,
    RESET,
    REMOVED,
    IMPORTED,
    WRITTEN,
    /// What was being written was left without keeping it.
    FORM_LEFT,
    UNDONE
  }
}
