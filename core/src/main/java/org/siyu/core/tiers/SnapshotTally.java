package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Money;

/// What the single placements of a snapshot add up to beyond what it keeps: how many each rule
/// took, and the sizes of the segments of the scheme's map.
///
/// @param taken how many customers each rule took, in the scheme's order
/// @param fallback how many were left over
/// @param segments the map's segments in its order
public record SnapshotTally(List<Long> taken, long fallback, List<MapSegmentCount> segments) {
  /// @param segment the segment's code in the scheme's map
  public record MapSegmentCount(String segment, long customers, Money spend) {}

  public SnapshotTally {
    taken = List.copyOf(taken);
    segments = List.copyOf(segments);
  }

  /// Who has not been taken by the first `rules` rules.
  public long leftAfter(int rules) {
    return fallback + taken.stream().skip(rules).mapToLong(Long::longValue).sum();
  }

  /// Adds up placements one after the other.
  public static final class Counter {
    private final SegmentMap map;
    private final List<String> codes;
    private final long[] taken;
    private final long[] customers;
    private final long[] cents;

    public Counter(TierScheme scheme) {
      this.map = scheme.segments();
      this.codes = map.segments();
      this.taken = new long[scheme.rules().size() + 1];
      this.customers = new long[codes.size()];
      this.cents = new long[codes.size()];
    }

    public void add(TierAssignment assignment) {
      taken[ruleOf(assignment.reason())]++;
      segmentOf(assignment)
          .map(codes::indexOf)
          .ifPresent(
              index -> {
                customers[index]++;
                cents[index] += assignment.spend().cents();
              });
    }

    /// The segment of the scheme's map; empty without orders.
    public Optional<String> segmentOf(TierAssignment assignment) {
      return map.segment(
          assignment.recencyScore(), assignment.frequencyScore(), assignment.monetaryScore());
    }

    /// Only the position is read: a reason that has to be cut short still begins with it.
    private int ruleOf(String reason) {
      int end = reason.indexOf('|');
      try {
        int rule = ReasonCode.rule(end < 0 ? reason : reason.substring(0, end));
        return rule < 0 || rule >= taken.length ? 0 : rule;
      } catch (NumberFormatException damaged) {
        return 0;
      }
    }

    public SnapshotTally tally() {
      List<Long> rules = new ArrayList<>();
      for (int rule = 1; rule < taken.length; rule++) {
        rules.add(taken[rule]);
      }
      List<MapSegmentCount> segments = new ArrayList<>();
      for (int index = 0; index < codes.size(); index++) {
        segments.add(
            new MapSegmentCount(codes.get(index), customers[index], new Money(cents[index])));
      }
      return new SnapshotTally(rules, taken[0], segments);
    }
  }
}
