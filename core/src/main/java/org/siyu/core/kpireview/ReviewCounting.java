package org.siyu.core.kpireview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignReviews;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;

/// Counts what reviews start from.
public final class ReviewCounting {
  private final KpiService sheets;
  private final TierService tiers;
  private final Alerts alerts;
  private final Supplier<List<Campaign>> campaigns;
  private final Function<Campaign, CampaignFigures> figures;
  private final Clock clock;

  /// Alerts of a period and of whom it is about, and what the parts are called that moved them.
  ///
  /// @param content the name of a channel of content by its code
  public record Alerts(
      BiFunction<Period, Scope, List<KeptAlert>> of, UnaryOperator<String> content) {}

  /// @param campaigns all of them
  /// @param figures what has come of one so far
  public ReviewCounting(
      KpiService sheets,
      TierService tiers,
      Alerts alerts,
      Supplier<List<Campaign>> campaigns,
      Function<Campaign, CampaignFigures> figures,
      Clock clock) {
    this.sheets = sheets;
    this.tiers = tiers;
    this.alerts = alerts;
    this.campaigns = campaigns;
    this.figures = figures;
    this.clock = clock;
  }

  KpiService sheets() {
    return sheets;
  }

  /// The numbers of now; of a closed period those of the closing.
  public ReviewNumbers count(IndicatorValues values, Period period, Scope scope, Monitor monitor) {
    Sheet sheet = sheets.sheet(values, period, scope);
    monitor.check();
    return new ReviewNumbers(
        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES),
        sheet.span().elapsed(),
        sheet.score().total(),
        sheet.scheme().cap(),
        sheet.scheme().thresholds(),
        sheet.lines(),
        raised(period, scope),
        scope instanceof Scope.Team ? movement(period.days()) : Optional.empty(),
        campaigns.get().stream()
            .filter(campaign -> campaign.state().isApproved() || campaign.state().isFinished())
            .filter(campaign -> meet(CampaignReviews.window(campaign), period.days()))
            .filter(campaign -> isOf(campaign, scope))
            .sorted(Comparator.comparing(Campaign::day))
            .map(
                campaign -> {
                  monitor.check();
                  return result(campaign, period.last());
                })
            .toList());
  }

  /// Those that somebody is to see to first, then the worst.
  private List<ReviewNumbers.Raised> raised(Period period, Scope scope) {
    List<ReviewNumbers.Raised> raised = new ArrayList<>();
    for (KeptAlert alert :
        alerts.of().apply(period, scope).stream()
            .sorted(
                Comparator.comparing(KeptAlert::state)
                    .thenComparing(KeptAlert::light, Comparator.reverseOrder()))
            .toList()) {
      sheets
          .catalogue()
          .find(alert.key().indicator())
          .ifPresent(
              indicator ->
                  raised.add(
                      new ReviewNumbers.Raised(
                          alert.id(),
                          indicator,
                          alert.light(),
                          alert.asksForReview(),
                          alert.state(),
                          alert.drivers().stream()
                              .findFirst()
                              .filter(Drivers::isClear)
                              .map(this::driver),
                          alert.taken().map(KeptAlert.Taken::name).orElse(""),
                          alert.closed().map(KeptAlert.Closed::by).orElse(""),
                          alert.closed().map(KeptAlert.Closed::note).orElse(""))));
    }
    return raised;
  }

  private ReviewNumbers.Driver driver(Drivers drivers) {
    Drivers.Part first = drivers.parts().getFirst();
    String part =
        switch (drivers.by()) {
          case CHANNEL, TIER -> first.part();
          case CONTENT -> alerts.content().apply(first.part());
          case MEMBER ->
              sheets.members().stream()
                  .filter(member -> member.id().toString().equals(first.part()))
                  .map(Member::name)
                  .findFirst()
                  .orElse(first.part());
        };
    return new ReviewNumbers.Driver(drivers.by(), part, first.effect() / drivers.change());
  }

  private static boolean meet(DateRange one, DateRange other) {
    return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
  }

  /// A campaign is its leader's.
  private boolean isOf(Campaign campaign, Scope scope) {
    return switch (scope) {
      case Scope.Team() -> true;
      case Scope.OfMember(UUID member) -> campaign.frame().lead().equals(Optional.of(member));
      case Scope.OfRole role -> {
        Set<UUID> those = new HashSet<>();
        sheets.members().stream()
            .filter(member -> member.roles().contains(role.role()))
            .map(Member::id)
            .forEach(those::add);
        yield campaign.frame().lead().filter(those::contains).isPresent();
      }
    };
  }

  private ReviewNumbers.Result result(Campaign campaign, LocalDate end) {
    LocalDate last = CampaignReviews.window(campaign).last();
    if (last.isAfter(end)) {
      return new ReviewNumbers.Result(
          campaign.id().value(),
          campaign.name(),
          campaign.day(),
          campaign.state(),
          Optional.of(last),
          Money.ZERO,
          Money.ZERO,
          Optional.empty(),
          campaign.targets().size(),
          0);
    }
    CampaignFigures came = figures.apply(campaign);
    int met =
        (int)
            campaign.targets().stream()
                .filter(
                    target ->
                        came.attainment(target.measure(), target.value())
                            .map(Percent::fraction)
                            .filter(share -> share >= 1)
                            .isPresent())
                .count();
    return new ReviewNumbers.Result(
        campaign.id().value(),
        campaign.name(),
        campaign.day(),
        campaign.state(),
        Optional.empty(),
        came.actual(SopMeasure.GMV).map(Money::of).orElse(Money.ZERO),
        campaign.spent(),
        came.roi(campaign.frame().marginPercent()),
        campaign.targets().size(),
        met);
  }

  /// From the last tiering before the days, or else the first in them, to the last that is not
  /// after them.
  private Optional<ReviewNumbers.Tiers> movement(DateRange days) {
    LocalDateTime begin = days.first().atStartOfDay();
    LocalDateTime end = days.last().plusDays(1).atStartOfDay();
    List<TierSnapshot> runs =
        tiers.snapshots().stream()
            .filter(run -> run.asOf().isBefore(end))
            .sorted(Comparator.comparing(TierSnapshot::asOf))
            .toList();
    if (runs.size() < 2 || runs.getLast().asOf().isBefore(begin)) {
      return Optional.empty();
    }
    TierSnapshot after = runs.getLast();
    TierSnapshot before =
        runs.stream()
            .filter(run -> run.asOf().isBefore(begin))
            .reduce((_, later) -> later)
            .orElse(runs.getFirst());
    return before.id().equals(after.id()) ? Optional.empty() : Optional.of(between(before, after));
  }

  private ReviewNumbers.Tiers between(TierSnapshot before, TierSnapshot after) {
    List<Tier> known = tiers.currentScheme().tiers();
    Map<String, Integer> ranks = known.stream().collect(Collectors.toMap(Tier::code, Tier::rank));
    MigrationMatrix moves = tiers.migration(before.id(), after.id());
    return new ReviewNumbers.Tiers(
        before.asOf().toLocalDate(),
        after.asOf().toLocalDate(),
        known.stream()
            .sorted(Comparator.comparingInt(Tier::rank))
            .map(
                tier ->
                    new ReviewNumbers.Tier(
                        tier.code(), tier.name(), in(before, tier), in(after, tier)))
            .toList(),
        moved(moves, ranks, -1),
        moved(moves, ranks, 1),
        moves.came(),
        moves.went());
  }

  private static long in(TierSnapshot run, Tier tier) {
    return run.tiers().share(tier.code()).map(TierDistribution.Share::customers).orElse(0L);
  }

  /// @param sign -1 to a better tier, 1 to a worse one
  private static long moved(MigrationMatrix moves, Map<String, Integer> ranks, int sign) {
    return moves.moves().stream()
        .filter(
            move ->
                move.from().isPresent()
                    && move.to().isPresent()
                    && ranks.containsKey(move.from().get())
                    && ranks.containsKey(move.to().get())
                    && Integer.signum(
                            ranks.getOrDefault(move.to().get(), 0)
                                - ranks.getOrDefault(move.from().get(), 0))
                        == sign)
        .mapToLong(MigrationMatrix.Move::customers)
        .sum();
  }
}
