package org.siyu.core.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.siyu.core.shared.Monitor;

/// Makes, opens and restores workspaces. All methods throw [org.siyu.core.shared.ProblemException]
/// with a [WorkspaceProblem].
public interface Workspaces {
  /// Makes an empty workspace with its owner as the only member, and opens it. The folder appears
  /// whole or not at all.
  OpenWorkspace create(NewWorkspace wanted);

  /// Makes a workspace filled with invented customers up to now, and opens it.
  OpenWorkspace createSample(NewWorkspace wanted, Monitor monitor);

  /// Opens a workspace for this process alone. A store of an older version is copied and brought up
  /// to date first.
  OpenWorkspace open(Path folder, Monitor monitor);

  /// Asks the process that holds the workspace to come to the front; without effect when none does.
  void requestRaise(Path folder);

  /// Puts a copy in the place of what a closed workspace holds, also of a damaged one. The copy is
  /// read before anything is touched; what was there is kept as a copy of its own. The folder may
  /// also be missing or empty.
  Restored restore(Path folder, Path backup, Monitor monitor);

  /// @param contents what the workspace holds now
  /// @param undo the copy of what it held before; empty when it held nothing
  record Restored(BackupContents contents, Optional<Backup> undo) {}
}
