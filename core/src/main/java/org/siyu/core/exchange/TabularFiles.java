package org.siyu.core.exchange;

import java.nio.file.Path;
import java.util.Optional;

/// Opens files for reading. The port that storage fills.
public interface TabularFiles {
  /// Opens a file after a look at its first bytes.
  ///
  /// @param encoding a charset to use for a csv instead of the recognised one
  /// @param separator a field separator to use for a csv instead of the recognised one
  /// @throws org.siyu.core.shared.ProblemException with a [FileProblem] code: not a workbook,
  ///   password-protected, truncated, a zip bomb, unreadable, empty
  TabularFile open(Path file, Optional<String> encoding, Optional<Character> separator);

  default TabularFile open(Path file) {
    return open(file, Optional.empty(), Optional.empty());
  }
}
