package org.siyu.core.kpi;

import java.time.LocalDateTime;
import java.util.List;

/// The sheets of one period, to be sent on.
///
/// @param workspace its name
/// @param sheets the team's first, then those of members with targets
/// @param trend of the team
/// @param writtenAt in the workspace's local time
public record KpiReport(
    String workspace, Period period, List<Named> sheets, KpiTrend trend, LocalDateTime writtenAt) {
  /// @param name of a member; empty for the team
  public record Named(String name, Sheet sheet) {}

  public KpiReport {
    sheets = List.copyOf(sheets);
  }

  public Sheet team() {
    return sheets.getFirst().sheet();
  }
}
