package org.siyu.storage.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.compliance.AuditTrail;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.workspace.Backups;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceCheck;
import org.siyu.core.workspace.WorkspaceSettings;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;

/// An open workspace with its store.
public final class StoredWorkspace implements OpenWorkspace {
  private final WorkspaceFolder folder;
  private final WorkspaceLock lock;
  private final Database database;
  private final DiskSpace space;
  private final List<Problem> notices;
  private final JooqAuditLog auditLog;
  private final MemberRepository members;
  private final Backups backups;
  private volatile WorkspaceSettings settings;

  StoredWorkspace(
      WorkspaceFolder folder,
      WorkspaceLock lock,
      Database database,
      WorkspaceSettings settings,
      List<Problem> notices,
      Clock clock,
      DiskSpace space) {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    this.settings = settings;
    this.space = space;
    this.notices = List.copyOf(notices);
    this.auditLog = new JooqAuditLog(database, clock);
    this.members = new JooqMemberRepository(database, clock);
    this.backups =
        new StoredBackups(folder, space, this::settings, database, auditLog, members, clock);
  }

  /// For those who wire repositories of their own onto the store.
  public Database database() {
    return database;
  }

  @Override
  public Path folder() {
    return folder.root();
  }

  @Override
  public WorkspaceSettings settings() {
    return settings;
  }

  @Override
  public void save(WorkspaceSettings wanted) {
    SettingsFile.write(folder.settings(), wanted);
    settings = wanted;
  }

  @Override
  public List<Problem> notices() {
    return notices;
  }

  @Override
  public MemberRepository members() {
    return members;
  }

  @Override
  public AuditLog auditLog() {
    return auditLog;
  }

  @Override
  public AuditTrail auditTrail() {
    return auditLog;
  }

  @Override
  public Backups backups() {
    return backups;
  }

  @Override
  public WorkspaceCheck check() {
    return new JooqWorkspaceCheck(database, auditLog, attachments());
  }

  @Override
  public void requireSpace(long bytes) {
    space.require(folder.root(), bytes);
  }

  @Override
  public void onRaiseRequested(Runnable callback) {
    lock.onRaiseRequested(callback);
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.close();
    }
  }
}
