package org.siyu.core.release;

import org.siyu.core.contact.ContactLimit;
import org.siyu.core.shared.DateRange;

/// A limit on contacts, and what the plan makes of it in the span that an item is in.
///
/// @param most what the limit bears in the span
/// @param planned how many items that the limit counts go out in the span, this one included
/// @param over customers of this item who would be written to more often than the limit bears
public record CapCheck(ContactLimit limit, DateRange span, int most, int planned, int over) {
  public boolean isKept() {
    return over == 0;
  }
}
