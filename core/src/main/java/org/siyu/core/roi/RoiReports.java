package org.siyu.core.roi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Calculations as a workbook that a leader can send on.
public final class RoiReports {
  private final RoiService service;
  private final RoiReportWriter writer;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;

  /// @param workspace its name
  /// @param actor the name of the member who works here now
  public RoiReports(
      RoiService service,
      RoiReportWriter writer,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor) {
    this.service = service;
    this.writer = writer;
    this.audit = audit;
    this.workspace = workspace;
    this.actor = actor;
  }

  /// @param calculations as they are shown, kept or not
  /// @return what was written
  /// @throws ProblemException [RoiProblem#NOTHING_TO_REPORT]
  public RoiReport write(List<Calculation> calculations, RoiReportWords words, Path target) {
    if (calculations.isEmpty()) {
      throw new ProblemException(Problem.of(RoiProblem.NOTHING_TO_REPORT));
    }
    RoiReport report = new RoiReport(workspace.get(), calculations, service.now());
    writer.write(report, words, target);
    audit.record(
        actor.get(),
        AuditAction.REPORT_EXPORTED,
        "roi",
        Map.of("calculations", Integer.toString(calculations.size())));
    return report;
  }
}
