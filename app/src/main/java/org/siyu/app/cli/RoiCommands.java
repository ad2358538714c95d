package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.roi.RoiServices;
import org.siyu.app.roi.RoiWords;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.ScenarioKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Calculations of costs and returns.
final class RoiCommands {
  private RoiCommands() {}

  /// All calculations with what they come to.
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class All extends WorkspaceCommand {
    All(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      try (Workbench workbench = context.open(options)) {
        RoiWords words = new RoiWords(context.messages(), context.formats(workbench));
        List<Calculation> all = workbench.roi().calculations().all();
        TextColumns columns = new TextColumns();
        for (Calculation each : all) {
          RoiStep step = each.calculator().result();
          List<String> cells = new ArrayList<>(List.of(each.name(), words.step(step)));
          for (ScenarioKind scenario : ScenarioKind.values()) {
            cells.add(words.scenario(scenario) + " " + words.figure(step, result(each, scenario)));
          }
          columns.add(cells.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>();
        columns.padded().forEach(cells -> lines.add(String.join("  ", cells)));
        if (all.isEmpty()) {
          lines.add(context.text("cli.roi.none"));
        }
        return CommandResult.done(
            lines, Map.of("calculations", all.stream().map(RoiCommands::json).toList()));
      }
    }
  }

  private static Figure result(Calculation calculation, ScenarioKind scenario) {
    String headline = calculation.calculator().headline();
    return calculation.results(scenario).getOrDefault(headline, Figure.missing(headline));
  }

  private static Map<String, Object> json(Calculation calculation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", calculation.id().toString());
    json.put("name", calculation.name());
    json.put("calculator", calculation.kind().code());
    json.put("period", calculation.period().text());
    json.put("version", calculation.revision().version());
    json.put("result", calculation.calculator().headline());
    Map<String, Object> scenarios = new LinkedHashMap<>();
    for (ScenarioKind scenario : ScenarioKind.values()) {
      Map<String, Object> steps = new LinkedHashMap<>();
      calculation
          .results(scenario)
          .forEach((step, figure) -> figure.number().ifPresent(value -> steps.put(step, value)));
      scenarios.put(scenario.code(), steps);
    }
    json.put("scenarios", scenarios);
    return json;
  }

  /// Calculations as a workbook with live formulas.
  @Command(name = "report", mixinStandardHelpOptions = true)
  static final class Report extends WorkspaceCommand {
    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "option.roi-names")
    List<String> names = List.of();

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE.xlsx",
        required = true,
        descriptionKey = "option.roi-report")
    Path file = Path.of("");

    Report(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      OutputFile.requireEnding(file, OutputFile.WORKBOOK);
      try (Workbench workbench = context.open(options)) {
        RoiServices services = workbench.roi();
        List<Calculation> wanted =
            names.isEmpty()
                ? services.calculations().all()
                : names.stream().map(services.calculations()::named).toList();
        services
            .reports()
            .write(wanted, new RoiWords(context.messages(), context.formats(workbench)), file);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toAbsolutePath().toString());
        json.put("calculations", wanted.stream().map(RoiCommands::json).toList());
        return CommandResult.done(
            List.of(
                context.text("cli.roi.written", wanted.size(), file.toAbsolutePath().toString())),
            json);
      }
    }
  }
}
