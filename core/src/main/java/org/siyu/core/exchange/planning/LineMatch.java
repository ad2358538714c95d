package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares the lines of one order in two places as multisets: a line that stands twice in both
/// places is there twice.
record LineMatch(Outcome outcome, List<Integer> added) {
  enum Outcome {
    SAME,
    /// All lines are known, and more are.
    CONTAINED,
    /// Some lines are new and contradict nothing: all known ones come again, or the sub-order
    /// numbers tell them apart.
    ADDS,
    CONTRADICTS
  }

  /// @param hash of the line's content
  /// @param subOrderNo "" when the shop numbers no sub-orders
  record Line(long hash, String subOrderNo) {}

  static LineMatch of(List<Line> known, List<Line> coming) {
    Map<Long, Integer> left = new HashMap<>();
    for (Line line : known) {
      left.merge(line.hash(), 1, Integer::sum);
    }
    List<Integer> added = new ArrayList<>();
    int matched = 0;
    for (int i = 0; i < coming.size(); i++) {
      long hash = coming.get(i).hash();
      if (left.getOrDefault(hash, 0) > 0) {
        left.merge(hash, -1, Integer::sum);
        matched++;
      } else {
        added.add(i);
      }
    }
    boolean allCameAgain = matched == known.size();
    if (added.isEmpty()) {
      return new LineMatch(allCameAgain ? Outcome.SAME : Outcome.CONTAINED, added);
    }
    boolean isTold = allCameAgain || areOtherSubOrders(known, coming, added);
    return new LineMatch(isTold ? Outcome.ADDS : Outcome.CONTRADICTS, added);
  }

  private static boolean areOtherSubOrders(
      List<Line> known, List<Line> coming, List<Integer> added) {
    Set<String> numbers = new HashSet<>();
    for (Line line : known) {
      numbers.add(line.subOrderNo());
    }
    for (int i : added) {
      numbers.add("");
      if (numbers.contains(coming.get(i).subOrderNo())) {
        return false;
      }
    }
    return known.stream().noneMatch(line -> line.subOrderNo().isEmpty());
  }
}
