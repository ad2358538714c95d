package org.siyu.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.i18n.Formats;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.CheckReport;
import picocli.CommandLine.Command;

/// Reads the whole store and says what is in it and whether it hangs together.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand extends WorkspaceCommand {
  private static final String CENTS = "Cents";

  VerifyCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      CheckReport report = workbench.workspace().check().run(Monitor.NONE);
      Formats formats = context.formats(workbench);
      List<String> lines = new ArrayList<>();
      Map<String, Object> counts = new LinkedHashMap<>();
      Map<String, Object> sums = new LinkedHashMap<>();
      for (Map.Entry<String, Long> count : report.counts().entrySet()) {
        String name = count.getKey();
        if (name.endsWith(CENTS)) {
          name = name.substring(0, name.length() - CENTS.length());
          Money money = new Money(count.getValue());
          BigDecimal amount = money.amount();
          sums.put(name, amount);
          lines.add(context.text("cli.verify.count", word(context, name), formats.money(money)));
        } else {
          counts.put(name, count.getValue());
          lines.add(
              context.text(
                  "cli.verify.count", word(context, name), formats.number(count.getValue())));
        }
      }
      for (Problem finding : report.findings()) {
        lines.add(context.problems().full(finding));
      }
      lines.add(
          report.isSound()
              ? context.text("cli.verify.sound")
              : context.text("cli.verify.findings", report.findings().size()));
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("sound", report.isSound());
      json.put("counts", counts);
      json.put("sums", sums);
      json.put("findings", ProblemJson.of(report.findings(), context.problems()));
      return new CommandResult(
          report.isSound() ? CommandResult.DONE : CommandResult.DONE_WITH_FINDINGS, lines, json);
    }
  }

  private static String word(CommandContext context, String name) {
    return context.text("count." + name);
  }
}
