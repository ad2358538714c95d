package org.siyu.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.StepState;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopStage;

/// A review told as a case: what was wanted, what was done, what shows that it worked.
final class LessonWords {
  private final CampaignReview review;
  private final Campaign campaign;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;
  private final String audience;

  /// @param audience whom it was for
  LessonWords(
      CampaignReview review,
      Messages messages,
      Formats formats,
      CampaignWords words,
      String audience) {
    this.review = review;
    this.campaign = review.campaign();
    this.messages = messages;
    this.formats = formats;
    this.words = words;
    this.audience = audience;
  }

  CampaignDoors.Lesson lesson() {
    return new CampaignDoors.Lesson(campaign.id(), campaign.name(), problem(), solution(), proof());
  }

  private static String text(List<String> lines) {
    String text = String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    return text.length() <= CaseStudy.LONGEST_TEXT
        ? text
        : text.substring(0, CaseStudy.LONGEST_TEXT);
  }

  private String problem() {
    List<String> lines = new ArrayList<>(List.of(campaign.plan().overview().summary()));
    lines.add(messages.text("campaign.case.audience", audience));
    String targets =
        campaign.targets().stream()
            .map(
                target ->
                    words.measure(target.measure())
                        + " "
                        + words.value(target.measure(), target.value()))
            .collect(Collectors.joining(messages.text("campaign.case.and")));
    if (!targets.isEmpty()) {
      lines.add(messages.text("campaign.case.targets", targets));
    }
    return text(lines);
  }

  private String solution() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("campaign.case.days", words.days(campaign)));
    for (SopStage stage : List.of(SopStage.WARM_UP, SopStage.EXECUTION)) {
      String steps =
          campaign.steps().stream()
              .filter(step -> step.stage() == stage && step.state() == StepState.DONE)
              .map(CampaignStep::title)
              .collect(Collectors.joining(messages.text("campaign.case.and")));
      if (!steps.isEmpty()) {
        lines.add(messages.text("campaign.case.steps", words.stage(stage), steps));
      }
    }
    String decisions = campaign.lessons().decisions();
    if (!decisions.isEmpty()) {
      lines.add(messages.text("campaign.case.decisions"));
      decisions.lines().forEach(line -> lines.add("· " + line));
    }
    return text(lines);
  }

  private String proof() {
    List<String> lines = new ArrayList<>();
    for (CampaignReview.TargetLine line : review.targets()) {
      SopMeasure measure = line.target().measure();
      lines.add(
          words.measure(measure)
              + " "
              + messages.text(
                  "campaign.review.of",
                  words.value(measure, line.actual()),
                  words.value(measure, line.target().value()),
                  line.attainment().map(each -> formats.percent(each, 0)).orElse("–")));
    }
    review
        .roi()
        .ifPresent(
            roi ->
                lines.add(
                    messages.text("campaign.tile.roi")
                        + " "
                        + messages.text(
                            "campaign.review.roi",
                            formats.percent(roi, 0),
                            formats.wholeMoney(campaign.spent()),
                            campaign.frame().marginPercent())));
    lines.add(
        messages.text("campaign.funnel")
            + " "
            + review.figures().funnel().stream()
                .map(this::level)
                .collect(Collectors.joining(" → ")));
    for (Finding finding : campaign.lessons().findings()) {
      lines.add("· " + finding.data() + " → " + finding.insight());
    }
    return text(lines);
  }

  private String level(CampaignFigures.Level level) {
    return level.measure().map(words::measure).orElse(messages.text("campaign.funnel.again"))
        + " "
        + formats.number(level.count());
  }
}
