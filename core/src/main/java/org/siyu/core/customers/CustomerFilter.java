package org.siyu.core.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        && (query.owners().isEmpty() || query.owners().contains(profile.owner().map(Owner::id)))
        && hasTag(profile.tags())
        && isWithin(query.joined(), profile.joined())
        && isWithin(query.lastOrder(), row.activity().lastOrder())
        && query.spend().map(range -> range.contains(row.activity().netSpend())).orElse(true);
  }

  private boolean hasTag(List<Tag> tags) {
    if (query.tags().isEmpty()) {
      return true;
    }
    for (Tag tag : tags) {
      if (query.tags().contains(Optional.of(tag.id()))) {
        return true;
      }
    }
    return tags.isEmpty() && query.tags().contains(Optional.<UUID>empty());
  }

  private static <T> boolean isOneOf(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static boolean isWithin(Optional<DateRange> range, Optional<LocalDate> day) {
    return range.isEmpty() || (day.isPresent() && range.get().contains(day.get()));
  }
}
