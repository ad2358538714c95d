package org.siyu.app.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Places every customer and keeps the result as a snapshot.
@Command(name = "run", mixinStandardHelpOptions = true)
final class TiersRunCommand extends WorkspaceCommand {
  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
  @Nullable String asOf;

  TiersRunCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      TierService service = workbench.tiers();
      LocalDateTime moment = asOf == null ? service.now() : TierService.endOf(date(asOf));
      TierSnapshot snapshot = service.run(moment, workbench.actor(), Monitor.NONE);
      return result(context, workbench, snapshot, service.scheme(snapshot.schemeVersion()));
    }
  }

  private static CommandResult result(
      CommandContext context, Workbench workbench, TierSnapshot snapshot, TierScheme scheme) {
    Formats formats = context.formats(workbench);
    TierTexts texts = context.tierTexts(workbench);
    TierDistribution distribution = snapshot.tiers();
    List<String> lines = new ArrayList<>();
    List<Map<String, Object>> tiers = new ArrayList<>();
    lines.add(
        context.text(
            "cli.tiers.run.done",
            formats.number(distribution.customers()),
            formats.dateTime(snapshot.asOf())));
    for (TierDistribution.Share share : distribution.tiers()) {
      lines.add(
          context.text(
              "cli.tiers.run.tier",
              texts.tier(scheme, share.tier()),
              formats.number(share.customers()),
              formats.percent(distribution.customerShare(share), 1),
              formats.money(share.spend()),
              formats.percent(distribution.spendShare(share), 1)));
      Map<String, Object> tier = new LinkedHashMap<>();
      tier.put("tier", share.tier());
      tier.put("customers", share.customers());
      tier.put("customerShare", distribution.customerShare(share).fraction());
      tier.put("spend", share.spend().amount());
      tier.put("spendShare", distribution.spendShare(share).fraction());
      tiers.add(tier);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("snapshot", snapshot.id().toString());
    json.put("asOf", snapshot.asOf().toString());
    json.put("schemeVersion", snapshot.schemeVersion());
    json.put("hash", snapshot.hash());
    json.put("customers", distribution.customers());
    json.put("spend", distribution.spend().amount());
    json.put("tiers", tiers);
    return CommandResult.done(lines, json);
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      throw new ProblemException(Problem.of(CliProblem.NOT_A_DATE, text), notADate);
    }
  }
}
