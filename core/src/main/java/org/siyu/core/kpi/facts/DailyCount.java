package org.siyu.core.kpi.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What was counted on one day for one member, or for the team.
///
/// @param code of a [StoreMeasure], or of an indicator that comes from files of statistics
/// @param amount money in cents where the measure is money
/// @param campaign whose orders it was counted from; empty for what has rows of its own
public record DailyCount(
    String code, LocalDate day, Optional<UUID> member, double amount, Optional<UUID> campaign) {

  public DailyCount(String code, LocalDate day, Optional<UUID> member, double amount) {
    this(code, day, member, amount, Optional.empty());
  }
}
