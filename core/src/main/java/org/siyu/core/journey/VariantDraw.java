package org.siyu.core.journey;

import java.util.List;
import java.util.UUID;

/// Which variant a customer gets: drawn from the ids of journey and customer, so that it can be
/// drawn again with the same result.
final class VariantDraw {
  private VariantDraw() {}

  static int of(JourneyId journey, UUID customer, List<JourneyVariant> variants) {
    if (variants.size() == 1) {
      return 0;
    }
    int all = variants.stream().mapToInt(JourneyVariant::share).sum();
    int drawn = (int) Long.remainderUnsigned(mixed(journey.value(), customer), all);
    for (int place = 0; place < variants.size(); place++) {
      drawn -= variants.get(place).share();
      if (drawn < 0) {
        return place;
      }
    }
    return 0;
  }

  /// SplitMix64's finisher over both ids: ids of one import differ in few bits only.
  private static long mixed(UUID journey, UUID customer) {
    long mixed = mix(customer.getMostSignificantBits());
    mixed = mix(mixed ^ customer.getLeastSignificantBits());
    mixed = mix(mixed ^ journey.getMostSignificantBits());
    return mix(mixed ^ journey.getLeastSignificantBits());
  }

  private static long mix(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
