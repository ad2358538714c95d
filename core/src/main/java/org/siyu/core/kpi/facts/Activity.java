package org.siyu.core.kpi.facts;

/// Whether customers did something.
final class Activity {
  private Activity() {}

  /// Whether the customer ordered or did anything from one day to another, both included.
  static boolean isActive(KpiFacts facts, int row, int from, int to) {
    if (isBetween(
        facts.activityDay, facts.activityStart[row], facts.activityStart[row + 1], from, to)) {
      return true;
    }
    int end = facts.orderStart[row + 1];
    int order = firstFrom(facts.orderDay, facts.orderStart[row], end, from);
    for (; order < end && facts.orderDay[order] <= to; order++) {
      if (facts.facts.isOrder(order)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(int[] days, int begin, int end, int from, int to) {
    int at = firstFrom(days, begin, end, from);
    return at < end && days[at] <= to;
  }

  /// The first of some days, in their order, that is not before `from`; `end` where there is none.
  static int firstFrom(int[] days, int begin, int end, int from) {
    int low = begin;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
