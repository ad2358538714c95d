package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.siyu.storage.database.StoreFile;

/// Puts new files in the place of a workspace's old ones so that, whenever the process is killed,
/// the next opening finds all old ones or brings the swap to its end.
record RestoreSwap(Path root) {
  private static final List<String> PARTS =
      List.of(
          WorkspaceFolder.STORE + StoreFile.ENDING,
          WorkspaceFolder.SETTINGS,
          WorkspaceFolder.ATTACHMENTS,
          WorkspaceFolder.PROFILES);

  /// Where the new files are to be put and checked.
  Path fresh() {
    return root.resolve(".restore-new");
  }

  private Path old() {
    return root.resolve(".restore-old");
  }

  private Path ready() {
    return fresh().resolve(".ready");
  }

  boolean isUnderWay() {
    return Files.exists(ready());
  }

  /// Throws away what an earlier restore left behind before it was ready, or ends one that was.
  ///
  /// @return whether there was one to end
  boolean finishInterrupted() throws IOException {
    boolean isUnderWay = isUnderWay();
    if (isUnderWay) {
      moveAll();
    }
    cleanUp();
    return isUnderWay;
  }

  /// Swaps; on failure the old files are back in their place.
  void swap() throws IOException {
    Files.createDirectories(fresh().resolve(WorkspaceFolder.ATTACHMENTS));
    Files.createDirectories(fresh().resolve(WorkspaceFolder.PROFILES));
    Files.writeString(ready(), "");
    try {
      moveAll();
    } catch (IOException trouble) {
      moveBack();
      cleanUp();
      throw trouble;
    }
    cleanUp();
  }

  private void moveAll() throws IOException {
    Files.createDirectories(old());
    for (String part : PARTS) {
      if (Files.exists(fresh().resolve(part))) {
        if (Files.exists(root.resolve(part))) {
          move(root.resolve(part), old().resolve(part));
        }
        move(fresh().resolve(part), root.resolve(part));
      }
    }
  }

  private void moveBack() throws IOException {
    for (String part : PARTS) {
      if (Files.exists(old().resolve(part))) {
        if (Files.exists(root.resolve(part))) {
          move(root.resolve(part), fresh().resolve(part));
        }
        move(old().resolve(part), root.resolve(part));
      }
    }
  }

  private void cleanUp() throws IOException {
    Files.deleteIfExists(ready());
    FolderTree.delete(fresh());
    FolderTree.delete(old());
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
