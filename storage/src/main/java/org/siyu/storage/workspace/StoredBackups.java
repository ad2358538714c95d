package org.siyu.storage.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupContents;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.Backups;
import org.siyu.storage.database.Database;

/// The copies of an open workspace, in its folder `backups`.
final class StoredBackups implements Backups {
  private final BackupMaking making;
  private final BackupFolder folder;
  private final Database database;
  private final AuditLog auditLog;
  private final MemberRepository members;
  private final Clock clock;

  StoredBackups(
      BackupMaking making,
      Database database,
      AuditLog auditLog,
      MemberRepository members,
      Clock clock) {
    this.making = making;
    this.folder = new BackupFolder(making.workspace().backups());
    this.database = database;
    this.auditLog = auditLog;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public List<Backup> list() {
    return folder.list();
  }

  @Override
  public Backup make(BackupReason reason, Monitor monitor) {
    LocalDateTime now = LocalDateTime.now(clock);
    Backup backup = making.make(database, reason, now, monitor);
    folder.deleteExpired(now);
    auditLog.record(
        members.acting().name(),
        AuditAction.BACKUP_MADE,
        backup.file().getFileName().toString(),
        Map.of("reason", reason.code()));
    return backup;
  }

  @Override
  public Optional<Backup> makeDailyIfDue(Monitor monitor) {
    LocalDate today = LocalDate.now(clock);
    boolean isDue =
        list().stream()
            .noneMatch(
                backup ->
                    backup.reason() == BackupReason.DAILY
                        && backup.madeAt().toLocalDate().equals(today));
    return isDue ? Optional.of(make(BackupReason.DAILY, monitor)) : Optional.empty();
  }

  @Override
  public BackupContents read(Path backup, Monitor monitor) {
    return making.inScratch(scratch -> BackupMaking.unpack(backup, scratch, monitor));
  }
}
