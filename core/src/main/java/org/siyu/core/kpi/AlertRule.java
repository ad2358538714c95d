package org.siyu.core.kpi;

import java.util.Optional;
import java.util.Set;

/// When an alert is raised.
///
/// @param indicators to which it applies; empty for all that are on the sheet
/// @param dimension only indicators of it
/// @param kinds for which periods it is asked
/// @param scope whose numbers it is asked of
/// @param source where the rule comes from
public record AlertRule(
    String id,
    AlertCheck check,
    Set<String> indicators,
    Optional<Dimension> dimension,
    Set<PeriodKind> kinds,
    boolean isOn,
    AlertScope scope,
    String source) {
  public AlertRule {
    indicators = Set.copyOf(indicators);
    kinds = Set.copyOf(kinds);
  }

  boolean appliesTo(Indicator indicator, Period period, Scope whose) {
    return isOn
        && scope.covers(whose)
        && kinds.contains(period.kind())
        && (indicators.isEmpty() || indicators.contains(indicator.code()))
        && dimension.map(wanted -> wanted == indicator.dimension()).orElse(true);
  }
}
