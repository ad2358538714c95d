package org.siyu.core.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/// The workspaces that this user had open; kept in the user's configuration folder, outside any
/// workspace, and so without anything of what they hold.
public interface RecentWorkspaces {
  int LIMIT = 10;

  /// Latest first, at most [#LIMIT].
  List<Recent> list();

  void remember(Path folder, LocalDateTime openedAt);

  void forget(Path folder);

  /// @param isThere whether the folder is there now; it may be on a drive that is not plugged in
  record Recent(Path folder, LocalDateTime openedAt, boolean isThere) {
    /// The folder's name without its suffix.
    public String name() {
      Path last = folder.getFileName();
      String name = last == null ? folder.toString() : last.toString();
      return name.endsWith(NewWorkspace.SUFFIX)
          ? name.substring(0, name.length() - NewWorkspace.SUFFIX.length())
          : name;
    }
  }
}
