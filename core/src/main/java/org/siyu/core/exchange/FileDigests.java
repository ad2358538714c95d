package org.siyu.core.exchange;

import java.nio.file.Path;

/// Tells files apart by content. A port that storage fills.
@FunctionalInterface
public interface FileDigests {
  /// The SHA-256 of the whole file, in lower-case hex.
  ///
  /// @throws org.siyu.core.shared.ProblemException when the file cannot be read
  String sha256(Path file);
}
