package org.siyu.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.app.today.TodaySources;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.content.ReviewService;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.workspace.Backup;

/// What Today reads of the open workspace.
final class WorkspaceToday implements TodaySources {
  /// A first report lies among the first entries, and later ones among the latest.
  private static final int ENTRIES = 500;

  private final Workbench workbench;

  WorkspaceToday(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public boolean isSample() {
    return workbench.workspace().settings().isSample();
  }

  @Override
  public List<TierSnapshot> snapshots() {
    return workbench.tiers().snapshots();
  }

  @Override
  public TierScheme scheme(int version) {
    return workbench.tiers().scheme(version);
  }

  @Override
  public Optional<TierPracticeService.Reminder> review() {
    return workbench.practice().reminder();
  }

  @Override
  public int reviewsSentBack() {
    return reviews().sentBack(acting()).size();
  }

  private ReviewService reviews() {
    return workbench.content().services().reviews();
  }

  private UUID acting() {
    return workbench.workspace().members().acting().id();
  }

  @Override
  public List<ImportBatch> imports() {
    return workbench.batches();
  }

  @Override
  public List<Backup> backups() {
    return workbench.workspace().backups().list();
  }

  @Override
  public boolean hasReport() {
    return workbench.workspace().auditTrail().list(Long.MAX_VALUE, ENTRIES).stream()
        .anyMatch(entry -> entry.action().equals(AuditAction.REPORT_EXPORTED.code()));
  }
}
