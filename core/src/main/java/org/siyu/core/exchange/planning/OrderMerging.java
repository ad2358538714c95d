package org.siyu.core.exchange.planning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settles which lines count of an order that stands in several files of one import: overlapping
/// exports do not double. Within one file every line counts.
final class OrderMerging {
  private final Gathered gathered;
  private final Conflicts conflicts;
  private final int[] owners;
  private boolean hasDropped;

  OrderMerging(Gathered gathered, Conflicts conflicts) {
    this.gathered = gathered;
    this.conflicts = conflicts;
    this.owners = new int[gathered.lines.size()];
    for (int line = 0; line < owners.length; line++) {
      owners[line] = gathered.lines.order(line);
    }
  }

  LineGroups merge() {
    LineGroups all = new LineGroups(owners, gathered.orders.size());
    for (int order = 0; order < gathered.orders.size(); order++) {
      if (gathered.orders.isInSeveralFiles(order)) {
        merge(order, all);
      }
    }
    return hasDropped ? new LineGroups(owners, gathered.orders.size()) : all;
  }

  private void merge(int order, LineGroups all) {
    List<Integer> counting = new ArrayList<>();
    List<Integer> coming = new ArrayList<>();
    Path file = file(all.line(order, 0));
    for (int i = 0; i < all.count(order); i++) {
      int line = all.line(order, i);
      if (!file(line).equals(file)) {
        counting = joined(order, counting, coming);
        coming = new ArrayList<>();
        file = file(line);
      }
      coming.add(line);
    }
    joined(order, counting, coming);
  }

  private List<Integer> joined(int order, List<Integer> counting, List<Integer> coming) {
    if (counting.isEmpty()) {
      return coming;
    }
    LineMatch match = LineMatch.of(lines(counting), lines(coming));
    return switch (match.outcome()) {
      case SAME, CONTAINED -> {
        drop(coming);
        yield counting;
      }
      case ADDS -> {
        List<Integer> added = new ArrayList<>();
        match.added().forEach(index -> added.add(coming.get(index)));
        List<Integer> known = new ArrayList<>(coming);
        known.removeAll(added);
        drop(known);
        List<Integer> both = new ArrayList<>(counting);
        both.addAll(added);
        yield both;
      }
      case CONTRADICTS -> {
        boolean takesLater =
            conflicts.takesFile(
                ConflictKind.ORDER_LINES,
                gathered.orders.subject(order),
                gathered.lines.origin(coming.getFirst()),
                List.of(
                    new FieldChange(
                        "lines",
                        Optional.of(Integer.toString(counting.size())),
                        Optional.of(Integer.toString(coming.size())))));
        drop(takesLater ? counting : coming);
        yield takesLater ? coming : counting;
      }
    };
  }

  private void drop(List<Integer> lines) {
    for (int line : lines) {
      owners[line] = -1;
      hasDropped = true;
    }
  }

  private List<LineMatch.Line> lines(List<Integer> numbers) {
    List<LineMatch.Line> lines = new ArrayList<>();
    for (int line : numbers) {
      lines.add(
          new LineMatch.Line(
              gathered.lines.hash(line), gathered.texts.get(gathered.lines.subOrder(line))));
    }
    return lines;
  }

  private Path file(int line) {
    return gathered.sheets().get(gathered.lines.sheet(line)).file();
  }
}
