package org.siyu.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.siyu.app.kpisheet.KpiSheetTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpisheet.KpiAnswer;
import org.siyu.core.kpisheet.KpiCell;
import org.siyu.core.kpisheet.KpiColumn;
import org.siyu.core.kpisheet.KpiImportConflict;
import org.siyu.core.kpisheet.KpiImportReview;
import org.siyu.core.kpisheet.KpiSheetProblem;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.kpisheet.KpiStatement;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Values of indicators from files: sheets that go out, come back, and statistics.
final class KpiFileCommands {
  private KpiFileCommands() {}

  private static KpiSheetTexts texts(
      CommandContext context, Workbench workbench, KpiSheetService sheets) {
    return new KpiSheetTexts(context.messages(), context.formats(workbench), sheets);
  }

  /// Gives sheets out.
  @Command(name = "fill", mixinStandardHelpOptions = true)
  static final class Fill extends WorkspaceCommand {
    @Parameters(index = "0", paramLabel = "PERIOD", descriptionKey = "option.period")
    String period = "";

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FOLDER",
        required = true,
        descriptionKey = "option.kpi-folder")
    Path folder = Path.of("");

    @Option(names = "--for", paramLabel = "WHO", descriptionKey = "option.kpi-fill-scope")
    @Nullable String who;

