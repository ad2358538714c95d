package org.siyu.app.customers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.siyu.core.tiers.MeanSegment;

/// The order in which segments are listed: the eight as the books have them, then those that a team
/// has made, then who has no orders, then none.
final class SegmentOrder {
  private SegmentOrder() {}

  static List<String> sorted(Collection<String> codes) {
    return codes.stream()
        .sorted(
            Comparator.comparing(String::isEmpty)
                .thenComparing(SegmentOrder::place)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int place(String code) {
    int own = MeanSegment.values().length;
    return MeanSegment.parse(code)
        .map(known -> known == MeanSegment.NO_ORDERS ? own + 1 : known.ordinal())
        .orElse(own);
  }
}
