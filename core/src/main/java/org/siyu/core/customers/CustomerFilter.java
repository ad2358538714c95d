package org.siyu.core.customers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.shared.DateRange;

/// The filters of a query, put to one row after another.
final class CustomerFilter {
  private final CustomerQuery query;

  CustomerFilter(CustomerQuery query) {
    this.query = query;
  }

  boolean accepts(CustomerRow row) {
    CustomerRow.Profile profile = row.profile();
    return isOneOf(query.tiers(), row.standing().tier())
        && isOneOf(query.segments(), row.standing().segment())
        && isOneOf(query.channels(), profile.channel())
        && isOneOf(query.consents(), profile.consent())
        && (query.owners().isEmpty()
            || profile.owner().map(Owner::id).filter(query.owners()::contains).isPresent())
        && (query.tags().isEmpty()
            || profile.tags().stream().anyMatch(tag -> query.tags().contains(tag.id())))
        && isWithin(query.joined(), profile.joined())
        && isWithin(query.lastOrder(), row.activity().lastOrder())
        && query.spend().map(range -> range.contains(row.activity().netSpend())).orElse(true);
  }

  private static <T> boolean isOneOf(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static boolean isWithin(Optional<DateRange> range, Optional<LocalDate> day) {
    return range.isEmpty() || (day.isPresent() && range.get().contains(day.get()));
  }
}
