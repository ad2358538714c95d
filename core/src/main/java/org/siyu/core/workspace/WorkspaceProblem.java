package org.siyu.core.workspace;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a workspace cannot be made, opened, copied or written. In none of these cases is anything
/// overwritten. Unless said otherwise the only argument is the folder or file, as text.
public enum WorkspaceProblem implements ErrorCode {
  /// There is nothing at this path.
  NOT_FOUND,
  /// A file, or a folder that no workbench has made.
  NOT_A_WORKSPACE,
  /// Arguments: folder, user, host, started at (ISO date and time, local), process id.
  IN_USE,
  /// Arguments: path, version of the store's schema, newest version that this program knows.
  NEWER_VERSION,
  /// The store's file cannot be read as a whole.
  DAMAGED,
  /// The file in the store's place is no store of the workbench.
  FOREIGN_STORE,
  READ_ONLY_FOLDER,
  /// Arguments: path, bytes needed (-1 when not known), bytes free (-1 when not known).
  NO_SPACE,
  /// There is something at the path where a new workspace should go.
  ALREADY_EXISTS,
  /// The folder is a workspace but its store is gone.
  MISSING_STORE,
  /// A copy that cannot be read back as what it says it is.
  BACKUP_DAMAGED,
  /// Where copies should go there is no folder, or its drive is not plugged in.
  BACKUP_FOLDER_MISSING,
  /// A folder for copies that would be lost together with the workspace.
  BACKUP_FOLDER_INSIDE,
  /// The store was closed, by the user or after trouble with the disk; opening it again helps.
  CLOSED,
  /// The path has a character that the store's engine cannot take (`;`).
  UNSUITABLE_PATH,
  /// A notice, not a failure: the program that held the workspace ended without closing it.
  /// Arguments: as for [#IN_USE].
  STALE_LOCK_TAKEN_OVER,
  /// A notice: the schema was brought up to date. Arguments: old version, new version, copy's file.
  MIGRATED,
  /// A notice: a restore that had been cut off was brought to its end.
  RESTORE_FINISHED;

  @Override
  public String key() {
    return "workspace." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
