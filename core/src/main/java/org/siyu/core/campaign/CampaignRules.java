package org.siyu.core.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopRules;
import org.siyu.core.sop.SopTarget;

/// What must hold for a campaign to be kept.
final class CampaignRules {
  static final int LONGEST_NOTE = 4000;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /// As much as a template file can say.
  private static final BigDecimal MOST = new BigDecimal("1000000000000");

  private CampaignRules() {}

  static void check(Campaign campaign) {
    check(campaign.frame());
    campaign
        .spending()
        .forEach(
            spending -> {
              require(spending.amount().cents() > 0, Problem.of(CampaignProblem.INVALID_AMOUNT));
              longest(spending.note(), Spending.LONGEST_NOTE);
            });
    campaign
        .actuals()
        .forEach(
            actual ->
                require(actual.value().signum() >= 0, Problem.of(CampaignProblem.INVALID_AMOUNT)));
    campaign
        .lessons()
        .findings()
        .forEach(
            finding -> {
              longest(finding.data(), Finding.LONGEST);
              longest(finding.insight(), Finding.LONGEST);
            });
    longest(campaign.lessons().decisions(), LONGEST_NOTE);
  }

  /// What must hold for targets and budget that were edited: they are kept as the text of a
  /// template, which must be read again.
  static void checkPlan(Campaign campaign) {
    checkTargets(campaign.targets());
    checkBudget(campaign.plan().budget());
  }

  private static void checkTargets(List<SopTarget> targets) {
    require(
        targets.size() <= SopRules.MOST_ROWS,
        Problem.of(CampaignProblem.TOO_MANY, SopRules.MOST_ROWS));
    Set<SopMeasure> seen = EnumSet.noneOf(SopMeasure.class);
    for (SopTarget target : targets) {
      require(seen.add(target.measure()), Problem.of(CampaignProblem.TARGET_TWICE));
      require(
          target.value().signum() >= 0
              && target.value().compareTo(MOST) <= 0
              && target.value().scale() <= 2,
          Problem.of(CampaignProblem.INVALID_TARGET));
      longest(target.note(), SopColumn.TARGET_NOTE.longest());
    }
  }

  private static void checkBudget(List<SopBudgetLine> lines) {
    require(
        lines.size() <= SopRules.MOST_ROWS,
        Problem.of(CampaignProblem.TOO_MANY, SopRules.MOST_ROWS));
    Set<String> seen = new HashSet<>();
    for (SopBudgetLine line : lines) {
      require(!line.name().isEmpty(), Problem.of(CampaignProblem.LINE_BLANK));
      require(seen.add(line.name()), Problem.of(CampaignProblem.LINE_TWICE, line.name()));
      longest(line.name(), SopColumn.BUDGET_NAME.longest());
      longest(line.basis(), SopColumn.BUDGET_BASIS.longest());
      require(
          !line.amount().isNegative() && line.amount().amount().compareTo(MOST) <= 0,
          Problem.of(CampaignProblem.INVALID_AMOUNT));
    }
  }

  static void check(Campaign.Frame frame) {
    require(!frame.name().isEmpty(), Problem.of(CampaignProblem.BLANK_NAME));
    longest(frame.name(), Campaign.Frame.LONGEST_NAME);
    require(
        frame.attributionDays() >= 0
            && frame.attributionDays() <= Campaign.Frame.MOST_ATTRIBUTION_DAYS,
        Problem.of(CampaignProblem.INVALID_ATTRIBUTION, Campaign.Frame.MOST_ATTRIBUTION_DAYS));
    require(
        frame.marginPercent() >= 1 && frame.marginPercent() <= 100,
        Problem.of(CampaignProblem.INVALID_MARGIN));
    LocalDate day = frame.day();
    require(
        day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
        Problem.of(CampaignProblem.INVALID_DAY));
  }

  /// Whether targets and budget stay as they are.
  static boolean isSettled(CampaignState state) {
    return state == CampaignState.REVIEWED || state == CampaignState.CANCELLED;
  }

  static boolean isReplanned(Campaign before, Campaign after) {
    return !before.targets().equals(after.targets())
        || !before.plan().budget().equals(after.plan().budget())
        || !before.pace().equals(after.pace())
        || before.frame().attributionDays() != after.frame().attributionDays()
        || before.frame().marginPercent() != after.frame().marginPercent();
  }

  static String note(String text) {
    String note = text.strip();
    longest(note, LONGEST_NOTE);
    return note;
  }

  static String reason(String text, CampaignProblem missing) {
    String reason = text.strip();
    require(!reason.isEmpty(), Problem.of(missing));
    longest(reason, Spending.LONGEST_NOTE);
    return reason;
  }

  private static void longest(String text, int most) {
    require(text.length() <= most, Problem.of(CampaignProblem.TOO_LONG, most));
  }

  private static void require(boolean isGood, Problem problem) {
    if (!isGood) {
      throw new ProblemException(problem);
    }
  }
}
