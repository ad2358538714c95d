package org.siyu.core.kpi;

import java.util.Map;
import java.util.Optional;

/// One number that the team is led by.
///
/// @param code lower-case words joined by underscores, as formulas name it
/// @param names by language: `zh`, `en`
/// @param shortest the shortest period for which it is looked at
/// @param overPeriods of values that were typed in or gathered
/// @param overPeople of values that were typed in or gathered
/// @param isOwn false for one that ships with the workbench
public record Indicator(
    String code,
    Map<String, String> names,
    Dimension dimension,
    IndicatorClass kind,
    IndicatorUnit unit,
    Direction direction,
    Source source,
    PeriodKind shortest,
    Aggregation overPeriods,
    Aggregation overPeople,
    Optional<Sample> sample,
    boolean isOwn) {
  public Indicator {
    names = Map.copyOf(names);
    if (!code.matches("[a-z][a-z0-9_]*") || names.isEmpty()) {
      throw new IllegalArgumentException("not an indicator: " + code);
    }
  }

  /// The name in a language, or else in any.
  public String name(String language) {
    return names.getOrDefault(language, names.values().stream().sorted().findFirst().orElse(code));
  }

  /// Whether targets of parts add up to that of the whole.
  public boolean addsUp() {
    return overPeople == Aggregation.SUM;
  }
}