    Fill(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      try (Workbench workbench = context.open(options)) {
        KpiService kpi = workbench.kpi().sheets();
        KpiSheetService sheets = workbench.kpiSheets();
        Optional<Scope> only = Optional.ofNullable(who).map(kpi::scope);
        make(folder);
        List<Path> written =
            sheets.write(
                kpi.period(period), only, texts(context, workbench, sheets), folder, Monitor.NONE);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("files", written.stream().map(file -> file.toAbsolutePath().toString()).toList());
        return CommandResult.done(
            List.of(
                context.text("cli.kpi.sheets", written.size(), folder.toAbsolutePath().toString())),
            json);
      }
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException | UncheckedIOException trouble) {
      throw new ProblemException(
          Problem.of(CliProblem.NO_FOLDER, folder.toAbsolutePath().toString()), trouble);
    }
  }

  /// An empty file of statistics.
  @Command(name = "template", mixinStandardHelpOptions = true)
  static final class Template extends WorkspaceCommand {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE.xlsx",
        required = true,
        descriptionKey = "option.kpi-template")
    Path file = Path.of("");

    Template(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      OutputFile.requireEnding(file, OutputFile.WORKBOOK);
      try (Workbench workbench = context.open(options)) {
        KpiSheetService sheets = workbench.kpiSheets();
        sheets.template(texts(context, workbench, sheets), file);
        String path = file.toAbsolutePath().toString();
        return CommandResult.done(
            List.of(context.text("cli.kpi.template", path)), Map.of("file", path));
      }
    }
  }

  /// Takes statistics and sheets in.
  @Command(name = "import", mixinStandardHelpOptions = true)
  static final class Import extends WorkspaceCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.kpi-files")
    List<Path> files = List.of();

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    boolean isDryRun;

    @Option(
        names = "--column",
        paramLabel = "HEADER=INDICATOR",
        descriptionKey = "option.kpi-column")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--take", paramLabel = "ours|theirs", descriptionKey = "option.kpi-take")
    @Nullable String take;

    Import(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      UnaryOperator<KpiImportReview> decision = decision();
      try (Workbench workbench = context.open(options)) {
        KpiSheetService sheets = workbench.kpiSheets();
        Map<String, KpiColumn.Meaning> said = new LinkedHashMap<>();
        columns.forEach((header, code) -> said.put(header, meaning(code)));
        KpiImportReview review = decision.apply(sheets.read(files, said, Monitor.NONE));
        requireColumns(review);
        if (!isDryRun) {
          sheets.remember(said);
        }
        if (!isDryRun && review.changesAnything()) {
          sheets.apply(review);
        }
        KpiSheetTexts texts = texts(context, workbench, sheets);
        return new CommandResult(
            review.hasFindings() ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE,
            lines(context, review, texts),
            json(context, review, texts));
      }
    }

    private UnaryOperator<KpiImportReview> decision() {
      if (take == null) {
        return UnaryOperator.identity();
      }
      return switch (take) {
        case "ours" -> KpiImportReview::keepingAll;
        case "theirs" -> KpiImportReview::takingAll;
        default -> throw new ProblemException(Problem.of(CliProblem.WRONG_VALUE, take, "--take"));
      };
    }

    private static KpiColumn.Meaning meaning(String code) {
      return code.isBlank() || code.equals("-")
          ? new KpiColumn.Meaning.LeftOut()
          : new KpiColumn.Meaning.Of(code.strip());
    }

    private void requireColumns(KpiImportReview review) {
      for (String header : columns.keySet()) {
        if (review.columns().stream().noneMatch(column -> column.isCalled(header))) {
          throw new ProblemException(Problem.of(KpiSheetProblem.NO_SUCH_COLUMN, header));
        }
      }
    }

    private List<String> lines(
        CommandContext context, KpiImportReview review, KpiSheetTexts texts) {
      List<String> lines = new ArrayList<>();
      lines.add(
          context.text(
              isDryRun ? "cli.kpi.would" : "cli.kpi.imported",
              review.added(),
              review.changed(),
              review.same(),
              review.merged(),
              review.open()));
      for (KpiImportConflict conflict : review.conflicts()) {
        KpiCell cell = conflict.cell();
        lines.add(
            context.text(
                "cli.kpi.conflict",
                texts.time(cell),
                texts.who(cell.scope()),
                texts.indicator(cell),
                texts.held(conflict),
                conflict.said().stream().map(texts::said).collect(Collectors.joining(" / ")),
                texts.answer(conflict)));
      }
      review
          .missing()
          .forEach(scope -> lines.add(context.text("cli.kpi.missing", texts.who(scope))));
      review.problems().forEach(problem -> lines.add(context.problems().full(problem)));
      review.notices().forEach(notice -> lines.add(context.problems().full(notice)));
      return lines;
    }

    private Map<String, Object> json(
        CommandContext context, KpiImportReview review, KpiSheetTexts texts) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("dryRun", isDryRun);
      json.put("added", review.added());
      json.put("changed", review.changed());
      json.put("same", review.same());
      json.put("merged", review.merged());
      json.put("open", review.open());
      json.put("missing", review.missing().stream().map(texts::who).toList());
      json.put("conflicts", review.conflicts().stream().map(Import::json).toList());
      json.put("columns", review.columns().stream().map(Import::json).toList());
      json.put("problems", json(context, review.problems()));
      json.put("notices", json(context, review.notices()));
      return json;
    }

    private static List<Map<String, Object>> json(CommandContext context, List<Problem> problems) {
      return problems.stream().map(problem -> ProblemJson.of(problem, context.problems())).toList();
    }

    private static Map<String, Object> json(KpiColumn column) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("header", column.header());
      switch (column.meaning()) {
        case KpiColumn.Meaning.Unknown() -> json.put("unknown", true);
        case KpiColumn.Meaning.LeftOut() -> json.put("leftOut", true);
        case KpiColumn.Meaning.Of(String code) -> json.put("indicator", code);
      }
      return json;
    }

    private static Map<String, Object> json(KpiImportConflict conflict) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("cell", conflict.cell().text());
      conflict.here().ifPresent(here -> json.put("here", here.amount().text()));
      conflict
          .entered()
          .ifPresent(
              entered -> {
                json.put("enteredBy", entered.by());
                json.put("enteredAt", entered.at().toString());
              });
      json.put(
          "said",
          conflict.said().stream().map(KpiStatement::amount).map(each -> each.text()).toList());
      json.put(
          "answer",
          switch (conflict.answer()) {
            case KpiAnswer.Open() -> "open";
            case KpiAnswer.Keep() -> "ours";
            case KpiAnswer.Take _ -> "theirs";
          });
      return json;
    }
  }
}
