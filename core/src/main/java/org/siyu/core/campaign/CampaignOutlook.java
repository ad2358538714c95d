package org.siyu.core.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;

/// Where a campaign's money and results are heading.
///
/// Money of a budget line that runs all the time: `spent ÷ share of the days so far`, from the
/// first step to the last one, once a tenth of them has passed. Before that, and for a line that is
/// to be paid on one day: the plan, or what was spent where that is more. Results: `what came
/// before the days on which they are measured + what has come on them up to yesterday ÷ share of
/// the target that is planned up to yesterday`. What a campaign costs follows from its budget.
///
/// @param today the day it is told on
/// @param lines those of the budget in their order, then what was spent on no line
public record CampaignOutlook(
    LocalDate today, List<MoneyLine> lines, MoneyLine total, List<Outlook> targets) {
  /// Share of the days from which on a run is told from them.
  public static final double LEAST_SHARE = 0.1;

  public CampaignOutlook {
    lines = List.copyOf(lines);
    targets = List.copyOf(targets);
  }

  /// What a forecast rests on.
  public enum Basis implements Code {
    /// It is over: what came is what it comes to.
    OVER,
    /// The run of the days so far.
    RUN,
    /// Too early to tell, or paid on one day: the plan.
    PLAN
  }

  /// Money of one budget line, or of all.
  ///
  /// @param line empty for all of them, and for what was spent on no line
  /// @param due when it is to be paid; empty for a line that runs all the time
  /// @param share of the days that have passed, from 0 to 1
  public record MoneyLine(
      Optional<SopBudgetLine> line,
      Money planned,
      Optional<LocalDate> due,
      Money spent,
      double share,
      Money forecast,
      Basis basis) {
    public boolean isOver() {
      return spent.compareTo(planned) > 0;
    }

    /// Whether it will be over, as it looks now.
    public boolean isGoingOver() {
      return forecast.compareTo(planned) > 0;
    }

    public Money left() {
      return planned.minus(spent);
    }
  }

  /// Where a target stands.
  ///
  /// @param days up to the end of yesterday on which it was measured
  /// @param allDays on which it is measured
  /// @param before what came before the days on which it is measured
  /// @param soFar what has come up to the end of yesterday, also before
  /// @param share of the target that was planned up to then
  /// @param forecast what it comes to in the end; empty while it is too early to tell
  public record Outlook(
      SopTarget target,
      int days,
      int allDays,
      BigDecimal before,
      BigDecimal soFar,
      double share,
      Optional<BigDecimal> forecast,
      Basis basis) {
    /// What should have come by now.
    public BigDecimal wanted() {
      return target.value().multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
    }

    public boolean isBehind() {
      return !target.measure().isLessBetter() && share > 0 && soFar.compareTo(wanted()) < 0;
    }
  }

  public static CampaignOutlook of(Campaign campaign, CampaignFigures figures, LocalDate today) {
    List<MoneyLine> lines = new ArrayList<>();
    for (SopBudgetLine line : campaign.plan().budget()) {
      lines.add(money(campaign, line, today));
    }
    Money other = spent(campaign, "");
    if (!other.isZero()) {
      lines.add(
          new MoneyLine(
              Optional.empty(), Money.ZERO, Optional.empty(), other, 1, other, Basis.OVER));
    }
    Money forecast = lines.stream().map(MoneyLine::forecast).reduce(Money.ZERO, Money::plus);
    boolean isRunning = lines.stream().anyMatch(line -> line.basis() == Basis.RUN);
    MoneyLine total =
        new MoneyLine(
            Optional.empty(),
            campaign.budget(),
            Optional.empty(),
            campaign.spent(),
            share(campaign, today),
            forecast,
            isOver(campaign, today) ? Basis.OVER : isRunning ? Basis.RUN : Basis.PLAN);
    List<Outlook> targets =
        campaign.targets().stream()
            .filter(target -> Spread.fits(target.measure()))
            .filter(target -> target.measure() != SopMeasure.COST)
            .map(target -> outlook(campaign, figures, target, today))
            .toList();
    return new CampaignOutlook(today, lines, total, targets);
  }

  private static Money spent(Campaign campaign, String line) {
    return campaign.spending().stream()
        .filter(
            spending ->
                line.isEmpty()
                    ? campaign.plan().budget().stream()
                        .noneMatch(each -> each.name().equals(spending.line()))
                    : spending.line().equals(line))
        .map(Spending::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static boolean isOver(Campaign campaign, LocalDate today) {
    return campaign.state().isFinished() || campaign.ends().toLocalDate().isBefore(today);
  }

  /// The share of the campaign's days that have passed, today among them.
  private static double share(Campaign campaign, LocalDate today) {
    return Spread.EVEN.shareUntil(
        today,
        new DateRange(campaign.begins().toLocalDate(), campaign.ends().toLocalDate()),
        campaign.day());
  }

  private static MoneyLine money(Campaign campaign, SopBudgetLine line, LocalDate today) {
    Money spent = spent(campaign, line.name());
    Money planned = line.amount();
    Optional<LocalDate> due = campaign.pace().due(line.name(), campaign.day());
    double share =
        due.map(day -> today.isBefore(day) ? 0.0 : 1.0).orElseGet(() -> share(campaign, today));
    Money larger = spent.compareTo(planned) > 0 ? spent : planned;
    if (isOver(campaign, today)) {
      return new MoneyLine(Optional.of(line), planned, due, spent, 1, spent, Basis.OVER);
    }
    if (due.isPresent() || share < LEAST_SHARE) {
      return new MoneyLine(Optional.of(line), planned, due, spent, share, larger, Basis.PLAN);
    }
    Money run = new Money(Math.round(spent.cents() / share));
    return new MoneyLine(Optional.of(line), planned, due, spent, share, run, Basis.RUN);
  }

  private static Outlook outlook(
      Campaign campaign, CampaignFigures figures, SopTarget target, LocalDate today) {
    DateRange window = figures.window();
    LocalDate last = today.minusDays(1);
    Spread spread = campaign.pace().of(target.measure());
    List<Double> shares = spread.shares(window, campaign.day());
    double share =
        last.isBefore(window.first()) ? 0 : spread.shareUntil(last, window, campaign.day());
    BigDecimal soFar = figures.until(target.measure(), last);
    LocalDate dayBefore = window.first().minusDays(1);
    BigDecimal before =
        figures.until(target.measure(), dayBefore.isBefore(last) ? dayBefore : last);
    boolean isOver = !last.isBefore(window.last());
    Optional<BigDecimal> forecast =
        isOver
            ? Optional.of(soFar)
            : share > 0
                ? Optional.of(
                    soFar
                        .subtract(before)
                        .divide(
                            BigDecimal.valueOf(share),
                            target.measure().unit() == SopMeasure.Unit.COUNT ? 0 : 2,
                            RoundingMode.HALF_UP)
                        .add(before))
                : Optional.empty();
    int days = Math.clamp(ChronoUnit.DAYS.between(window.first(), last) + 1, 0, shares.size());
    return new Outlook(
        target,
        days,
        shares.size(),
        before,
        soFar,
        share,
        forecast,
        isOver ? Basis.OVER : share > 0 ? Basis.RUN : Basis.PLAN);
  }
}
