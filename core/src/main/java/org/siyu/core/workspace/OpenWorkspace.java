package org.siyu.core.workspace;

import java.nio.file.Path;
import java.util.List;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.compliance.AuditTrail;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.MemberRepository;

/// A workspace that this process holds until it is closed.
public interface OpenWorkspace extends AutoCloseable {
  Path folder();

  /// Where the user's own mapping profiles lie.
  default Path profiles() {
    return folder().resolve("profiles");
  }

  default Path attachments() {
    return folder().resolve("attachments");
  }

  WorkspaceSettings settings();

  void save(WorkspaceSettings settings);

  /// What the user should know about the opening: a stale lock, a migration.
  List<Problem> notices();

  MemberRepository members();

  AuditLog auditLog();

  AuditTrail auditTrail();

  Backups backups();

  WorkspaceCheck check();

  /// Makes sure, before a large write, that there is room for it.
  ///
  /// @throws org.siyu.core.shared.ProblemException [WorkspaceProblem#NO_SPACE]
  void requireSpace(long bytes);

  /// Runs the callback, on a thread of the store, within about a second after another process has
  /// asked this one to come to the front. A later callback replaces an earlier one.
  void onRaiseRequested(Runnable callback);

  /// Closes the store and lets go of the folder; closing twice is harmless.
  @Override
  void close();
}
