package org.siyu.core.kpi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The dashboard of one period, to be sent on.
///
/// @param workspace its name
/// @param whose the team, a role, or a member by name
/// @param comparison what is compared with, in words
/// @param sheet of the period; its lines are the cards
/// @param tiers how they have moved, where they were run twice
/// @param writtenAt in the workspace's local time
public record DashboardReport(
    String workspace,
    String whose,
    String comparison,
    Comparison against,
    Sheet sheet,
    Dashboard figures,
    Catalogue catalogue,
    Optional<Tiers> tiers,
    LocalDateTime writtenAt) {
  /// How many customers each tier had.
  ///
  /// @param before the day of the first run
  /// @param after the day of the last
  public record Tiers(LocalDate before, LocalDate after, List<Tier> rows) {
    public Tiers {
      rows = List.copyOf(rows);
    }
  }

  /// @param name in the reader's language
  public record Tier(String name, long was, long now) {}

  /// Whose dashboard of which days.
  ///
  /// @param whose as [DashboardReport#whose]
  /// @param comparison as [DashboardReport#comparison]
  public record Wanted(
      Period period, Scope scope, Comparison against, String whose, String comparison) {}
}
