package org.siyu.core.results;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.exchange.StagedFile;

/// Gives the analysis out. No file appears without an entry in the audit log.
public final class ResultReportService {
  private final ResultReportWriter writer;
  private final AuditLog audit;
  private final Supplier<String> actor;

  /// @param actor the name of the member who works here now
  public ResultReportService(ResultReportWriter writer, AuditLog audit, Supplier<String> actor) {
    this.writer = writer;
    this.audit = audit;
    this.actor = actor;
  }

  /// A file of that name is replaced, at once and as a whole.
  ///
  /// @throws org.siyu.core.shared.ProblemException [org.siyu.core.exchange.ExportProblem]
  public void write(ResultReport report, ResultReportWords words, Path target) {
    try (StagedFile staged = writer.stage(report, words, target)) {
      audit.record(
          actor.get(),
          AuditAction.RESULTS_EXPORTED,
          String.valueOf(target.getFileName()),
          Map.of("count", Integer.toString(report.analysis().items().size())));
      staged.publish();
    }
  }
}
