package org.siyu.app.cli;

import java.nio.file.Path;
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
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.sop.SopMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a campaign came to, on the screen and as a workbook.
@Command(name = "review", mixinStandardHelpOptions = true)
final class CampaignReviewCommand extends WorkspaceCommand {
  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.named-campaign")
  String name = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.review-out")
  @Nullable Path out;

  CampaignReviewCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      CampaignServices services = workbench.campaigns();
      Campaign campaign = services.campaigns().named(name);
      CampaignReview review = services.reviews().review(campaign.id());
      Formats formats = context.formats(workbench);
      CampaignWords words = new CampaignWords(context.messages(), formats);
      List<String> lines = new ArrayList<>();
      Map<String, Object> targets = new LinkedHashMap<>();
      for (CampaignReview.TargetLine line : review.targets()) {
        SopMeasure measure = line.target().measure();
        lines.add(
            context.text(
                "cli.campaign.target",
                words.measure(measure),
                words.value(measure, line.actual()),
                words.value(measure, line.target().value()),
                line.attainment().map(each -> formats.percent(each, 0)).orElse("–")));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("target", line.target().value());
        line.actual().ifPresent(value -> json.put("actual", value));
        line.attainment().ifPresent(value -> json.put("attainment", value.fraction()));
        targets.put(measure.code(), json);
      }
      lines.add(
          context.text(
              "cli.campaign.worth",
              formats.wholeMoney(campaign.spent()),
              review.roi().map(roi -> formats.percent(roi, 0)).orElse("–"),
              review.keptSteps().size(),
              review.lateSteps().size()));
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", campaign.id().toString());
      json.put("name", campaign.name());
      json.put("targets", targets);
      json.put("spent", campaign.spent().amount());
      review.roi().ifPresent(roi -> json.put("roi", roi.fraction()));
      review.gate().ratio().ifPresent(ratio -> json.put("ltv_cac", ratio));
      json.put("in_time", review.keptSteps().size());
      json.put("late", review.lateSteps().size());
      if (out != null) {
        services.reviews().write(campaign.id(), words, out);
        lines.add(context.text("cli.campaign.written", out.toString()));
        json.put("file", out.toString());
      }
      return CommandResult.done(lines, json);
    }
  }
}
