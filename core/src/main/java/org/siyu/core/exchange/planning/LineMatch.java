package org.siyu.core.exchange.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/// Compares the lines of one order in two places as multisets: a line that stands twice in both
/// places is there twice.
///
/// @param added the coming lines that are not known, by index
/// @param partners for each coming line the index of the known line that it is, or -1
/// @param allCameAgain whether every known line is among the coming ones
record LineMatch(
    Outcome outcome, List<Integer> added, List<Integer> partners, boolean allCameAgain) {
  enum Outcome {
    SAME,
    /// All lines are known, and more are.
    CONTAINED,
    /// Some lines are new and contradict nothing: all known ones come again, or the sub-order
    /// numbers tell them apart.
    ADDS,
    CONTRADICTS
  }

  /// Two places that are known to have the same lines.
  static final LineMatch SAME = new LineMatch(Outcome.SAME, List.of(), List.of(), true);

  /// @param hash of the line's content
  /// @param subOrderNo "" when the shop numbers no sub-orders
  record Line(long hash, String subOrderNo) {}

  static LineMatch of(List<Line> known, List<Line> coming) {
    Map<Long, Queue<Integer>> left = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      left.computeIfAbsent(known.get(i).hash(), hash -> new ArrayDeque<>(2)).add(i);
    }
    List<Integer> added = new ArrayList<>();
    List<Integer> partners = new ArrayList<>();
    for (int i = 0; i < coming.size(); i++) {
      Queue<Integer> same = left.get(coming.get(i).hash());
      Integer partner = same == null ? null : same.poll();
      partners.add(partner == null ? -1 : partner);
      if (partner == null) {
        added.add(i);
      }
    }
    boolean allCameAgain = coming.size() - added.size() == known.size();
    return new LineMatch(
        outcome(known, coming, added, allCameAgain), added, partners, allCameAgain);
  }

  /// Whether the places have no line in common.
  boolean isApart() {
    return added.size() == partners.size();
  }

  private static Outcome outcome(
      List<Line> known, List<Line> coming, List<Integer> added, boolean allCameAgain) {
    if (added.isEmpty()) {
      return allCameAgain ? Outcome.SAME : Outcome.CONTAINED;
    }
    boolean isTold = allCameAgain || areOtherSubOrders(known, coming, added);
    return isTold ? Outcome.ADDS : Outcome.CONTRADICTS;
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
