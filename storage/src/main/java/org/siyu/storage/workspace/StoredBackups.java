package org.siyu.storage.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupContents;
import org.siyu.core.workspace.BackupPlan;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.BackupRotation;
import org.siyu.core.workspace.Backups;
import org.siyu.core.workspace.WorkspaceSettings;
import org.siyu.storage.database.Database;

/// The copies of an open workspace, made and kept by its plan.
final class StoredBackups implements Backups {
  private final WorkspaceFolder workspace;
  private final DiskSpace space;
  private final Supplier<WorkspaceSettings> settings;
  private final Database database;
  private final AuditLog auditLog;
  private final MemberRepository members;
  private final Clock clock;

  StoredBackups(
      WorkspaceFolder workspace,
      DiskSpace space,
      Supplier<WorkspaceSettings> settings,
      Database database,
      AuditLog auditLog,
      MemberRepository members,
      Clock clock) {
    this.workspace = workspace;
    this.space = space;
    this.settings = settings;
    this.database = database;
    this.auditLog = auditLog;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public BackupPlan plan() {
    return BackupPlanFile.read(workspace.backupPlan());
  }

  @Override
  public void follow(BackupPlan wanted) {
    places(wanted).require();
    BackupPlanFile.write(workspace.backupPlan(), wanted);
  }

  @Override
  public Path folder() {
    return places(plan()).next();
  }

  @Override
  public List<Backup> list() {
    return places(plan()).list();
  }

  @Override
  public Backup make(BackupReason reason, Monitor monitor) {
    LocalDateTime now = LocalDateTime.now(clock);
    BackupPlan plan = plan();
    BackupPlaces places = places(plan);
    places.require();
    Backup backup =
        new BackupMaking(workspace, places.next(), space).make(database, reason, now, monitor);
    for (Backup expired : BackupRotation.expired(places.list(), plan, now)) {
      FileTrouble.translating(expired.file(), () -> Files.deleteIfExists(expired.file()));
    }
    auditLog.record(
        members.acting().name(),
        AuditAction.BACKUP_MADE,
        backup.file().getFileName().toString(),
        Map.of("reason", reason.code()));
    return backup;
  }

  @Override
  public Optional<Backup> makeIfDue(Monitor monitor) {
    return plan().isDue(list(), LocalDateTime.now(clock))
        ? Optional.of(make(BackupReason.DAILY, monitor))
        : Optional.empty();
  }

  @Override
  public BackupContents read(Path backup, Monitor monitor) {
    return new BackupMaking(workspace, space)
        .inScratch(scratch -> BackupMaking.unpack(backup, scratch, monitor));
  }

  private BackupPlaces places(BackupPlan plan) {
    return new BackupPlaces(workspace, settings.get(), plan);
  }
}
