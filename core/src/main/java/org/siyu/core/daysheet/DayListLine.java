package org.siyu.core.daysheet;

import java.util.Optional;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.shared.Place;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKey;

/// What a row of a list does.
public record DayListLine(
    Place place, DayKey key, DayEntry entry, Optional<CustomerRow> customer, DayAnswer answer) {
  @Override
  public String toString() {
    return key.text();
  }
}
