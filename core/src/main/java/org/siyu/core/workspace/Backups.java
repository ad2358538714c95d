package org.siyu.core.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Monitor;

/// The copies of the open workspace. A copy counts only once it was reopened and read.
public interface Backups {
  /// Newest first.
  List<Backup> list();

  /// Copies the workspace while it is in use, reads the copy, then clears away old daily ones.
  ///
  /// @throws org.siyu.core.shared.ProblemException [WorkspaceProblem#NO_SPACE] among others; then
  ///   no file is left behind
  Backup make(BackupReason reason, Monitor monitor);

  /// The day's copy, unless today already has one. To be called in the background after opening.
  Optional<Backup> makeDailyIfDue(Monitor monitor);

  /// Reads a copy as a restore would.
  ///
  /// @throws org.siyu.core.shared.ProblemException [WorkspaceProblem#BACKUP_DAMAGED],
  ///   [WorkspaceProblem#NEWER_VERSION]
  BackupContents read(Path backup, Monitor monitor);
}
