package org.siyu.app.today;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.workspace.Backup;

/// What the day is about.
///
/// @param health empty until the tiers were run once
/// @param imports the last month's with rejected rows or conflicts, the latest first
/// @param lastBackup the newest copy that was read again
/// @param review when the tier model is to be reviewed; empty while there are no rules
/// @param sentBack how many drafts of who works here now came back from a review
/// @param done what of the first steps is behind
public record Today(
    LocalDateTime now,
    Optional<TierHealth> health,
    List<ImportBatch> imports,
    Optional<Backup> lastBackup,
    Optional<TierPracticeService.Reminder> review,
    int sentBack,
    Set<GuideStep> done) {
  private static final int FRESH_BACKUP_DAYS = 2;

  public Today {
    imports = List.copyOf(imports);
    done = Set.copyOf(done);
  }

  static Today of(TodaySources sources, LocalDateTime now) {
    List<ImportBatch> batches = sources.imports();
    List<TierSnapshot> snapshots = sources.snapshots();
    return new Today(
        now,
        health(snapshots, sources),
        batches.stream().filter(batch -> isToLookAt(batch, now)).toList(),
        sources.backups().stream().filter(Backup::isVerified).findFirst(),
        sources.review(),
        sources.reviewsSentBack(),
        done(sources, !batches.isEmpty(), !snapshots.isEmpty()));
  }

  /// Whether the newest copy is young enough to rest easy.
  public boolean isBackedUp() {
    return lastBackup
        .filter(backup -> backup.madeAt().isAfter(now.minusDays(FRESH_BACKUP_DAYS)))
        .isPresent();
  }

  public boolean isEmpty() {
    return !done.contains(GuideStep.IMPORT);
  }

  /// Whether all of the first steps are behind.
  public boolean isSetUp() {
    return done.size() == GuideStep.values().length;
  }

  private static Optional<TierHealth> health(List<TierSnapshot> snapshots, TodaySources sources) {
    return snapshots.stream()
        .findFirst()
        .map(
            latest ->
                TierHealth.of(
                    latest,
                    snapshots.stream().skip(1).findFirst(),
                    sources.scheme(latest.schemeVersion())));
  }

  private static boolean isToLookAt(ImportBatch batch, LocalDateTime now) {
    boolean hasTrouble = batch.linesRejected() > 0 || batch.actions().conflicts() > 0;
    return hasTrouble && batch.isUndoable(now);
  }

  private static Set<GuideStep> done(
      TodaySources sources, boolean hasImported, boolean hasSnapshot) {
    Set<GuideStep> done = EnumSet.noneOf(GuideStep.class);
    if (hasImported || sources.isSample()) {
      done.add(GuideStep.IMPORT);
    }
    if (hasSnapshot) {
      done.add(GuideStep.TIERS);
    }
    if (sources.hasReport()) {
      done.add(GuideStep.REPORT);
    }
    return done;
  }
}
