package org.siyu.core.kpi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// The sheets of one period, to be sent on.
///
/// @param workspace its name
/// @param sheets the team's first, then those of members with targets
/// @param trend of the team
/// @param stageNames of the stage that the team is scored by, by language; empty where it is none
///   that ships
/// @param writtenAt in the workspace's local time
public record KpiReport(
    String workspace,
    Period period,
    List<Named> sheets,
    KpiTrend trend,
    Map<String, String> stageNames,
    LocalDateTime writtenAt) {
  /// @param name of a member; empty for the team
  public record Named(String name, Sheet sheet) {}

  public KpiReport {
    sheets = List.copyOf(sheets);
    stageNames = Map.copyOf(stageNames);
  }

  public Sheet team() {
    return sheets.getFirst().sheet();
  }
}
