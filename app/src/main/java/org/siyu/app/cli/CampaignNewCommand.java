package org.siyu.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignProgress;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.team.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a campaign from a template and a date.
@Command(name = "new", mixinStandardHelpOptions = true)
final class CampaignNewCommand extends WorkspaceCommand {
  @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "option.template")
  String template = "";

  @Option(
      names = "--date",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "option.campaign-day")
  String date = "";

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.campaign-name")
  @Nullable String name;

  @Option(names = "--tier", paramLabel = "CODE", descriptionKey = "option.campaign-tier")
  Set<String> tiers = Set.of();

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  boolean isDryRun;

  CampaignNewCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    LocalDate day = day();
    try (Workbench workbench = context.open(options)) {
      CampaignServices services = workbench.campaigns();
      boolean isChinese = context.messages().language() == Language.CHINESE;
      SopEntry chosen =
          services.templates().named(template, isChinese ? SopLanguage.ZH : SopLanguage.EN);
      Member lead = services.members().acting();
      Campaign planned =
          services
              .campaigns()
              .plan(
                  chosen.newest(),
                  new Campaign.Frame(
                      Optional.ofNullable(name).orElse(chosen.name() + " " + day),
                      day,
                      new Audience(tiers, Set.of()),
                      Campaign.Frame.USUAL_ATTRIBUTION_DAYS,
                      100,
                      Optional.of(lead.id())));
      Campaign kept = isDryRun ? planned : services.campaigns().create(planned).after();
      Formats formats = context.formats(workbench);
      List<String> lines = new ArrayList<>();
      for (CampaignStep step : kept.steps()) {
        lines.add(
            context.text(
                "cli.campaign.step",
                formats.dateTime(step.start()),
                step.title(),
                owner(services, step)));
      }
      lines.add(
          context.text(
              isDryRun ? "cli.campaign.planned" : "cli.campaign.made",
              kept.name(),
              kept.steps().size()));
      Map<String, Object> json =
          new LinkedHashMap<>(
              CampaignJson.of(kept, CampaignProgress.of(kept, services.campaigns().now())));
      json.put("dry_run", isDryRun);
      json.put(
          "tasks",
          kept.steps().stream()
              .map(step -> CampaignJson.of(step, each -> owner(services, each)))
              .toList());
      return CommandResult.done(lines, json);
    }
  }

  static String owner(CampaignServices services, CampaignStep step) {
    return step.owner().flatMap(services.members()::find).map(Member::name).orElse("");
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException notDay) {
      throw new ProblemException(Problem.of(CliProblem.NOT_A_DATE, date), notDay);
    }
  }
}
