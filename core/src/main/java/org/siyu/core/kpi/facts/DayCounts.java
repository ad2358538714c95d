package org.siyu.core.kpi.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// What is counted customer by customer on each day of a stretch: for each day what a [Tally] of
/// that day alone says. Found in one pass over the customers, however many days there are.
public final class DayCounts {
  private static final int CHECK_EVERY = 8192;

  private final DateRange days;
  private final long[][] counts;

  private DayCounts(DateRange days, long[][] counts) {
    this.days = days;
    this.counts = counts;
  }

  /// @param of the customers of these members; empty for all customers
  public static DayCounts of(
      KpiFacts facts, DateRange days, Optional<Set<UUID>> of, Monitor monitor) {
    boolean[] isWanted = new boolean[facts.members.size() + 1];
    for (int member = 0; member < isWanted.length; member++) {
      int index = member;
      isWanted[member] =
          of.map(
                  wanted ->
                      index < facts.members.size() && wanted.contains(facts.members.get(index)))
              .orElse(true);
    }
    DaySteps customer = new DaySteps(facts, days);
    for (int row = 0; row < facts.size(); row++) {
      if (row % CHECK_EVERY == 0) {
        monitor.check();
      }
      if (isWanted[facts.owner[row]]) {
        customer.count(row);
      }
    }
    return new DayCounts(days, customer.summed());
  }

  public DateRange days() {
    return days;
  }

  /// @param day one of the days
  public long count(StoreMeasure measure, LocalDate day) {
    return counts[measure.ordinal()][(int) (day.toEpochDay() - days.first().toEpochDay())];
  }
}
