package org.siyu.app.sop;

import java.nio.file.Path;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// Something that was done with a template.
///
/// @param undo takes it back, where it can be
/// @param file what was written
public record SopNews(What what, String name, Optional<Runnable> undo, Optional<Path> file) {
  /// What was done.
  public enum What implements Code {
    SAVED,
    ADDED,
    HIDDEN,
    OFFERED,
    EXPORTED,
    DISCARDED,
    UNDONE
  }

  static SopNews of(What what, String name) {
    return new SopNews(what, name, Optional.empty(), Optional.empty());
  }

  SopNews with(Runnable wanted) {
    return new SopNews(what, name, Optional.of(wanted), file);
  }
}
