package org.siyu.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.alerts.AlertNames;
import org.siyu.app.alerts.AlertWords;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks the alert rules and lists what somebody is to see to. Alerts that are nobody's yet are
/// findings to the exit code.
@Command(name = "alerts", mixinStandardHelpOptions = true)
final class KpiAlertsCommand extends WorkspaceCommand {
  private static final int MOST = 1000;

  @Option(names = "--all", descriptionKey = "option.kpi-alerts-all")
  boolean areAll;

  KpiAlertsCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      AlertService alerts = workbench.alerts();
      alerts.check(workbench.kpi().sheets().values(Monitor.NONE));
      List<KeptAlert> found = areAll ? alerts.all(MOST) : alerts.open();
      Catalogue catalogue = workbench.kpi().sheets().catalogue();
      AlertWords words =
          new AlertWords(context.messages(), context.formats(workbench), names(context, workbench));
      List<String> lines = new ArrayList<>();
      List<Map<String, Object>> json = new ArrayList<>();
      for (KeptAlert alert : found) {
        catalogue
            .find(alert.key().indicator())
            .ifPresent(
                indicator -> {
                  lines.addAll(lines(context, words, alert, indicator));
                  json.add(json(alert));
                });
      }
      long open = found.stream().filter(alert -> alert.state() == AlertState.OPEN).count();
      lines.add(context.text("cli.kpi.alerts", json.size(), open));
      return new CommandResult(
          open > 0 ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE,
          lines,
          Map.of("alerts", json));
    }
  }

  private static AlertNames names(CommandContext context, Workbench workbench) {
    List<Member> members = workbench.workspace().members().list();
    return new AlertNames(
        context.tierTexts(workbench)::tier,
        id ->
            members.stream()
                .filter(member -> member.id().toString().equals(id))
                .map(Member::name)
                .findFirst()
                .orElse(id),
        code -> code);
  }

  private static List<String> lines(
      CommandContext context, AlertWords words, KeptAlert alert, Indicator indicator) {
    List<String> lines = new ArrayList<>();
    lines.add(
        context.text(
            "cli.kpi.alert",
            words.light(alert),
            words.title(alert, indicator),
            words.worst(alert, indicator),
            words.state(alert)));
    words.driver(alert, indicator).ifPresent(driver -> lines.add("  " + driver));
    return lines;
  }

  private static Map<String, Object> json(KeptAlert alert) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("indicator", alert.key().indicator());
    json.put("period", alert.key().period().text());
    json.put("scope", alert.key().scope().text());
    json.put("light", alert.light().code());
    json.put("state", alert.state().code());
    json.put("value", alert.value());
    json.put("rules", alert.findings().stream().map(each -> each.rule()).toList());
    alert
        .worst()
        .ifPresent(
            worst -> {
              json.put("compared", worst.compared());
              json.put("behind", worst.behind());
            });
    alert.drivers().stream()
        .findFirst()
        .ifPresent(
            drivers -> {
              Drivers.Part part = drivers.parts().getFirst();
              json.put("driver", Map.of("by", drivers.by().code(), "part", part.part()));
            });
    alert.taken().ifPresent(taken -> json.put("taken", taken.name()));
    alert.closed().ifPresent(closed -> json.put("note", closed.note()));
    return json;
  }
}
