package org.siyu.core.content;

import java.nio.file.Path;
import java.util.Optional;

/// Keeps the files themselves. The port that storage fills.
public interface AssetFiles {
  /// Reads a file and says what it is.
  ///
  /// @throws org.siyu.core.shared.ProblemException [ContentProblem#ASSET_UNREADABLE]
  Asset describe(Path file);

  /// Copies a file into the workspace; one that is there already stays.
  ///
  /// @throws org.siyu.core.shared.ProblemException [ContentProblem#ASSET_UNREADABLE]
  void keep(Path file, Asset asset);

  /// Where the file lies, if it does.
  Optional<Path> path(Asset asset);

  void delete(Asset asset);
}
