package org.siyu.core.kpisheet;

import java.util.Optional;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;

/// One value that somebody may state.
///
/// @param indicator its code
public record KpiCell(String indicator, KpiTime time, Scope scope) {
  private static final String SEPARATOR = "|";

  static KpiCell of(Entry.Key key) {
    return new KpiCell(key.indicator(), new KpiTime.OfPeriod(key.period()), key.scope());
  }

  /// As a sheet carries it along: `nps|2026-06|team`.
  public String text() {
    return String.join(SEPARATOR, indicator, time.text(), scope.text());
  }

  /// Reads [#text()] of a period.
  static Optional<KpiCell> parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    return Period.parse(parts[1])
        .flatMap(
            period ->
                Scope.parse(parts[2])
                    .map(scope -> new KpiCell(parts[0], new KpiTime.OfPeriod(period), scope)));
  }
}
