package org.siyu.core.kpi;

import java.time.LocalDate;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.DateRange;

/// A period, or its first days while it is open. What is compared with an open period are the same
/// first days of the other, so that like is compared with like.
///
/// @param elapsed how many days are counted, from 0; not more than the period has, but all of it
///   stands for all of any other period too
public record Span(Period period, int elapsed, boolean isWhole) {
  /// All of a period.
  public static Span whole(Period period) {
    return new Span(period, period.length(), true);
  }

  /// What of a period is over by the end of a day.
  public static Span upTo(Period period, LocalDate asOf) {
    if (!period.last().isAfter(asOf)) {
      return whole(period);
    }
    int elapsed =
        asOf.isBefore(period.first()) ? 0 : (int) new DateRange(period.first(), asOf).days();
    return new Span(period, elapsed, false);
  }

  /// The span of an earlier period that this one is compared with.
  public Span back(Shift shift) {
    if (shift.isNone()) {
      return this;
    }
    Period earlier = period.back(shift);
    return isWhole ? whole(earlier) : new Span(earlier, Math.min(elapsed, earlier.length()), false);
  }

  public boolean isEmpty() {
    return elapsed == 0;
  }

  /// The days that are counted; only for a span that is not empty.
  public DateRange days() {
    return new DateRange(period.first(), period.first().plusDays(elapsed - 1L));
  }

  /// How much of the period is over, 0 to 1.
  public double share() {
    return isWhole ? 1 : (double) elapsed / period.length();
  }
}
