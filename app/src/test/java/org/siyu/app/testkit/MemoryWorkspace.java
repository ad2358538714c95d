package org.siyu.app.testkit;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.compliance.AuditTrail;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupContents;
import org.siyu.core.workspace.BackupPlan;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.Backups;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceCheck;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.WorkspaceSettings;

/// An open workspace with settings and backups in memory, and nothing else.
public final class MemoryWorkspace implements OpenWorkspace, Backups {
  private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 1, 9, 0);

  private final List<Backup> kept = new ArrayList<>();
  private WorkspaceSettings settings =
      new WorkspaceSettings(
          new UUID(0, 1), "Spring", WorkspaceLanguage.ZH, Currency.getInstance("CNY"), MADE, false);
  private BackupPlan plan = BackupPlan.DEFAULT;
  private boolean isDiskFull;

  public MemoryWorkspace withFullDisk() {
    isDiskFull = true;
    return this;
  }

  @Override
  public Path folder() {
    return Path.of("/home/li/Documents/Spring.siyu");
  }

  @Override
  public WorkspaceSettings settings() {
    return settings;
  }

  @Override
  public void save(WorkspaceSettings wanted) {
    settings = wanted;
  }

  @Override
  public List<Problem> notices() {
    return List.of();
  }

  @Override
  public Backups backups() {
    return this;
  }

  @Override
  public BackupPlan plan() {
    return plan;
  }

  @Override
  public void follow(BackupPlan wanted) {
    if (wanted.folder().filter(inside -> inside.startsWith(folder())).isPresent()) {
      throw new ProblemException(
          Problem.of(WorkspaceProblem.BACKUP_FOLDER_INSIDE, folder().toString()));
    }
    plan = wanted;
  }

  @Override
  public List<Backup> list() {
    return List.copyOf(kept.reversed());
  }

  @Override
  public Backup make(BackupReason reason, Monitor monitor) {
    if (isDiskFull) {
      throw new ProblemException(
          Problem.of(WorkspaceProblem.NO_SPACE, folder().toString(), 4_000L, 12L));
    }
    LocalDateTime at = MADE.plusDays(kept.size());
    Backup made =
        new Backup(
            folder().resolve("backups/" + at.toLocalDate() + ".zip"), reason, at, 4_300_000, true);
    kept.add(made);
    return made;
  }

  @Override
  public Optional<Backup> makeIfDue(Monitor monitor) {
    return plan.isDue(kept, MADE)
        ? Optional.of(make(BackupReason.DAILY, monitor))
        : Optional.empty();
  }

  @Override
  public BackupContents read(Path backup, Monitor monitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MemberRepository members() {
    throw new UnsupportedOperationException();
  }

  @Override
  public AuditLog auditLog() {
    throw new UnsupportedOperationException();
  }

  @Override
  public AuditTrail auditTrail() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WorkspaceCheck check() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void onRaiseRequested(Runnable callback) {}

  @Override
  public void requireSpace(long bytes) {}

  @Override
  public void close() {}
}
