package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.app.i18n.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Renders every screen as a picture, without a display.
@Command(name = "tour")
final class TourCommand extends WorkspaceCommand {
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
    String[] sides = size.split("x", 2);
    TourRequest request =
        new TourRequest(
            Optional.ofNullable(options.workspace),
            folder,
            isComplete ? List.of(Language.values()) : List.of(context.messages().language()),
            isComplete ? List.of("light", "dark") : themes,
            Integer.parseInt(sides[0]),
            Integer.parseInt(sides[1]));
    List<String> pictures = runner.run(request);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("folder", folder.toAbsolutePath().toString());
    json.put("pictures", pictures);
    return CommandResult.done(
        List.of(context.text("cli.tour.done", pictures.size(), folder.toAbsolutePath().toString())),
        json);
  }
}
