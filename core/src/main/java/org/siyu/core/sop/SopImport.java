package org.siyu.core.sop;

import java.util.Optional;
import org.siyu.core.shared.Code;

/// A template from a file, held against what is in the library.
///
/// @param existing the one with the same code in the same language
/// @param difference from its newest version; empty where there is none
public record SopImport(
    SopTemplate template, Optional<SopEntry> existing, SopDifference difference) {

  /// What becomes of it.
  public enum Take implements Code {
    /// A later version of the existing one.
    VERSION,
    /// A template of its own beside the existing one.
    COPY
  }

  /// Whether it says just what the library says.
  public boolean isUnchanged() {
    return existing.isPresent() && difference.isEmpty();
  }
}
