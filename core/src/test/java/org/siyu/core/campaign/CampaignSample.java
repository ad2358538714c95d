package org.siyu.core.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.ShippedSops;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopSchedule;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// A member day on a Friday, of nobody.
final class CampaignSample {
  static final LocalDate DAY = LocalDate.of(2026, 3, 20);
  static final SopTemplate TEMPLATE =
      ShippedSops.all(SopLanguage.EN).stream()
          .filter(template -> template.code().equals("member-day"))
          .findFirst()
          .orElseThrow();
  private static final Ids IDS = Ids.system();

  private CampaignSample() {}

  static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6;
  }

  static Member member(String name, MemberRole role) {
    return Member.fresh(IDS.next(), name, Set.of(role));
  }

  static Campaign on(LocalDate day) {
    List<CampaignStep> steps =
        SopSchedule.of(TEMPLATE, day, CampaignSample::isWeekday).steps().stream()
            .map(
                dated ->
                    new CampaignStep(
                        IDS.next(),
                        dated.step(),
                        dated.start(),
                        false,
                        Optional.<UUID>empty(),
                        CampaignStep.Outcome.NONE,
                        Optional.empty(),
                        List.of()))
            .toList();
    return new Campaign(
        new CampaignId(IDS.next()),
        SopVersion.shipped(TEMPLATE).reference(),
        TEMPLATE,
        Pace.EVEN,
        new Campaign.Frame("March", day, Audience.ALL, 7, 100, Optional.empty()),
        CampaignState.DRAFT,
        steps,
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Campaign.Lessons.NONE,
        Campaign.Revision.UNSAVED);
  }

  static CampaignStep step(Campaign campaign, String key) {
    return campaign.step(key).orElseThrow();
  }
}
