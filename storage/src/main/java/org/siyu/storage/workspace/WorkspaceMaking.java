package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.shared.Ids;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.WorkspaceSettings;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;

/// Makes a workspace in a folder beside its place and moves it there once it is whole.
final class WorkspaceMaking {
  private final Clock clock;
  private final Ids ids;

  WorkspaceMaking(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /// @param filler puts the first members into the fresh store, and whatever else
  void make(NewWorkspace wanted, boolean isSample, Consumer<Database> filler) {
    WorkspaceFolder place = new WorkspaceFolder(wanted.folder());
    if (!place.isMissingOrEmpty()) {
      throw place.trouble(WorkspaceProblem.ALREADY_EXISTS);
    }
    Path parent = place.root().getParent();
    if (parent == null) {
      throw place.trouble(WorkspaceProblem.ALREADY_EXISTS);
    }
    FileTrouble.translating(
        place.root(),
        () -> {
          Files.createDirectories(parent);
          Path scratch = Files.createTempDirectory(parent, ".siyu-making-");
          try {
            fill(new WorkspaceFolder(scratch), wanted, isSample, filler);
            Files.deleteIfExists(place.root());
            return Files.move(scratch, place.root(), StandardCopyOption.ATOMIC_MOVE);
          } finally {
            FolderTree.delete(scratch);
          }
        });
  }

  private void fill(
      WorkspaceFolder folder, NewWorkspace wanted, boolean isSample, Consumer<Database> filler)
      throws IOException {
    folder.make();
    WorkspaceSettings settings =
        new WorkspaceSettings(
            ids.next(),
            wanted.name(),
            wanted.language(),
            wanted.currency(),
            LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
            isSample);
    SettingsFile.write(folder.settings(), settings);
    try (Database database = Database.open(folder.store())) {
      filler.accept(database);
      new JooqAuditLog(database, clock)
          .record(
              wanted.owner(),
              AuditAction.WORKSPACE_CREATED,
              settings.id().toString(),
              Map.of("sample", Boolean.toString(isSample)));
      if (isSample) {
        database.closeCompacted();
      }
    }
  }
}
