package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;
import org.siyu.app.kpi.ClosingGaps;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.kpi.LightSign;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.shared.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Targets and what came of them. Red lights are findings to the exit code.
@Command(name = "sheet", mixinStandardHelpOptions = true)
final class KpiSheetCommand extends WorkspaceCommand {
  @Parameters(index = "0", arity = "0..1", paramLabel = "PERIOD", descriptionKey = "option.period")
  @Nullable String period;

  @Option(names = "--for", paramLabel = "WHO", descriptionKey = "option.kpi-scope")
  String who = "team";

  @Option(names = "--explain", descriptionKey = "option.kpi-explain")
  boolean isExplained;

  KpiSheetCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      KpiServices services = workbench.kpi();
      KpiService service = services.sheets();
      Period wanted =
          period == null ? Period.of(PeriodKind.MONTH, service.asOf()) : service.period(period);
      Scope scope = service.scope(who);
      IndicatorValues values = service.values(Monitor.NONE);
      Sheet sheet = service.sheet(values, wanted, scope);
      Formats formats = context.formats(workbench);
      KpiWords words = new KpiWords(context.messages(), formats);
      List<String> lines = lines(context, words, formats, sheet);
      Map<String, Object> json = KpiJson.of(sheet);
      if (isExplained) {
        Arithmetic arithmetic = Arithmetic.of(sheet.score(), values, sheet.span(), scope);
        explain(words, values.catalogue(), arithmetic, "", lines);
        json.put("arithmetic", KpiJson.of(arithmetic));
      }
      boolean isRed = sheet.lines().stream().anyMatch(line -> line.light() == Light.RED);
      return new CommandResult(
          isRed ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE, lines, json);
    }
  }

  static List<String> lines(CommandContext context, KpiWords words, Formats formats, Sheet sheet) {
    List<String> lines = new ArrayList<>();
    lines.add(
        context.text(
            "cli.kpi.head",
            words.period(sheet.span().period()),
            words.points(sheet.score().total()),
            sheet.span().elapsed(),
            sheet.span().period().length()));
    TextColumns columns = new TextColumns();
    columns.add(
        context.text("cli.kpi.column.class"),
        words.text("kpi.column.indicator"),
        words.text("kpi.column.actual"),
        words.text("kpi.column.target"),
        words.text("kpi.column.attainment"),
        words.text("kpi.column.change"),
        context.text("cli.kpi.column.light"),
        context.text("cli.kpi.column.part"));
    for (SheetLine line : sheet.lines()) {
      columns.add(
          words.kind(line.indicator().kind()),
          words.name(line.indicator()),
          words.value(line.indicator().unit(), line.actual()),
          line.due().map(goal -> words.goal(line.indicator(), goal)).orElse("–"),
          line.attainment().map(words::attained).orElse("–"),
          words.moved(line.moved()),
          LightSign.word(line, words),
          words.part(line.part(sheet.span().isWhole())));
    }
    columns.padded().forEach(cells -> lines.add("  " + String.join("  ", cells)));
    sheet
        .closing()
        .ifPresent(
            closing ->
                lines.add(
                    context.text(
                        "cli.kpi.closed",
                        formats.dateTime(closing.closedAt()),
                        closing.closedBy(),
                        sheet.restatements().size())));
    sheet
        .restatements()
        .forEach(
            each ->
                sheet
                    .line(each.indicator())
                    .ifPresent(
                        line -> {
                          List<String> apart =
                              words.apart(line.indicator().unit(), each.closed(), each.now());
                          lines.add(
                              context.text(
                                  "cli.kpi.restated",
                                  words.name(line.indicator()),
                                  apart.getFirst(),
                                  apart.getLast()));
                        }));
    return lines;
  }

  /// What does not count is left out; what was cut off is told in one line.
  private static boolean isTold(Arithmetic line) {
    return switch (line.step()) {
      case CLASS, LINE -> !line.rule().equals("0.0%");
      case UNCAPPED -> false;
      case SCORE, ATTAINMENT, TARGET, TARGET_MOST, INDICATOR, ENTERED, GATHERED, COUNT -> true;
    };
  }

  private static void explain(
      KpiWords words, Catalogue catalogue, Arithmetic line, String indent, List<String> lines) {
    lines.add(indent + words.line(line, catalogue));
    line.parts().stream()
        .filter(KpiSheetCommand::isTold)
        .forEach(part -> explain(words, catalogue, part, indent + "  ", lines));
  }

  /// Makes a period final. What is missing goes to standard error.
  @Command(name = "close", mixinStandardHelpOptions = true)
  static final class Close extends WorkspaceCommand {
    @Parameters(index = "0", paramLabel = "PERIOD", descriptionKey = "option.period")
    String period = "";

    Close(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      try (Workbench workbench = context.open(options)) {
        KpiService service = workbench.kpi().sheets();
        Sheet closed = service.close(service.period(period), Monitor.NONE);
        Formats formats = context.formats(workbench);
        KpiWords words = new KpiWords(context.messages(), formats);
        ClosingGaps.of(closed).told(words).forEach(context.console()::printError);
        return CommandResult.done(lines(context, words, formats, closed), KpiJson.of(closed));
      }
    }
  }

  /// Writes a period's sheets as a workbook.
  @Command(name = "report", mixinStandardHelpOptions = true)
  static final class Report extends WorkspaceCommand {
    @Parameters(index = "0", paramLabel = "PERIOD", descriptionKey = "option.period")
    String period = "";

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE.xlsx",
        required = true,
        descriptionKey = "option.kpi-report")
    Path file = Path.of("");

    @Option(
        names = "--template",
        paramLabel = "FILE.xlsx",
        descriptionKey = "option.kpi-report-template")
    @Nullable Path template;

    Report(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      OutputFile.requireEnding(file, OutputFile.WORKBOOK);
      try (Workbench workbench = context.open(options)) {
        KpiServices services = workbench.kpi();
        KpiWords words = new KpiWords(context.messages(), context.formats(workbench));
        int sheets =
            services
                .reports()
                .write(
                    services.sheets().period(period),
                    Optional.ofNullable(template),
                    words,
                    file,
                    Monitor.NONE)
                .sheets()
                .size();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toAbsolutePath().toString());
        json.put("sheets", sheets);
        return CommandResult.done(
            List.of(context.text("cli.kpi.written", sheets, file.toAbsolutePath().toString())),
            json);
      }
    }
  }
}
