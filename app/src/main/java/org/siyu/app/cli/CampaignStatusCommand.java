package org.siyu.app.cli;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.app.campaign.CampaignWords;
import org.siyu.app.i18n.Formats;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignOutlook;
import org.siyu.core.campaign.CampaignProgress;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.sop.SopMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// How campaigns stand; with a name, what is late in that one and what it comes to. Late steps are
/// findings to the exit code.
@Command(name = "status", mixinStandardHelpOptions = true)
final class CampaignStatusCommand extends WorkspaceCommand {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      descriptionKey = "option.named-campaign")
  @Nullable String name;

  CampaignStatusCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      CampaignServices services = workbench.campaigns();
      LocalDateTime now = services.campaigns().now();
      List<Campaign> campaigns =
          name == null ? services.campaigns().all() : List.of(services.campaigns().named(name));
      Formats formats = context.formats(workbench);
      CampaignWords words = new CampaignWords(context.messages(), formats);
      List<String> lines = new ArrayList<>();
      List<Map<String, Object>> found = new ArrayList<>();
      boolean isLate = false;
      for (Campaign campaign : campaigns) {
        CampaignProgress progress = CampaignProgress.of(campaign, now);
        isLate |= progress.isLate();
        lines.add(
            context.text(
                "cli.campaign.line",
                formats.date(campaign.day()),
                words.state(campaign.state()),
                campaign.name(),
                progress.done(),
                progress.steps(),
                progress.late()));
        Map<String, Object> json = new LinkedHashMap<>(CampaignJson.of(campaign, progress));
        List<CampaignStep> late =
            campaign.state().isOpen()
                ? campaign.steps().stream().filter(step -> step.isLate(now)).toList()
                : List.of();
        if (name != null) {
          for (CampaignStep step : late) {
            lines.add(
                context.text(
                    "cli.campaign.late",
                    step.title(),
                    CampaignNewCommand.owner(services, step),
                    words.lateness(step, now)));
          }
          CampaignOutlook outlook =
              CampaignOutlook.of(campaign, services.reviews().figures(campaign), now.toLocalDate());
          lines.addAll(heading(context, words, formats, outlook));
          json.put("outlook", CampaignJson.of(outlook));
        }
        json.put(
            "late_steps",
            late.stream()
                .map(
                    step -> CampaignJson.of(step, each -> CampaignNewCommand.owner(services, each)))
                .toList());
        found.add(json);
      }
      lines.add(context.text("cli.campaign.count", campaigns.size()));
      return new CommandResult(
          isLate ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE,
          lines,
          Map.of("campaigns", found));
    }
  }

  private static List<String> heading(
      CommandContext context, CampaignWords words, Formats formats, CampaignOutlook outlook) {
    List<String> lines = new ArrayList<>();
    for (CampaignOutlook.Outlook target : outlook.targets()) {
      SopMeasure measure = target.target().measure();
      lines.add(
          context.text(
              "cli.campaign.outlook",
              words.measure(measure),
              words.value(measure, target.soFar()),
              words.value(measure, target.target().value()),
              words.value(measure, target.forecast())));
    }
    lines.add(
        context.text(
            "cli.campaign.outlook.money",
            formats.wholeMoney(outlook.total().spent()),
            formats.wholeMoney(outlook.total().planned()),
            formats.wholeMoney(outlook.total().forecast())));
    return lines;
  }
}
