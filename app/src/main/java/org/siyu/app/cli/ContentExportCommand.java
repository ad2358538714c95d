package org.siyu.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.siyu.app.plansheet.PlanSheetTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the plan as a workbook that can be filled in and imported again, or as a calendar file.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ContentExportCommand extends WorkspaceCommand {
  @Mixin PlanOptions plan = new PlanOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx|ics",
      required = true,
      descriptionKey = "option.plan-file")
  Path file = Path.of("");

  @Option(names = "--alarm", paramLabel = "MINUTES", descriptionKey = "option.alarm")
  @Nullable Integer alarm;

  ContentExportCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx") && !name.endsWith(".ics")) {
      throw new ProblemException(Problem.of(CliProblem.UNKNOWN_PLAN_FORMAT, name));
    }
    if (alarm != null && (alarm < 0 || alarm > 7 * 24 * 60)) {
      throw PlanOptions.wrong(alarm.toString(), "--alarm");
    }
    try (Workbench workbench = context.open(options)) {
      ContentQuery query =
          plan.query(workbench.planning(), LocalDate.now(workbench.planning().clock()));
      PlanSheetService sheets = workbench.planSheets(context.messages());
      PlanSheetTexts words = new PlanSheetTexts(context.messages(), context.formats(workbench));
      int count =
          name.endsWith(".ics")
              ? sheets.exportCalendar(
                  query, words, alarm == null ? OptionalInt.empty() : OptionalInt.of(alarm), file)
              : sheets.export(query, words, file, Monitor.NONE);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", file.toAbsolutePath().toString());
      json.put("items", count);
      return CommandResult.done(
          List.of(
              context.text(
                  "cli.content.exported",
                  context.formats(workbench).number(count),
                  file.toAbsolutePath().toString())),
          json);
    }
  }
}
