package org.siyu.core.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;

/// Edits of a campaign's targets and money, each with all that hangs on it. Pure; what must hold is
/// checked when the campaign is kept.
public final class CampaignEdits {
  private CampaignEdits() {}

  /// Sets a target in the place of another one, or adds it. One that is written down day by day is
  /// the sum of its days.
  ///
  /// @param before empty for a new one
  public static Campaign withTarget(
      Campaign campaign, Optional<SopMeasure> before, SopTarget target, Spread spread) {
    boolean isOwn = spread.shape() == Spread.Shape.OWN;
    SopTarget wanted =
        isOwn ? new SopTarget(target.measure(), spread.sum(), target.note()) : target;
    List<SopTarget> targets = new ArrayList<>();
    boolean isSet = false;
    for (SopTarget each : campaign.targets()) {
      if (before.equals(Optional.of(each.measure()))) {
        targets.add(wanted);
        isSet = true;
      } else {
        targets.add(each);
      }
    }
    if (!isSet) {
      targets.add(wanted);
    }
    Pace pace = before.map(old -> campaign.pace().with(old, Spread.EVEN)).orElse(campaign.pace());
    return campaign
        .with(campaign.plan().withTargets(targets))
        .with(pace.with(wanted.measure(), Spread.fits(wanted.measure()) ? spread : Spread.EVEN));
  }

  public static Campaign withoutTarget(Campaign campaign, SopMeasure measure) {
    return campaign
        .with(
            campaign
                .plan()
                .withTargets(
                    campaign.targets().stream().filter(each -> each.measure() != measure).toList()))
        .with(campaign.pace().with(measure, Spread.EVEN));
  }

  /// Sets a budget line in the place of another one, or adds it. What was spent on it stays with it
  /// under its new name.
  ///
  /// @param before the name it had; empty for a new one
  /// @param due when it is to be paid; empty for one that runs all the time
  public static Campaign withLine(
      Campaign campaign, Optional<String> before, SopBudgetLine line, Optional<LocalDate> due) {
    List<SopBudgetLine> lines = new ArrayList<>();
    boolean isSet = false;
    for (SopBudgetLine each : campaign.plan().budget()) {
      if (!isSet && before.equals(Optional.of(each.name()))) {
        lines.add(line);
        isSet = true;
      } else {
        lines.add(each);
      }
    }
    if (!isSet) {
      lines.add(line);
    }
    Pace pace =
        before.map(old -> campaign.pace().with(old, Optional.empty())).orElse(campaign.pace());
    Optional<Integer> day =
        due.map(on -> Math.toIntExact(ChronoUnit.DAYS.between(campaign.day(), on)));
    return campaign
        .with(campaign.plan().withBudget(lines))
        .with(pace.with(line.name(), day))
        .withSpending(
            campaign.spending().stream()
                .map(
                    spent ->
                        before.equals(Optional.of(spent.line()))
                            ? spent.on(line.name(), line.kind())
                            : spent)
                .toList());
  }

  /// What was spent on it stays, as spent on no line.
  public static Campaign withoutLine(Campaign campaign, String name) {
    return campaign
        .with(
            campaign
                .plan()
                .withBudget(
                    campaign.plan().budget().stream()
                        .filter(each -> !each.name().equals(name))
                        .toList()))
        .with(campaign.pace().with(name, Optional.empty()))
        .withSpending(
            campaign.spending().stream()
                .map(spent -> spent.line().equals(name) ? spent.on("", spent.kind()) : spent)
                .toList());
  }

  /// Adds an expense, or sets it in the place of the one with its id; by their days.
  public static Campaign withSpending(Campaign campaign, Spending spending) {
    List<Spending> all = new ArrayList<>(campaign.spending());
    all.removeIf(each -> each.id().equals(spending.id()));
    all.add(spending);
    all.sort(Comparator.comparing(Spending::day));
    return campaign.withSpending(all);
  }

  public static Campaign withoutSpending(Campaign campaign, UUID id) {
    return campaign.withSpending(
        campaign.spending().stream().filter(each -> !each.id().equals(id)).toList());
  }

  public static Campaign withoutActual(Campaign campaign, Actual actual) {
    return campaign.withActuals(
        campaign.actuals().stream().filter(each -> !each.equals(actual)).toList());
  }
}
