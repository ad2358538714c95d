package org.siyu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// When which snapshot placed customers in tiers.
///
/// @param asOf the moment that its facts are of
public record TierPlacement(UUID snapshot, LocalDateTime asOf, LocalDateTime takenAt) {

  /// The newest one as of the end of a day; of a day before all of them the oldest, since that is
  /// nearest to what is known.
  static Optional<TierPlacement> on(LocalDate day, List<TierPlacement> all) {
    Comparator<TierPlacement> byTime =
        Comparator.comparing(TierPlacement::asOf).thenComparing(TierPlacement::takenAt);
    return all.stream()
        .filter(each -> !each.asOf().toLocalDate().isAfter(day))
        .max(byTime)
        .or(() -> all.stream().min(byTime));
  }
}
