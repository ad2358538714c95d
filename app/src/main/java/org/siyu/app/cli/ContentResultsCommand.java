package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.results.ResultMatch;
import org.siyu.core.results.ResultPlan;
import org.siyu.core.results.ResultService;
import org.siyu.core.shared.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Enters results of content from a file. Nobody is there to choose: what several items fit is told
/// and left out.
@Command(name = "results", mixinStandardHelpOptions = true)
final class ContentResultsCommand extends WorkspaceCommand {
  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  boolean isDryRun;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.results")
  Path file = Path.of("");

  ContentResultsCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      ResultService results = workbench.results();
      ResultPlan plan = results.plan(file, Monitor.NONE);
      if (!isDryRun) {
        results.keep(plan);
      }
      return new CommandResult(
          plan.rejected().isEmpty() ? CommandResult.DONE : CommandResult.DONE_WITH_FINDINGS,
          lines(context, plan),
          json(context, plan));
    }
  }

  private List<String> lines(CommandContext context, ResultPlan plan) {
    List<String> lines = new ArrayList<>();
    if (isDryRun) {
      lines.add(context.text("cli.import.dry-run"));
    }
    plan.changes()
        .forEach(
            match ->
                match
                    .chosen()
                    .ifPresent(
                        item ->
                            lines.add(
                                context.text(
                                    "cli.results.change",
                                    item.title(),
                                    counts(context, match.line().results())))));
    plan.open()
        .forEach(
            match ->
                lines.add(
                    context.text("cli.results.open", match.line().named(), candidates(match))));
    plan.file().notices().forEach(problem -> lines.add(context.problems().full(problem)));
    plan.rejected().forEach(problem -> lines.add(context.problems().full(problem)));
    lines.add(
        context.text(
            "cli.results.done",
            plan.changes().size(),
            plan.unchanged(),
            plan.open().size(),
            plan.rejected().size() - plan.open().size(),
            layouts(context, plan)));
    return lines;
  }

  private static String layouts(CommandContext context, ResultPlan plan) {
    String language = context.messages().language().locale().getLanguage();
    return plan.file().layouts().stream()
        .map(layout -> layout.name(language))
        .collect(Collectors.joining(", "));
  }

  private static String counts(CommandContext context, ContentResults results) {
    return results.values().entrySet().stream()
        .map(
            each ->
                context.text("results.measure." + each.getKey().code())
                    + " "
                    + ResultsJson.value(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String candidates(ResultMatch match) {
    return match.candidates().stream()
        .map(item -> item.id() + " " + item.plan().start())
        .collect(Collectors.joining(", "));
  }

  private Map<String, Object> json(CommandContext context, ResultPlan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", plan.file().name());
    json.put("layouts", plan.file().layouts().stream().map(layout -> layout.id()).toList());
    json.put("dryRun", isDryRun);
    json.put("unchanged", plan.unchanged());
    json.put("changes", plan.changes().stream().map(ContentResultsCommand::change).toList());
    json.put("open", plan.open().stream().map(ContentResultsCommand::open).toList());
    json.put("notices", ProblemJson.of(plan.file().notices(), context.problems()));
    json.put("rejected", ProblemJson.of(plan.rejected(), context.problems()));
    return json;
  }

  private static Map<String, Object> change(ResultMatch match) {
    Map<String, Object> json = new LinkedHashMap<>();
    match.chosen().ifPresent(item -> json.put("item", item.id().toString()));
    json.put("title", match.line().named());
    json.put("row", match.line().place().row());
    json.put("results", ResultsJson.of(match.after()));
    return json;
  }

  private static Map<String, Object> open(ResultMatch match) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", match.line().named());
    json.put("row", match.line().place().row());
    json.put(
        "candidates",
        match.candidates().stream().map((ContentRow item) -> item.id().toString()).toList());
    return json;
  }
}
