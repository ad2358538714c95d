package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.dashboard.TierMovements;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.kpi.Comparison;
import org.siyu.core.kpi.DashboardReport;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the dashboard of a period as a workbook.
@Command(name = "dashboard", mixinStandardHelpOptions = true)
final class KpiDashboardCommand extends WorkspaceCommand {
  @Parameters(index = "0", paramLabel = "PERIOD", descriptionKey = "option.period")
  String period = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx",
      required = true,
      descriptionKey = "option.kpi-report")
  Path file = Path.of("");

  @Option(names = "--for", paramLabel = "WHO", descriptionKey = "option.kpi-review-scope")
  String who = "team";

  @Option(names = "--last-year", descriptionKey = "option.kpi-last-year")
  boolean isLastYear;

  KpiDashboardCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    OutputFile.requireEnding(file, OutputFile.WORKBOOK);
    try (Workbench workbench = context.open(options)) {
      KpiServices services = workbench.kpi();
      KpiService service = services.sheets();
      KpiWords words = new KpiWords(context.messages(), context.formats(workbench));
      TierTexts tiers = context.tierTexts(workbench);
      TierMovements movements = new TierMovements(workbench.tiers());
      Scope scope = service.scope(who);
      Comparison against = isLastYear ? Comparison.LAST_YEAR : Comparison.PREVIOUS;
      DashboardReport report =
          services
              .dashboards()
              .report(
                  new DashboardReport.Wanted(
                      service.period(period),
                      scope,
                      against,
                      words.scope(scope, service.members()),
                      context.text("dashboard.compared." + against.code())),
                  days ->
                      movements
                          .in(days)
                          .map(movement -> TierMovements.counted(movement, tiers::tier)),
                  service.values(Monitor.NONE));
      services.dashboards().write(report, words, file);
      String path = file.toAbsolutePath().toString();
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", path);
      return CommandResult.done(List.of(context.text("cli.kpi.dashboard", path)), json);
    }
  }
}
