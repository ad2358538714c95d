package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupPlan;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.WorkspaceSettings;

/// Where the copies of one workspace lie: in the workspace, and in a folder of its own below the
/// one that the plan names, since several workspaces may be copied to the same drive.
record BackupPlaces(WorkspaceFolder workspace, WorkspaceSettings settings, BackupPlan plan) {
  private static final int MARK_LENGTH = 8;

  /// Where the next copy goes; it may not be there yet.
  Path next() {
    return plan.folder().map(this::own).orElseGet(workspace::backups);
  }

  /// Those that can be reached, newest first.
  List<Backup> list() {
    return Stream.concat(
            new BackupFolder(workspace.backups()).list().stream(),
            plan.folder()
                .filter(Files::isDirectory)
                .map(folder -> new BackupFolder(own(folder)).list().stream())
                .orElseGet(Stream::empty))
        .sorted(Comparator.comparing(Backup::madeAt).thenComparing(Backup::file).reversed())
        .toList();
  }

  /// @throws ProblemException when the plan's folder cannot take copies
  void require() {
    plan.folder().ifPresent(this::require);
  }

  private void require(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw trouble(WorkspaceProblem.BACKUP_FOLDER_MISSING, folder);
    }
    FileTrouble.translating(
        folder,
        () -> {
          if (folder.toRealPath().startsWith(workspace.root().toRealPath())) {
            throw trouble(WorkspaceProblem.BACKUP_FOLDER_INSIDE, folder);
          }
          return Files.deleteIfExists(Files.createTempFile(folder, ".siyu-", ".tmp"));
        });
  }

  /// Found by the workspace's id, so that a workspace that was renamed keeps its copies.
  private Path own(Path folder) {
    String id = settings.id().toString().replace("-", "");
    String mark = "-" + id.substring(id.length() - MARK_LENGTH);
    return existing(folder, mark).orElseGet(() -> folder.resolve(name() + mark));
  }

  private static Optional<Path> existing(Path folder, String mark) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.getFileName().toString().endsWith(mark))
          .filter(Files::isDirectory)
          .min(Comparator.naturalOrder());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private String name() {
    String name = String.valueOf(workspace.root().getFileName());
    return name.endsWith(NewWorkspace.SUFFIX)
        ? name.substring(0, name.length() - NewWorkspace.SUFFIX.length())
        : name;
  }

  private static ProblemException trouble(WorkspaceProblem code, Path folder) {
    return new ProblemException(Problem.of(code, folder.toString()));
  }
}
