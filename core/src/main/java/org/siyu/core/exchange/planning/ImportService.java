package org.siyu.core.exchange.planning;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;

/// Brings files in: the plan, its commit, its undo.
public final class ImportService {
  private final ImportRepository repository;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;

  /// @param clock gives the workspace's local time
  public ImportService(ImportRepository repository, AuditLog audit, Ids ids, Clock clock) {
    this.repository = repository;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /// Whether just these files were imported in just this way, and nothing has changed since that an
  /// import compares with: then [#plan] would find everything unchanged and the same lines
  /// rejected, and need not be asked. Reads nothing but the files' digests.
  public Optional<KnownImport> known(DraftSource source, ImportOptions options) {
    return PlanFingerprint.of(source, options)
        .flatMap(repository::known)
        .map(found -> new KnownImport(found.batch(), found.counts().again(), found.notices()));
  }

  /// Reads the files and says what an import would do. Writes nothing.
  ///
  /// @throws org.siyu.core.shared.CancelledException when the monitor says so
  public ImportPlan plan(DraftSource source, ImportOptions options, Monitor monitor) {
    return compare(Gathering.gather(source, monitor), options, monitor);
  }

  /// The same rows with other options: a conflict decided, a proposal confirmed, another policy.
  /// The files are not read again.
  public ImportPlan replan(ImportPlan plan, ImportOptions options, Monitor monitor) {
    return compare(plan.gathered(), options, monitor);
  }

  /// Does what the plan shows, in one transaction, and returns when it is on disk.
  ///
  /// @param actor the member who does it
  /// @throws org.siyu.core.shared.ProblemException with `PLAN_OUTDATED` when the store has changed
  ///   since the plan was made; nothing is written then
  /// @throws org.siyu.core.shared.CancelledException when the monitor says so before the end;
  ///   nothing is written then
  public ImportResult commit(ImportPlan plan, String actor, Monitor monitor) {
    LocalDateTime now = now();
    int batchNo =
        repository.write(
            plan.revision(),
            writer -> {
              int written = new PlanExecution(plan, writer, ids, monitor).run(actor, now);
              recordCommit(plan, actor, written);
              monitor.check();
              return written;
            });
    return new ImportResult(batchNo, plan.counts(), now.plusDays(ImportBatch.DAYS_TO_UNDO));
  }

  private void recordCommit(ImportPlan plan, String actor, int batchNo) {
    PlanCounts counts = plan.counts();
    audit.record(
        actor,
        AuditAction.IMPORT_COMMITTED,
        "batch " + batchNo,
        Map.of(
            "kind", plan.kind().code(),
            "lines", Long.toString(counts.linesRead()),
            "rejected", Long.toString(counts.linesRejected()),
            "created", Long.toString(counts.actions().created()),
            "updated", Long.toString(counts.actions().updated())));
  }

  /// Takes a batch back: what it created goes, what it changed gets its former value, except where
  /// somebody has worked on it since.
  ///
  /// @throws org.siyu.core.shared.ProblemException with `UNKNOWN_BATCH`, `ALREADY_UNDONE` or
  ///   `UNDO_TOO_LATE`
  public UndoResult undo(int batchNo, String actor) {
    return repository.undo(
        batchNo,
        actor,
        now(),
        result ->
            audit.record(
                actor,
                AuditAction.IMPORT_UNDONE,
                "batch " + batchNo,
                Map.of("kept", Long.toString(result.keptCount()))));
  }

  /// All batches, the latest first.
  public List<ImportBatch> batches() {
    return repository.batches();
  }

  /// Whether a batch can still be taken back: not yet undone, and not too old.
  public boolean canUndo(ImportBatch batch) {
    return batch.isUndoable(now());
  }

  /// @throws org.siyu.core.shared.ProblemException with `UNKNOWN_BATCH`
  public ImportBatchDetails details(int batchNo) {
    return repository.details(batchNo);
  }

  /// The rows of a batch that did not go in, in the order of the files.
  public List<RejectedRow> rejections(int batchNo) {
    return repository.rejections(batchNo, 0, Integer.MAX_VALUE);
  }

  private ImportPlan compare(Gathered gathered, ImportOptions options, Monitor monitor) {
    return new ImportPlanner(repository, ids).plan(gathered, options, now(), monitor);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
