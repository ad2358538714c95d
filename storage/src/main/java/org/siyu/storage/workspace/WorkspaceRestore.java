package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupContents;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.StoreException;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.Workspaces.Restored;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;

/// Puts a copy in the place of what a closed workspace holds.
final class WorkspaceRestore {
  private final Clock clock;
  private final DiskSpace space;

  WorkspaceRestore(Clock clock, DiskSpace space) {
    this.clock = clock;
    this.space = space;
  }

  Restored restore(Path path, Path backup, Monitor monitor) {
    WorkspaceFolder folder = new WorkspaceFolder(path);
    boolean isNew = folder.isMissingOrEmpty();
    if (!isNew && !folder.isWorkspace() && !Files.isDirectory(folder.backups())) {
      throw folder.trouble(WorkspaceProblem.NOT_A_WORKSPACE);
    }
    if (Files.notExists(backup)) {
      throw new WorkspaceFolder(backup).trouble(WorkspaceProblem.NOT_FOUND);
    }
    return FileTrouble.translating(
        folder.root(),
        () -> {
          Files.createDirectories(folder.root());
          try (WorkspaceLock lock = WorkspaceLock.acquire(folder.root(), clock)) {
            return locked(lock, folder, backup, monitor);
          } catch (RuntimeException failed) {
            if (isNew) {
              FolderTree.delete(folder.root());
            }
            throw failed;
          }
        });
  }

  private Restored locked(WorkspaceLock lock, WorkspaceFolder folder, Path backup, Monitor monitor)
      throws IOException {
    lock.staleHolder();
    RestoreSwap swap = new RestoreSwap(folder.root());
    swap.finishInterrupted();
    try {
      Files.createDirectories(swap.fresh());
      space.require(folder.root(), 3 * Files.size(backup));
      BackupContents contents = BackupMaking.unpack(backup, swap.fresh(), monitor);
      Optional<Backup> undo =
          folder.isWorkspace() ? Optional.of(undoCopy(folder, monitor)) : Optional.empty();
      monitor.check();
      swap.swap();
      folder.make();
      enterAudit(folder, backup);
      return new Restored(contents, undo);
    } finally {
      swap.finishInterrupted();
    }
  }

  private Backup undoCopy(WorkspaceFolder folder, Monitor monitor) {
    BackupMaking making = new BackupMaking(folder, space);
    LocalDateTime now = LocalDateTime.now(clock);
    if (!isReadable(folder)) {
      return making.makeUnverified(BackupReason.BEFORE_RESTORE, now, monitor);
    }
    try (Database database = Database.openAsIs(folder.store())) {
      return making.make(database, BackupReason.BEFORE_RESTORE, now, monitor);
    } catch (StoreException unreadable) {
      return making.makeUnverified(BackupReason.BEFORE_RESTORE, now, monitor);
    } catch (ProblemException trouble) {
      if (trouble.problem().code() == WorkspaceProblem.NO_SPACE) {
        throw trouble;
      }
      return making.makeUnverified(BackupReason.BEFORE_RESTORE, now, monitor);
    }
  }

  private static boolean isReadable(WorkspaceFolder folder) {
    try {
      return folder.storeFile().exists() && folder.storeFile().schemaVersion() >= 0;
    } catch (ProblemException damagedOrForeign) {
      return false;
    }
  }

  private void enterAudit(WorkspaceFolder folder, Path backup) {
    try (Database database = Database.open(folder.store())) {
      new JooqAuditLog(database, clock)
          .record(
              new JooqMemberRepository(database, clock).acting().name(),
              AuditAction.BACKUP_RESTORED,
              backup.getFileName().toString(),
              Map.of());
    }
  }
}
