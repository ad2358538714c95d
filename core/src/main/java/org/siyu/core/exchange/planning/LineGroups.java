package org.siyu.core.exchange.planning;

/// Lines by order, each order's in the order of the files.
final class LineGroups {
  private final int[] starts;
  private final int[] lines;

  /// @param owners the order of each line; negative for a line that does not count
  LineGroups(int[] owners, int orderCount) {
    starts = new int[orderCount + 1];
    int counted = 0;
    for (int owner : owners) {
      if (owner >= 0) {
        starts[owner + 1]++;
        counted++;
      }
    }
    for (int order = 0; order < orderCount; order++) {
      starts[order + 1] += starts[order];
    }
    lines = new int[counted];
    int[] next = starts.clone();
    for (int line = 0; line < owners.length; line++) {
      if (owners[line] >= 0) {
        lines[next[owners[line]]++] = line;
      }
    }
  }

  int count(int order) {
    return starts[order + 1] - starts[order];
  }

  int line(int order, int index) {
    return lines[starts[order] + index];
  }
}
