package org.siyu.core.kpireview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;

/// What a review starts from: the KPI sheet, alerts, movements between tiers, results of campaigns.
///
/// @param takenAt when they were counted
/// @param elapsed how many days of the period were over then
/// @param score of the sheet, in points
/// @param lines of the sheet, all that it has
/// @param tiers empty where tiers were not run around the period, or the review is not the team's
/// @param alerts of the period and of whom the review is about, those that are open first
/// @param campaigns whose orders counted in the period, the earliest first
public record ReviewNumbers(
    LocalDateTime takenAt,
    int elapsed,
    Figure score,
    Attainment.Cap cap,
    Thresholds thresholds,
    List<SheetLine> lines,
    List<Raised> alerts,
    Optional<Tiers> tiers,
    List<Result> campaigns) {
  public ReviewNumbers {
    lines = List.copyOf(lines);
    alerts = List.copyOf(alerts);
    campaigns = List.copyOf(campaigns);
  }

  /// An alert as it stood when the numbers were counted.
  ///
  /// @param light of what stands worst, or stood worst when it was closed; green once it has
  ///   recovered
  /// @param asksForReview whether a review of the strategy is asked for
  /// @param takenBy the name of who has taken it over; empty for nobody
  /// @param closedBy the name of who has closed it, with a note; empty while it is not
  public record Raised(
      UUID alert,
      Indicator indicator,
      Light light,
      boolean asksForReview,
      AlertState state,
      Optional<Driver> driver,
      String takenBy,
      String closedBy,
      String note) {}

  /// What explains most of a change.
  ///
  /// @param part a channel's, a member's or a content channel's name, or the code of a tier; empty
  ///   for customers without
  /// @param share of the change, 1 is all of it
  public record Driver(Drivers.By by, String part, double share) {}

  /// Who is in which tier at the beginning and at the end.
  ///
  /// @param from the analysis day of the tiering before
  /// @param up how many are in a better tier than before
  /// @param came how many are on the later side only
  public record Tiers(
      LocalDate from, LocalDate to, List<Tier> tiers, long up, long down, long came, long went) {
    public Tiers {
      tiers = List.copyOf(tiers);
    }
  }

  /// @param name the team's own name for it; where there is none the app words the code
  public record Tier(String code, Optional<String> name, long before, long after) {}

  /// What came of a campaign by when the numbers were counted.
  ///
  /// @param runsUntil the last day on which its orders count, where that is after the period: then
  ///   nothing has come of it yet, which the review of the period of that day tells
  /// @param targets how many targets it has, of which `met` were reached
  /// @param roi empty while nothing was spent
  public record Result(
      UUID campaign,
      String name,
      LocalDate day,
      CampaignState state,
      Optional<LocalDate> runsUntil,
      Money turnover,
      Money spent,
      Optional<Percent> roi,
      int targets,
      int met) {}

  public Optional<SheetLine> line(String code) {
    return lines.stream().filter(line -> line.indicator().code().equals(code)).findFirst();
  }

  /// Lines that say something: with a target or a number.
  public List<SheetLine> telling() {
    return lines.stream()
        .filter(line -> line.target().isPresent() || line.actual().isKnown())
        .toList();
  }

  /// Lines that ask for a finding, the worst first.
  public List<SheetLine> alarming() {
    return lines.stream()
        .filter(line -> line.light() == Light.RED || line.light() == Light.AMBER)
        .sorted((one, other) -> other.light().compareTo(one.light()))
        .toList();
  }

  public int count(Light light) {
    return (int) lines.stream().filter(line -> line.light() == light).count();
  }
}
