package org.siyu.core.daysheet;

import java.util.Optional;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKey;
import org.siyu.core.today.DayUrgency;

/// A row of a day's list: an entry, or one customer of it.
///
/// @param customer whom it is about; empty where that is an audience or the team itself
/// @param text what is said to this customer; may be empty
public record DaySheetLine(
    DayEntry entry, DayUrgency urgency, Optional<CustomerRow> customer, String text) {
  public DayKey key() {
    return DayKey.of(entry, customer.map(CustomerRow::id));
  }

  /// Whether a result is asked for here.
  public boolean isAsked() {
    return entry.subject().canBeTicked();
  }

  @Override
  public String toString() {
    return key().text();
  }
}
