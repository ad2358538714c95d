package org.siyu.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.app.experiment.ExperimentServices;
import org.siyu.app.experiment.ExperimentWords;
import org.siyu.app.experiment.ExperimentsViewModel;
import org.siyu.app.i18n.Formats;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.experiment.Comparison;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentReport;
import org.siyu.core.experiment.ExperimentRepository;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.VariantFigures;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `siyu experiment list`, `siyu experiment status` and `siyu experiment result`.
final class ExperimentCommands {
  private ExperimentCommands() {}

  private static ExperimentWords words(CommandContext context, Workbench workbench) {
    Formats formats = context.formats(workbench);
    TierTexts tiers = new TierTexts(context.messages(), formats, workbench.tagNames());
    return new ExperimentWords(
        context.messages(),
        formats,
        ExperimentsViewModel.Lists.of(
            workbench.experiments().tiers().get(), workbench.experiments().tags().get()),
        tiers::tier);
  }

  private static Experiment named(ExperimentServices services, String name) {
    String wanted = name.strip();
    return services.experiments().list().stream()
        .filter(
            each ->
                each.name().equalsIgnoreCase(wanted)
                    || each.id().value().toString().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.of(CliProblem.UNKNOWN_EXPERIMENT, wanted)));
  }

  private static Optional<Reading> read(ExperimentServices services, Experiment experiment) {
    return experiment.status() == ExperimentStatus.DRAFT
        ? Optional.empty()
        : Optional.of(services.experiments().read(experiment, Monitor.NONE));
  }

  private static Map<String, Object> json(Experiment experiment) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", experiment.id().value().toString());
    json.put("name", experiment.name());
    json.put("state", experiment.status().code());
    json.put("measure", experiment.plan().measure().kind().code());
    json.put("days", experiment.plan().measure().days());
    json.put("end", experiment.plan().end().toString());
    experiment.winner().ifPresent(winner -> json.put("winner", winner.name()));
    return json;
  }

  private static void sizes(Reading reading, Map<String, Object> json) {
    json.put("customers", sum(reading, false));
    json.put("settled", sum(reading, true));
    json.put("needed_each", reading.needed());
    json.put("early", reading.isEarly());
    json.put("cautions", reading.cautions().stream().sorted().map(each -> each.code()).toList());
  }

  private static long sum(Reading reading, boolean isSettled) {
    return reading.figures().stream()
        .mapToLong(isSettled ? VariantFigures::settled : VariantFigures::assigned)
        .sum();
  }

  /// Lists all of them.
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class All extends WorkspaceCommand {
    All(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      try (Workbench workbench = context.open(options)) {
        ExperimentServices services = workbench.experiments();
        ExperimentWords words = words(context, workbench);
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> found = new ArrayList<>();
        for (Experiment experiment : services.experiments().list()) {
          Optional<Reading> reading = read(services, experiment);
          lines.add(
              context.text(
                  "cli.experiment.line",
                  experiment.plan().end().toString(),
                  words.status(experiment.status()),
                  experiment.name(),
                  words.verdictShort(experiment, reading)));
          Map<String, Object> json = json(experiment);
          reading.ifPresent(now -> sizes(now, json));
          found.add(json);
        }
        lines.add(context.text("cli.experiment.count", found.size()));
        return CommandResult.done(lines, Map.of("experiments", found));
      }
    }
  }

  /// How far those are that run. One whose last day is over and that nobody has declared is a
  /// finding to the exit code.
  @Command(name = "status", mixinStandardHelpOptions = true)
  static final class Status extends WorkspaceCommand {
    @Parameters(
        index = "0",
        arity = "0..1",
        paramLabel = "NAME",
        descriptionKey = "option.named-experiment")
    @Nullable String name;

    Status(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      try (Workbench workbench = context.open(options)) {
        ExperimentServices services = workbench.experiments();
        ExperimentWords words = words(context, workbench);
        LocalDate today = LocalDate.now(services.clock());
        List<Experiment> wanted =
            name == null
                ? services.experiments().list().stream()
                    .filter(each -> each.status() == ExperimentStatus.RUNNING)
                    .toList()
                : List.of(named(services, name));
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> found = new ArrayList<>();
        boolean isOverdue = false;
        for (Experiment experiment : wanted) {
          boolean isOver =
              experiment.status() == ExperimentStatus.RUNNING
                  && experiment.plan().end().isBefore(today);
          isOverdue |= isOver;
          Map<String, Object> json = json(experiment);
          json.put("overdue", isOver);
          Optional<Reading> reading = read(services, experiment);
          if (reading.isPresent()) {
            Reading now = reading.get();
            sizes(now, json);
            lines.add(
                context.text(
                    "cli.experiment.status",
                    experiment.name(),
                    words.status(experiment.status()),
                    sum(now, true),
                    sum(now, false),
                    now.needed(),
                    experiment.plan().end().toString()));
            now.cautions().stream()
                .sorted()
                .map(each -> "  " + words.caution(each, experiment, now))
                .forEach(lines::add);
          } else {
            lines.add(
                context.text(
                    "cli.experiment.draft",
                    experiment.name(),
                    words.status(experiment.status()),
                    experiment.plan().end().toString()));
          }
          found.add(json);
        }
        lines.add(context.text("cli.experiment.count", found.size()));
        return new CommandResult(
            isOverdue ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE,
            lines,
            Map.of("experiments", found));
      }
    }
  }

  /// What came of one, on the screen and as a workbook.
  @Command(name = "result", mixinStandardHelpOptions = true)
  static final class Result extends WorkspaceCommand {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.named-experiment")
    String name = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.experiment-out")
    @Nullable Path out;

    Result(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      try (Workbench workbench = context.open(options)) {
        ExperimentServices services = workbench.experiments();
        ExperimentWords words = words(context, workbench);
        Experiment experiment = named(services, name);
        Reading reading =
            read(services, experiment)
                .orElseThrow(
                    () ->
                        new ProblemException(
                            Problem.of(CliProblem.EXPERIMENT_NOT_STARTED, experiment.name())));
        List<String> lines = new ArrayList<>();
        lines.add(words.verdict(experiment, reading));
        Map<String, Object> json = json(experiment);
        sizes(reading, json);
        json.put("verdict", words.verdict(experiment, reading));
        json.put("variants", variants(context, words, experiment, reading, lines));
        reading.cautions().stream()
            .sorted()
            .map(each -> "  " + words.caution(each, experiment, reading))
            .forEach(lines::add);
        experiment.decision().ifPresent(made -> json.put("reason", made.reason()));
        if (out != null) {
          write(services, words, experiment, reading, out);
          lines.add(context.text("cli.experiment.written", out.toString()));
          json.put("file", out.toString());
        }
        return CommandResult.done(lines, json);
      }
    }

    private static List<Map<String, Object>> variants(
        CommandContext context,
        ExperimentWords words,
        Experiment experiment,
        Reading reading,
        List<String> lines) {
      Measure measure = experiment.plan().measure();
      List<Map<String, Object>> variants = new ArrayList<>();
      for (int place = 0; place < reading.figures().size(); place++) {
        VariantFigures figures = reading.figures().get(place);
        double value = figures.value(measure);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("letter", Variant.letter(place));
        json.put("name", experiment.variants().get(place).name());
        json.put("customers", figures.assigned());
        json.put("hits", figures.hits());
        json.put("value", value);
        json.put("low", reading.bounds().get(place).low());
        json.put("high", reading.bounds().get(place).high());
        String shown =
            context.text(
                "cli.experiment.variant",
                words.variant(experiment, place),
                words.value(measure, value),
                words.bounds(measure, reading.bounds().get(place)),
                figures.assigned());
        if (place > 0 && place <= reading.comparisons().size()) {
          Comparison found = reading.comparisons().get(place - 1);
          json.put("difference", found.difference());
          json.put("p", found.adjusted());
          shown =
              context.text(
                  "cli.experiment.compared",
                  shown,
                  words.difference(measure, found.difference()),
                  words.differences(measure, found.bounds()),
                  words.probability(found.adjusted()));
        }
        lines.add(shown);
        variants.add(json);
      }
      return variants;
    }

    private static void write(
        ExperimentServices services,
        ExperimentWords words,
        Experiment experiment,
        Reading reading,
        Path file) {
      LocalDateTime at = LocalDateTime.now(services.clock()).truncatedTo(ChronoUnit.MINUTES);
      Map<String, long[]> tiers = new LinkedHashMap<>();
      ExperimentRepository.byTier(
              services.experiments().assigned(experiment.id(), Monitor.NONE),
              experiment.variants().size())
          .forEach((code, counts) -> tiers.put(words.tier(code), counts));
      services
          .reports()
          .write(
              new ExperimentReport(services.workspace().get(), at, experiment, reading, tiers),
              words,
              file);
    }
  }
}
