package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.app.tiers.TierReportTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierReportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the tier report as a workbook. Runs the tiers first when nobody has yet.
@Command(name = "report", mixinStandardHelpOptions = true)
final class TiersReportCommand extends WorkspaceCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx",
      required = true,
      descriptionKey = "option.report-file")
  Path file = Path.of("");

  @Option(names = "--unmask", paramLabel = "PURPOSE", descriptionKey = "option.unmask")
  @Nullable String purpose;

  TiersReportCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    OutputFile.requireEnding(file, OutputFile.WORKBOOK);
    try (Workbench workbench = context.open(options)) {
      TierReportService reports = workbench.reports();
      if (workbench.tiers().latest().isEmpty()) {
        workbench.tiers().run(workbench.tiers().now(), workbench.actor(), Monitor.NONE);
      }
      UUID snapshot = reports.latest();
      int customers =
          reports.write(
              snapshot,
              disclosure(purpose),
              new TierReportTexts(
                  context.messages(), context.formats(workbench), context.tierTexts(workbench)),
              file,
              Monitor.NONE);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", file.toAbsolutePath().toString());
      json.put("snapshot", snapshot.toString());
      json.put("customers", customers);
      json.put("masked", purpose == null);
      return CommandResult.done(
          List.of(
              context.text(
                  "cli.export.done",
                  context.formats(workbench).number(customers),
                  file.toAbsolutePath().toString())),
          json);
    }
  }

  static Disclosure disclosure(@Nullable String purpose) {
    return Optional.ofNullable(purpose)
        .filter(text -> !text.isBlank())
        .<Disclosure>map(Disclosure.Unmasked::new)
        .orElse(Disclosure.MASKED);
  }
}
