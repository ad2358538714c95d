package org.siyu.core.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.campaign.CampaignSample.DAY;
import static org.siyu.core.campaign.CampaignSample.step;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.ProblemException;

class CampaignMovesTest {
  private final Campaign campaign = CampaignSample.on(DAY);

  private static Campaign done(Campaign campaign, String key, LocalDateTime at) {
    CampaignStep step = step(campaign, key);
    return campaign.with(step.with(step.outcome().done(at, "Lin")));
  }

  @Test
  void movingTheDayMovesWhatIsNotDoneAndKeepsToWorkingDays() {
    LocalDateTime goal = step(campaign, "goal").start();
    Campaign running = done(campaign, "goal", goal.plusHours(1));

    Campaign moved = CampaignMoves.to(running, DAY.plusDays(8), CampaignSample::isWeekday);

    assertEquals(goal, step(moved, "goal").start());
    assertEquals(DAY.plusDays(8), step(moved, "open-group").day());
    moved.steps().stream()
        .filter(step -> step.key().equals("stock") || step.key().equals("review"))
        .forEach(step -> assertTrue(CampaignSample.isWeekday(step.day()), step.key()));
    assertEquals(running, CampaignMoves.to(moved, DAY, CampaignSample::isWeekday));
  }

  @Test
  void aStepMovedByHandGoesAsFarAsTheCampaignDoes() {
    LocalDateTime evening = DAY.atTime(21, 0);
    Campaign byHand = CampaignMoves.step(campaign, "evening", evening, _ -> true);
    Campaign moved = CampaignMoves.to(byHand, DAY.plusDays(3), _ -> true);

    assertEquals(evening.plusDays(3), step(moved, "evening").start());
    assertTrue(step(moved, "evening").isMovedByHand());
  }

  @Test
  void noStepComesBeforeOneItWaitsFor() {
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> CampaignMoves.step(campaign, "close", DAY.atTime(9, 0), _ -> true));
    assertEquals(CampaignProblem.BEFORE_ITS_STEP, refused.problem().code());
    assertEquals(step(campaign, "close").title(), refused.problem().arguments().getFirst());
  }

  @Test
  void aLaterStepPushesWhatWaitsForIt() {
    Campaign moved =
        CampaignMoves.step(campaign, "legal", DAY.minusDays(3).atTime(20, 0), _ -> true);

    for (CampaignStep step : moved.steps()) {
      for (CampaignStep before : new CampaignTimeline(moved.steps()).before(step)) {
        assertFalse(step.start().isBefore(before.end()), step.key() + " before " + before.key());
      }
    }
    assertTrue(step(moved, "tease").start().isAfter(step(campaign, "tease").start()));
  }

  @Test
  void whatIsOverStaysAndSaysSo() {
    Campaign running = done(campaign, "goal", DAY.atStartOfDay());
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> CampaignMoves.step(running, "goal", DAY.atTime(9, 0), _ -> true));
    assertEquals(CampaignProblem.STEP_OVER, refused.problem().code());
  }

  @Test
  void aLateStepOfTheLongestChainIsCritical() {
    CampaignTimeline timeline = new CampaignTimeline(campaign.steps());
    assertTrue(timeline.isCritical(step(campaign, "review")));
    assertTrue(timeline.isCritical(step(campaign, "open-group")));
    assertFalse(timeline.isCritical(step(campaign, "open-moments")));

    LocalDateTime now = DAY.atTime(9, 0);
    List<String> late =
        timeline.criticalLate(now).stream().map(CampaignStep::key).sorted().toList();
    assertTrue(late.contains("goal"));
    assertEquals(late.size(), CampaignProgress.of(campaign, now).criticalLate());
    assertTrue(CampaignProgress.of(campaign, now).late() > late.size());
  }

  @Test
  void twoCampaignsMeetInAChannelOnADayUnlessTheirTiersDiffer() {
    Campaign other = CampaignSample.on(DAY.plusDays(1));
    List<CampaignOverlap> met = CampaignOverlap.of(campaign, List.of(campaign, other));
    assertEquals(1, met.size());
    assertTrue(met.getFirst().channels().contains("group"));

    Campaign vip = addressed(campaign, "high-value");
    assertEquals(List.of(), CampaignOverlap.of(vip, List.of(addressed(other, "new"))));
    assertEquals(List.of(), CampaignOverlap.of(vip, List.of(other.with(CampaignState.FINISHED))));
  }

  private static Campaign addressed(Campaign campaign, String tier) {
    Campaign.Frame frame = campaign.frame();
    return campaign.with(
        new Campaign.Frame(
            frame.name(),
            frame.day(),
            new Audience(Set.of(tier), Set.of()),
            frame.attributionDays(),
            frame.marginPercent(),
            frame.lead()));
  }

  @Test
  void aTemplateKeptFromItHasTheDaysItHad() {
    LocalDate zero = DAY;
    Campaign moved = CampaignMoves.step(campaign, "evening", zero.atTime(21, 0), _ -> true);
    CampaignStep poll = step(moved, "poll");
    Campaign ended = moved.with(poll.with(poll.outcome().skipped(zero.atStartOfDay(), "Lin", "x")));

    var template = CampaignFlow.asTemplate(ended);

    assertEquals(
        "21:00", template.step("evening").orElseThrow().timing().time().orElseThrow().toString());
    assertTrue(template.step("poll").isEmpty());
    assertFalse(template.step("open-group").orElseThrow().dependsOn().contains("poll"));
  }
}
