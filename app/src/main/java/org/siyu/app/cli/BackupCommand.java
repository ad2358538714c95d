package org.siyu.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;
import picocli.CommandLine.Command;

/// Makes a copy of the workspace and reads it back before it counts.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand extends WorkspaceCommand {
  BackupCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      Backup backup = workbench.workspace().backups().make(BackupReason.MANUAL, Monitor.NONE);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("backup", backup.file().toAbsolutePath().toString());
      json.put("bytes", backup.bytes());
      json.put("verified", backup.isVerified());
      return CommandResult.done(
          List.of(
              context.text(
                  "cli.backup.done",
                  backup.file().toAbsolutePath().toString(),
                  context.formats(workbench).fileSize(backup.bytes()))),
          json);
    }
  }
}
