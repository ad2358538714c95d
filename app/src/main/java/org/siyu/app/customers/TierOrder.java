package org.siyu.app.customers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The order in which tiers are listed: the scheme's, then those of older schemes, then none.
final class TierOrder {
  private TierOrder() {}

  static List<String> sorted(Collection<String> codes, List<String> scheme) {
    return codes.stream()
        .sorted(
            Comparator.comparing(String::isEmpty)
                .thenComparing(code -> scheme.contains(code) ? scheme.indexOf(code) : scheme.size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
