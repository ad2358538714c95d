package org.siyu.core.kpireview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;

/// What a review starts from: the KPI sheet, movements between tiers, results of campaigns.
///
/// @param takenAt when they were counted
/// @param elapsed how many days of the period were over then
/// @param score of the sheet, in points
/// @param lines of the sheet, all that it has
/// @param tiers empty where tiers were not run around the period, or the review is not the team's
/// @param campaigns whose orders counted in the period, the earliest first
public record ReviewNumbers(
    LocalDateTime takenAt,
    int elapsed,
    Figure score,
    Attainment.Cap cap,
    Thresholds thresholds,
    List<SheetLine> lines,
    Optional<Tiers> tiers,
    List<Result> campaigns) {
  public ReviewNumbers {
    lines = List.copyOf(lines);
    campaigns = List.copyOf(campaigns);
  }

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
  /// @param targets how many targets it has, of which `met` were reached
  /// @param roi empty while nothing was spent
  public record Result(
      UUID campaign,
      String name,
      LocalDate day,
      CampaignState state,
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
