package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.Workspaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a copy in the place of what the workspace holds; keeps what was there as a copy.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand extends WorkspaceCommand {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.backup")
  Path file = Path.of("");

  RestoreCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    Workspaces.Restored restored =
        context.program().workspaces().restore(context.folder(options), file, Monitor.NONE);
    Optional<String> undo = restored.undo().map(copy -> copy.file().toAbsolutePath().toString());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("restored", file.toAbsolutePath().toString());
    undo.ifPresent(copy -> json.put("undoCopy", copy));
    json.put("counts", restored.contents().rows());
    return CommandResult.done(
        List.of(
            undo.map(copy -> context.text("cli.restore.done", copy))
                .orElseGet(() -> context.text("cli.restore.done-fresh"))),
        json);
  }
}
