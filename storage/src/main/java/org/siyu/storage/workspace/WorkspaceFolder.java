package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.storage.database.StoreFile;

/// What lies where in a workspace's folder.
record WorkspaceFolder(Path root) {
  static final String STORE = "store";
  static final String SETTINGS = "settings.properties";
  static final String BACKUP_PLAN = "backups.properties";
  static final String ATTACHMENTS = "attachments";
  static final String PROFILES = "profiles";
  static final String BACKUPS = "backups";

  /// Systems tie programs to files, not to folders: opening this one opens the workspace around it.
  static final String DOOR = "open.siyu";

  private static final String DOOR_TEXT =
      """
      Open this file with Siyu Workbench to open the workspace in this folder.
      用私域工作台打开此文件，即打开所在文件夹的工作区。
      """;

  WorkspaceFolder {
    root = root.toAbsolutePath().normalize();
  }

  /// A folder that is a workspace with a store; its door means the folder.
  ///
  /// @throws ProblemException [WorkspaceProblem#NOT_FOUND], [WorkspaceProblem#NOT_A_WORKSPACE],
  ///   [WorkspaceProblem#MISSING_STORE]
  static WorkspaceFolder existing(Path path) {
    WorkspaceFolder folder = new WorkspaceFolder(behind(path));
    if (Files.notExists(folder.root)) {
      throw folder.trouble(WorkspaceProblem.NOT_FOUND);
    }
    if (!folder.isWorkspace()) {
      throw folder.trouble(WorkspaceProblem.NOT_A_WORKSPACE);
    }
    return folder;
  }

  private static Path behind(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return folder != null && path.endsWith(DOOR) && Files.isRegularFile(path) ? folder : path;
  }

  void requireStore() {
    if (!storeFile().exists()) {
      throw trouble(WorkspaceProblem.MISSING_STORE);
    }
  }

  boolean isWorkspace() {
    return Files.isRegularFile(settings()) || storeFile().exists();
  }

  boolean isMissingOrEmpty() {
    if (Files.notExists(root)) {
      return true;
    }
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(root)) {
      return entries.findAny().isEmpty();
    } catch (IOException trouble) {
      throw FileTrouble.translate(root, trouble);
    }
  }

  void make() throws IOException {
    for (String part : new String[] {ATTACHMENTS, PROFILES, BACKUPS}) {
      Files.createDirectories(root.resolve(part));
    }
    Path door = root.resolve(DOOR);
    if (Files.notExists(door)) {
      Files.writeString(door, DOOR_TEXT);
    }
  }

  Path store() {
    return root.resolve(STORE);
  }

  StoreFile storeFile() {
    return StoreFile.of(store());
  }

  Path settings() {
    return root.resolve(SETTINGS);
  }

  Path backupPlan() {
    return root.resolve(BACKUP_PLAN);
  }

  Path backups() {
    return root.resolve(BACKUPS);
  }

  ProblemException trouble(WorkspaceProblem code) {
    return new ProblemException(Problem.of(code, root.toString()));
  }
}
