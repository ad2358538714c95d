package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Language;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a workspace.
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand extends WorkspaceCommand {
  @Option(names = "--sample", descriptionKey = "option.sample")
  boolean isSample;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.name")
  @Nullable String name;

  @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "option.owner")
  @Nullable String owner;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      defaultValue = "CNY",
      descriptionKey = "option.currency")
  Currency currency = Currency.getInstance("CNY");

  NewCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    String called =
        name != null
            ? name
            : options.workspace != null
                ? nameOf(options.workspace)
                : context.text(isSample ? "cli.new.sample-name" : "cli.new.default-name");
    Path folder =
        options.workspace != null
            ? options.workspace
            : NewWorkspace.folderIn(Path.of("").toAbsolutePath(), called);
    NewWorkspace wanted =
        new NewWorkspace(
            folder,
            called,
            context.messages().language() == Language.CHINESE
                ? WorkspaceLanguage.ZH
                : WorkspaceLanguage.EN,
            currency,
            owner != null ? owner : context.text("cli.new.owner"));
    try (OpenWorkspace made =
        isSample
            ? context.program().workspaces().createSample(wanted, Monitor.NONE)
            : context.program().workspaces().create(wanted)) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("workspace", made.folder().toAbsolutePath().toString());
      json.put("name", made.settings().name());
      json.put("sample", isSample);
      if (isSample) {
        json.put("counts", made.check().run(Monitor.NONE).counts());
      }
      return CommandResult.done(
          List.of(context.text("cli.new.done", made.folder().toAbsolutePath().toString())), json);
    }
  }

  private static String nameOf(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String text = last == null ? "siyu" : last.toString();
    return text.endsWith(NewWorkspace.SUFFIX) && text.length() > NewWorkspace.SUFFIX.length()
        ? text.substring(0, text.length() - NewWorkspace.SUFFIX.length())
        : text;
  }
}
