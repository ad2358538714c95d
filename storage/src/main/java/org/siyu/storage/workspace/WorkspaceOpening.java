package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.RecentWorkspaces;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.WorkspaceSettings;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.Schema;

/// Opens a workspace: looks first, then locks, copies, migrates.
final class WorkspaceOpening {
  private final Clock clock;
  private final Ids ids;
  private final DiskSpace space;

  WorkspaceOpening(Clock clock, Ids ids, DiskSpace space) {
    this.clock = clock;
    this.ids = ids;
    this.space = space;
  }

  StoredWorkspace open(Path path, Monitor monitor) {
    WorkspaceFolder folder = WorkspaceFolder.existing(path);
    RestoreSwap swap = new RestoreSwap(folder.root());
    if (!swap.isUnderWay()) {
      folder.requireStore();
    }
    WorkspaceLock lock = WorkspaceLock.acquire(folder.root(), clock);
    try {
      return FileTrouble.translating(folder.root(), () -> open(folder, lock, swap, monitor));
    } catch (RuntimeException | Error trouble) {
      lock.close();
      throw trouble;
    }
  }

  private StoredWorkspace open(
      WorkspaceFolder folder, WorkspaceLock lock, RestoreSwap swap, Monitor monitor)
      throws IOException {
    List<Problem> notices = new ArrayList<>();
    lock.staleHolder()
        .map(former -> former.problem(WorkspaceProblem.STALE_LOCK_TAKEN_OVER, folder.root()))
        .ifPresent(notices::add);
    if (swap.finishInterrupted()) {
      notices.add(Problem.of(WorkspaceProblem.RESTORE_FINISHED, folder.root().toString()));
    }
    folder.requireStore();
    int version = folder.storeFile().schemaVersion();
    if (!Files.isWritable(folder.storeFile().file())) {
      throw folder.trouble(WorkspaceProblem.READ_ONLY_FOLDER);
    }
    folder.make();
    Database database = Database.openAsIs(folder.store());
    try {
      if (version < Schema.VERSION) {
        notices.add(migrate(folder, database, version, monitor));
      }
      WorkspaceSettings settings = settings(folder);
      return new StoredWorkspace(folder, lock, database, settings, notices, clock, space);
    } catch (RuntimeException | Error trouble) {
      database.close();
      throw trouble;
    }
  }

  private Problem migrate(WorkspaceFolder folder, Database database, int version, Monitor monitor) {
    Backup copy =
        new BackupMaking(folder, space)
            .make(database, BackupReason.BEFORE_MIGRATION, LocalDateTime.now(clock), monitor);
    database.migrate();
    return Problem.of(
        WorkspaceProblem.MIGRATED,
        folder.root().toString(),
        version,
        Schema.VERSION,
        copy.file().getFileName().toString());
  }

  // A store without its settings is still a workspace: the name is that of the folder.
  private WorkspaceSettings settings(WorkspaceFolder folder) {
    Optional<WorkspaceSettings> known = SettingsFile.read(folder.settings());
    if (known.isPresent()) {
      return known.get();
    }
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    WorkspaceSettings settings =
        new WorkspaceSettings(
            ids.next(),
            new RecentWorkspaces.Recent(folder.root(), now, true).name(),
            WorkspaceLanguage.ZH,
            Currency.getInstance("CNY"),
            now,
            false);
    SettingsFile.write(folder.settings(), settings);
    return settings;
  }
}
