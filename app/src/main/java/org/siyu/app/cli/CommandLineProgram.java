package org.siyu.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.siyu.app.dialog.ErrorReport;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.tour.TourRunner;
import org.siyu.app.wiring.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs one call of the command line.
public final class CommandLineProgram {
  private final Program program;
  private final Messages messages;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final TourRunner tour;

  public CommandLineProgram(
      Program program,
      Messages messages,
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      TourRunner tour) {
    this.program = program;
    this.messages = messages;
    this.in = in;
    this.out = out;
    this.err = err;
    this.tour = tour;
  }

  /// @return the exit code: 0 done, 1 done with rejected rows or findings, 2 could not
  public int run(String... arguments) {
    languageOf(arguments);
    CommandContext context = new CommandContext(program, new Console(in, out, err), messages);
    ResourceBundle help = help(messages.language());
    CommandLine line = new CommandLine(new Siyu());
    line.addSubcommand(new NewCommand(context));
    line.addSubcommand(new TodayCommand(context));
    line.addSubcommand(
        group(
            new ImportGroup(),
            new ImportCommands.Customers(context),
            new ImportCommands.Orders(context),
            new ImportCommands.Interactions(context),
            new ImportCommands.Tags(context),
            new ContentImportCommand.OfImport(context)));
    line.addSubcommand(
        group(
            new TiersGroup(),
            new TiersRunCommand(context),
            new TiersExplainCommand(context),
            new TiersReportCommand(context)));

    line.addSubcommand(
        group(
            new ContentGroup(),
            new ContentListCommand(context),
            new ContentCheckCommand(context),
            new ContentExportCommand(context),
            new ContentImportCommand.OfContent(context),
            new ContentResultsCommand(context),
            new ContentReportCommand(context),
            new ContentForecastCommand(context),
            new ContentReleaseCommand(context)));
    line.addSubcommand(
        group(
            new SopGroup(),
            new SopCommands.OfLibrary(context),
            new SopCommands.Export(context),
            new SopCommands.Import(context)));
    line.addSubcommand(
        group(
            new CampaignGroup(),
            new CampaignNewCommand(context),
            new CampaignStatusCommand(context),
            new CampaignReviewCommand(context)));
    line.addSubcommand(
        group(
            new ExperimentGroup(),
            new ExperimentCommands.All(context),
            new ExperimentCommands.Status(context),
            new ExperimentCommands.Result(context)));
    line.addSubcommand(
        group(
            new KpiGroup(),
            new KpiSheetCommand(context),
            new KpiSheetCommand.Close(context),
            new KpiAlertsCommand(context),
            new KpiSheetCommand.Report(context),
            new KpiDashboardCommand(context),
            new KpiReviewCommand(context),
            new KpiFileCommands.Fill(context),
            new KpiFileCommands.Import(context),
            new KpiFileCommands.Template(context)));
    line.addSubcommand(
        group(new RoiGroup(), new RoiCommands.All(context), new RoiCommands.Report(context)));
    line.addSubcommand(group(new ExportGroup(), new ExportCustomersCommand(context)));
    line.addSubcommand(new VerifyCommand(context));
    line.addSubcommand(new BackupCommand(context));
    line.addSubcommand(new RestoreCommand(context));
    line.addSubcommand(new TourCommand(context, tour));
    line.addSubcommand(new RehearsalCommand(this::run));
    line.setResourceBundle(help);
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setAdjustLineBreaksForWideCJKCharacters(true);
    line.setParameterExceptionHandler(new UsageErrors(context));
    line.setExitCodeExceptionMapper(failure -> CommandResult.COULD_NOT);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          ErrorReport report = ErrorReport.of(failure);
          System.getLogger(CommandLineProgram.class.getName())
              .log(System.Logger.Level.ERROR, report.details());
          err.println(
              messages.text("cli.unexpected", report.code(), program.logFolder().toString()));
          err.flush();
          return CommandResult.COULD_NOT;
        });
    return line.execute(arguments);
  }

  private static CommandLine group(Object group, Object... commands) {
    CommandLine line = new CommandLine(group);
    for (Object command : commands) {
      line.addSubcommand(command);
    }
    return line;
  }

  /// The help is worded before picocli has read the options.
  private void languageOf(String... arguments) {
    for (int index = 0; index < arguments.length; index++) {
      String code =
          arguments[index].startsWith("--lang=")
              ? arguments[index].substring("--lang=".length())
              : arguments[index].equals("--lang") && index + 1 < arguments.length
                  ? arguments[index + 1]
                  : "";
      Language.ofCode(code).ifPresent(messages::switchTo);
    }
  }

  private static ResourceBundle help(Language language) {
    String name = language == Language.CHINESE ? "help_zh_CN.properties" : "help.properties";
    try (InputStream bytes = CommandLineProgram.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no help texts");
      }
      return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /// Without a command picocli shows the help; the window is opened elsewhere.
  @Command(
      name = "siyu",
      mixinStandardHelpOptions = true,
      versionProvider = ProgramVersion.class,
      synopsisSubcommandLabel = "COMMAND")
  static final class Siyu {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  /// Read before picocli does, for the help; named here so that it is accepted.
  static final class LanguageOption {
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    String code = "";
  }

  @Command(name = "import", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class ImportGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(name = "tiers", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class TiersGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(name = "content", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class ContentGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(name = "sop", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class SopGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(name = "campaign", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class CampaignGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(
      name = "experiment",
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "COMMAND")
  static final class ExperimentGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(name = "kpi", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class KpiGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(name = "roi", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class RoiGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }

  @Command(name = "export", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class ExportGroup {
    @Mixin final LanguageOption language = new LanguageOption();
  }
}
