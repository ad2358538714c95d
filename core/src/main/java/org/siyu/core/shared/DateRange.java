package org.siyu.core.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days from `first` to `last`, both included.
public record DateRange(LocalDate first, LocalDate last) {
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a range ends before it begins");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
