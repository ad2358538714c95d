package org.siyu.core.tiers;

import org.siyu.core.shared.Money;

/// How many customers one segment has and what they spent.
public record SegmentCount(MeanSegment segment, long customers, Money spend) {
  SegmentCount plus(Money ofOneMore) {
    return new SegmentCount(segment, customers + 1, spend.plus(ofOneMore));
  }
}
