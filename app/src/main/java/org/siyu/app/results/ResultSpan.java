package org.siyu.app.results;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.siyu.core.shared.DateRange;

/// How far back results are looked at.
public enum ResultSpan {
  MONTH(30),
  QUARTER(90),
  YEAR(365),
  ALL(0);

  private final int days;

  ResultSpan(int days) {
    this.days = days;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The days to look at; empty for all.
  Optional<DateRange> until(LocalDate today) {
    return days == 0
        ? Optional.empty()
        : Optional.of(new DateRange(today.minusDays(days - 1L), today));
  }

  /// As many days before those.
  Optional<DateRange> before(LocalDate today) {
    return until(today)
        .map(range -> new DateRange(range.first().minusDays(days), range.first().minusDays(1)));
  }
}
