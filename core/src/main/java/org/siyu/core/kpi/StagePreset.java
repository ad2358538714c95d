package org.siyu.core.kpi;

import java.util.List;
import java.util.Map;

/// Indicators, weights and example targets for a stage of a team's growth.
///
/// @param code `cold-start`, `growth`, `mature`
/// @param names by language
public record StagePreset(String code, Map<String, String> names, List<Row> rows) {
  /// @param example of a month's target of a team; an example only
  /// @param source where it comes from, by language
  public record Row(String indicator, double weight, Goal example, Map<String, String> source) {
    public Row {
      source = Map.copyOf(source);
    }
  }

  public StagePreset {
    names = Map.copyOf(names);
    rows = List.copyOf(rows);
  }

  public KpiScheme scheme() {
    return KpiScheme.of(
        code, rows.stream().map(row -> new KpiScheme.Row(row.indicator(), row.weight())).toList());
  }

  /// Whether a target's note says that it is an example of the stage.
  public boolean isExample(String note) {
    return !note.isEmpty() && rows.stream().anyMatch(row -> row.source().containsValue(note));
  }

  /// The examples as targets of the team.
  ///
  /// @param language of the note
  public List<Target> targets(Period month, String language) {
    return rows.stream()
        .map(
            row ->
                new Target(
                    row.indicator(),
                    month,
                    Scope.TEAM,
                    row.example(),
                    row.source().getOrDefault(language, "")))
        .toList();
  }
}
