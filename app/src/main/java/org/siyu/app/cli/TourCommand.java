package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siyu.app.i18n.Language;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Renders every screen as a picture, without a display.
@Command(name = "tour", mixinStandardHelpOptions = true)
final class TourCommand extends WorkspaceCommand {
  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "option.tour-folder")
  Path folder = Path.of("");

  @Option(
      names = "--theme",
      split = ",",
      paramLabel = "light|dark",
      defaultValue = "light",
      descriptionKey = "option.theme")
  List<String> themes = List.of("light");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      descriptionKey = "option.size")
  String size = "1280x800";

  @Option(names = "--all", descriptionKey = "option.all")
  boolean isComplete;

  private final CommandLineProgram.TourRunner runner;

  TourCommand(CommandContext context, CommandLineProgram.TourRunner runner) {
    super(context);
    this.runner = runner;
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    Matcher sides = SIZE.matcher(size);
    if (!sides.matches()) {
      throw new ProblemException(Problem.of(CliProblem.NOT_A_SIZE, size));
    }
    TourRequest request =
        new TourRequest(
            Optional.ofNullable(options.workspace),
            folder,
            isComplete ? List.of(Language.values()) : List.of(context.messages().language()),
            isComplete ? List.of("light", "dark") : themes,
            Integer.parseInt(sides.group(1)),
            Integer.parseInt(sides.group(2)));
    List<String> pictures = runner.run(request);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("folder", folder.toAbsolutePath().toString());
    json.put("pictures", pictures);
    return CommandResult.done(
        List.of(context.text("cli.tour.done", pictures.size(), folder.toAbsolutePath().toString())),
        json);
  }
}
