package org.siyu.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.results.ResultServices;
import org.siyu.app.results.ResultWords;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultReport;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What came of published content, as a workbook.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ContentReportCommand extends WorkspaceCommand {
  private static final int CREDIT_DAYS = 7;

  @Mixin PlanOptions plan = new PlanOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx",
      required = true,
      descriptionKey = "option.result-report")
  Path file = Path.of("");

  ContentReportCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    OutputFile.requireEnding(file, OutputFile.WORKBOOK);
    try (Workbench workbench = context.open(options)) {
      ResultServices services = workbench.resultReports();
      LocalDate today = LocalDate.now(services.clock());
      ContentQuery query = plan.query(workbench.planning(), today);
      List<ContentRow> published =
          workbench.planning().items().rows(query).stream()
              .filter(row -> row.status().isPublished())
              .toList();
      ResultAnalysis analysis = ResultAnalysis.of(published);
      ResultReport report =
          new ResultReport(
              services.workspace().get(),
              LocalDateTime.now(services.clock()).truncatedTo(ChronoUnit.MINUTES),
              query.days().orElseGet(() -> new DateRange(today, today)),
              analysis,
              services.results().credits(published, CREDIT_DAYS, Monitor.NONE));
      services
          .reports()
          .write(
              report,
              new ResultWords(
                  context.messages(),
                  context.formats(workbench),
                  services.results().lists(),
                  services.tiers().get(),
                  context.tierTexts(workbench)::tier),
              file);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", file.toAbsolutePath().toString());
      json.put("published", published.size());
      json.put("items", analysis.items().size());
      return CommandResult.done(
          List.of(
              context.text(
                  "cli.report.done",
                  published.size(),
                  analysis.items().size(),
                  file.toAbsolutePath().toString())),
          json);
    }
  }
}
