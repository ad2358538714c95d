package org.siyu.core.kpi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;

/// A period's sheets as a workbook that a leader can send on.
public final class KpiReports {
  /// How many periods the curves show.
  private static final int TREND = 6;

  private final KpiService service;
  private final KpiReportWriter writer;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param workspace its name
  /// @param actor the name of the member who works here now
  public KpiReports(
      KpiService service,
      KpiReportWriter writer,
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

  public KpiReport report(Period period, Monitor monitor) {
    IndicatorValues values = service.values(monitor);
    List<KpiReport.Named> sheets = new ArrayList<>();
    sheets.add(new KpiReport.Named("", service.sheet(values, period, Scope.TEAM)));
    for (Member member : service.members()) {
      Sheet sheet = service.sheet(values, period, new Scope.OfMember(member.id()));
      if (sheet.base().isPresent()
          || sheet.lines().stream().anyMatch(line -> line.target().isPresent())) {
        sheets.add(new KpiReport.Named(member.name(), sheet));
      }
    }
    return new KpiReport(
        workspace.get(),
        period,
        sheets,
        trend(values, period, sheets.getFirst().sheet()),
        stageNames(sheets.getFirst().sheet().scheme().stage()),
        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
  }

  private Map<String, String> stageNames(String stage) {
    return service.stages().stream()
        .filter(each -> each.code().equals(stage))
        .findFirst()
        .map(StagePreset::names)
        .orElse(Map.of());
  }

  /// Of closed periods the numbers that they were closed with.
  private KpiTrend trend(IndicatorValues values, Period period, Sheet team) {
    List<Period> periods = new ArrayList<>();
    for (Period each = period; periods.size() < TREND; each = each.previous()) {
      periods.addFirst(each);
    }
    Map<Period, Sheet> closed = new HashMap<>();
    service.closedPeriods().stream()
        .filter(periods::contains)
        .forEach(each -> closed.put(each, service.sheet(values, each, Scope.TEAM)));
    return new KpiTrend(
        periods,
        team.lines().stream()
            .map(SheetLine::indicator)
            .map(
                indicator ->
                    new KpiTrend.Row(
                        indicator,
                        periods.stream()
                            .map(
                                each ->
                                    Optional.ofNullable(closed.get(each))
                                        .flatMap(sheet -> sheet.line(indicator.code()))
                                        .map(SheetLine::actual)
                                        .orElseGet(
                                            () ->
                                                values.of(
                                                    indicator.code(),
                                                    service.span(each),
                                                    Scope.TEAM)))
                            .toList()))
            .toList());
  }

  /// @return what was written
  /// @throws org.siyu.core.shared.ProblemException as [KpiReportWriter]
  public KpiReport write(Period period, KpiReportWords words, Path target, Monitor monitor) {
    return write(period, Optional.empty(), words, target, monitor);
  }

  /// @param template a workbook of the team's to be filled; empty for the house's own report
  /// @return what was written
  /// @throws org.siyu.core.shared.ProblemException as [KpiReportWriter]
  public KpiReport write(
      Period period, Optional<Path> template, KpiReportWords words, Path target, Monitor monitor) {
    KpiReport report = report(period, monitor);
    try (StagedFile file =
        template.isPresent()
            ? writer.fill(template.get(), report, words, target)
            : writer.write(report, words, target)) {
      audit.record(
          actor.get(),
          AuditAction.REPORT_EXPORTED,
          "kpi " + period.text(),
          Map.of("sheets", Integer.toString(report.sheets().size())));
      file.publish();
    }
    return report;
  }
}
