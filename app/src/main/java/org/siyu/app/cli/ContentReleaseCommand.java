package org.siyu.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;
import org.siyu.app.review.ReleaseTexts;
import org.siyu.app.review.ReviewServices;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.content.ContentId;
import org.siyu.core.release.ReleaseSheet;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the release sheet of a day or of an item as a workbook or a PDF.
@Command(name = "release", mixinStandardHelpOptions = true)
final class ContentReleaseCommand extends WorkspaceCommand {
  @ArgGroup(multiplicity = "1")
  Subject subject = new Subject();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx|FILE.pdf",
      required = true,
      descriptionKey = "option.release-file")
  Path file = Path.of("");

  /// One of the two.
  static final class Subject {
    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "option.release-day")
    @Nullable String day;

    @Option(names = "--item", paramLabel = "ID", descriptionKey = "option.release-item")
    @Nullable String item;
  }

  ContentReleaseCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    OutputFile.requireEnding(file, OutputFile.WORKBOOK, OutputFile.PDF);
    try (Workbench workbench = context.open(options)) {
      ReviewServices services = workbench.reviewing();
      ReleaseSheet sheet = sheet(services);
      Formats formats = context.formats(workbench);
      services
          .releases()
          .write(
              sheet,
              ReleaseTexts.of(
                  context.messages(),
                  formats,
                  services.content(),
                  context.tierTexts(workbench)::tier,
                  workbench.tagNames()::name),
              file);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", file.toAbsolutePath().toString());
      json.put("items", sheet.entries().size());
      json.put("released", sheet.released());
      return CommandResult.done(
          List.of(
              context.text(
                  "cli.release.done",
                  sheet.entries().size(),
                  sheet.released(),
                  file.toAbsolutePath().toString())),
          json);
    }
  }

  private ReleaseSheet sheet(ReviewServices services) {
    String day = subject.day;
    if (day != null) {
      return services.releases().sheet(date(day));
    }
    return services.releases().sheet(new ContentId(id(String.valueOf(subject.item))));
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException wrong) {
      throw new ProblemException(Problem.of(CliProblem.NOT_A_DATE, typed), wrong);
    }
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException wrong) {
      throw new ProblemException(Problem.of(CliProblem.WRONG_VALUE, typed, "--item"), wrong);
    }
  }
}
