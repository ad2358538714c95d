package org.siyu.core.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Monitor;

/// The copies of the open workspace. A copy counts only once it was reopened and read.
public interface Backups {
  BackupPlan plan();

  /// Plans anew, from now on; old copies stay where they are.
  ///
  /// @throws org.siyu.core.shared.ProblemException [WorkspaceProblem#BACKUP_FOLDER_MISSING],
  ///   [WorkspaceProblem#BACKUP_FOLDER_INSIDE], [WorkspaceProblem#READ_ONLY_FOLDER]
  void follow(BackupPlan wanted);

  /// Where the next copy goes.
  Path folder();

  /// Newest first, wherever the plan keeps them and in the workspace itself.
  List<Backup> list();

  /// Copies the workspace while it is in use, reads the copy, then clears away old ones.
  ///
  /// @throws org.siyu.core.shared.ProblemException [WorkspaceProblem#NO_SPACE],
  ///   [WorkspaceProblem#BACKUP_FOLDER_MISSING] among others; then no file is left behind
  Backup make(BackupReason reason, Monitor monitor);

  /// The plan's copy, if it is time for one. To be called in the background, after opening and now
  /// and then.
  Optional<Backup> makeIfDue(Monitor monitor);

  /// Reads a copy as a restore would.
  ///
  /// @throws org.siyu.core.shared.ProblemException [WorkspaceProblem#BACKUP_DAMAGED],
  ///   [WorkspaceProblem#NEWER_VERSION]
  BackupContents read(Path backup, Monitor monitor);
}
