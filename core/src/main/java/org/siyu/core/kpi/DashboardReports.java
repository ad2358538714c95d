package org.siyu.core.kpi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.DateRange;

/// The dashboard as a workbook that a leader can send on: every figure with what it was, changes
/// and rates as formulas, charts that are the spreadsheet's own.
public final class DashboardReports {
  private static final List<String> TRENDED =
      List.of("total_customers", "new_customers", "active_customers", "health_index");

  private final KpiService service;
  private final DashboardReportWriter writer;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param workspace its name
  /// @param actor the name of the member who works here now
  public DashboardReports(
      KpiService service,
      DashboardReportWriter writer,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor,
      Clock clock) {
    this.service = service;
    this.writer = writer;
    this.audit = audit;
    this.workspace = workspace;
    this.actor = actor;
    this.clock = clock;
  }

  /// @param tiers how they moved in some days
  public DashboardReport report(
      DashboardReport.Wanted wanted,
      Function<DateRange, Optional<DashboardReport.Tiers>> tiers,
      IndicatorValues values) {
    Span span = service.span(wanted.period());
    return new DashboardReport(
        workspace.get(),
        wanted.whose(),
        wanted.comparison(),
        wanted.against(),
        service.sheet(values, wanted.period(), wanted.scope()),
        Dashboard.of(values, TRENDED, span, wanted.against(), wanted.scope(), service.asOf()),
        values.catalogue(),
        span.isEmpty() ? Optional.empty() : tiers.apply(span.days()),
        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
  }

  /// @throws org.siyu.core.shared.ProblemException as [DashboardReportWriter]
  public void write(DashboardReport report, DashboardReportWords words, Path target) {
    write(report, Optional.empty(), words, target);
  }

  /// @param part what is behind one chart; empty for all
  /// @throws org.siyu.core.shared.ProblemException as [DashboardReportWriter]
  public void write(
      DashboardReport report,
      Optional<DashboardPart> part,
      DashboardReportWords words,
      Path target) {
    try (StagedFile file =
        part.isPresent()
            ? writer.write(report, part.get(), words, target)
            : writer.write(report, words, target)) {
      audit.record(
          actor.get(),
          AuditAction.REPORT_EXPORTED,
          "dashboard " + report.sheet().span().period().text(),
          Map.of());
      file.publish();
    }
  }
}
