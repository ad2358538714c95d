package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Money;

/// Settles which lines count of an order that stands in several files of one import: overlapping
/// exports do not double. Within one file every line counts.
///
/// A line that stands in several files has the furthest of its statuses. Where the files state
/// different amounts the earlier file counts unless the user decides otherwise; the later one
/// counts without asking when the order was unpaid in the earlier one, or lost lines since.
final class OrderMerging {
  private final Gathered gathered;
  private final Lines lines;
  private final Conflicts conflicts;
  private final Steps steps;
  private final OrderTotals totals;
  private final int[] owners;
  private final Map<Integer, OrderFigures> figures = new HashMap<>();
  private final BitSet incomplete = new BitSet();
  private final BitSet contradicted = new BitSet();
  private boolean hasDropped;

  OrderMerging(Gathered gathered, Conflicts conflicts, Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.lines = gathered.lines;
    this.conflicts = conflicts;
    this.totals = new OrderTotals(gathered.lines);
    this.owners = new int[gathered.lines.size()];
    for (int line = 0; line < owners.length; line++) {
      steps.step();
      owners[line] = lines.order(line);
    }
  }

  /// What an order's files came to when they were put together.
  ///
  /// @param lines those that count
  /// @param amount of the whole order, where a file states another one than the lines' files
  private record Merged(List<Integer> lines, OptionalLong amount) {}

  LineGroups merge() {
    LineGroups all = new LineGroups(owners, gathered.orders.size());
    gathered.broken.orders().stream().forEach(order -> dropBroken(order, all));
    for (int order = 0; order < gathered.orders.size(); order++) {
      steps.step();
      if (gathered.orders.isInSeveralFiles(order) && !incomplete.get(order)) {
        merge(order, byFile(order, all));
      }
    }
    return hasDropped ? new LineGroups(owners, gathered.orders.size()) : all;
  }

  /// Orders that would be short, since a row of theirs was rejected and no file has them whole.
  BitSet incomplete() {
    return incomplete;
  }

  /// Orders of which the files say different things.
  BitSet contradicted() {
    return contradicted;
  }

  private void dropBroken(int order, LineGroups all) {
    List<Integer> broken = new ArrayList<>();
    for (int i = 0; i < all.count(order); i++) {
      int line = all.line(order, i);
      if (gathered.broken.isBroken(order, file(line))) {
        broken.add(line);
      }
    }
    if (broken.size() == all.count(order)) {
      incomplete.set(order);
    } else {
      broken.forEach(line -> owners[line] = -1);
      hasDropped |= !broken.isEmpty();
    }
  }

  /// What the lines that count come to.
  OrderFigures figures(int order, LineGroups groups) {
    OrderFigures merged = figures.get(order);
    if (merged != null) {
      return merged;
    }
    totals.clear();
    for (int i = 0; i < groups.count(order); i++) {
      totals.add(groups.line(order, i));
    }
    return totals.figures();
  }

  private List<List<Integer>> byFile(int order, LineGroups all) {
    List<List<Integer>> files = new ArrayList<>();
    Map<Integer, List<Integer>> known = new HashMap<>();
    for (int i = 0; i < all.count(order); i++) {
      int line = all.line(order, i);
      if (owners[line] >= 0) {
        known
            .computeIfAbsent(
                file(line),
                added -> {
                  files.add(new ArrayList<>());
                  return files.getLast();
                })
            .add(line);
      }
    }
    return files;
  }

  private void merge(int order, List<List<Integer>> files) {
    Merged merged = new Merged(files.getFirst(), OptionalLong.empty());
    for (List<Integer> coming : files.subList(1, files.size())) {
      merged = joined(order, merged, coming);
    }
    for (List<Integer> file : files) {
      for (int line : file) {
        owners[line] = -1;
      }
    }
    Ranks ranks = new Ranks(files);
    totals.clear();
    for (int line : merged.lines()) {
      owners[line] = order;
      totals.add(line, ranks.furthest(line));
    }
    OrderFigures found = totals.figures();
    figures.put(order, found.withAmount(merged.amount().orElse(found.amount())));
    hasDropped = true;
  }

  private Merged joined(int order, Merged known, List<Integer> coming) {
    LineMatch match = LineMatch.of(contents(known.lines()), contents(coming));
    return switch (match.outcome()) {
      case SAME, CONTAINED, ADDS -> together(order, known, coming, match);
      case CONTRADICTS -> {
        FieldChange counts =
            FieldChange.of(
                "lines", Integer.toString(known.lines().size()), Integer.toString(coming.size()));
        FieldChange amounts = amounts(amount(known), of(coming).amount());
        boolean takesLater =
            takesLater(ConflictKind.ORDER_LINES, order, coming, List.of(counts, amounts));
        yield takesLater ? new Merged(coming, OptionalLong.empty()) : known;
      }
    };
  }

  /// Files whose lines do not contradict each other.
  private Merged together(int order, Merged known, List<Integer> coming, LineMatch match) {
    boolean takesLater =
        statesOther(known, coming, match)
            ? takesLaterAmount(order, known, coming)
            : match.outcome() == LineMatch.Outcome.ADDS && match.allCameAgain();
    List<Integer> counting = new ArrayList<>(known.lines());
    for (int i = 0; i < coming.size(); i++) {
      int partner = match.partners().get(i);
      if (partner < 0) {
        counting.add(coming.get(i));
      } else if (takesLater || returns(known.lines().get(partner), coming.get(i))) {
        counting.set(partner, coming.get(i));
      }
    }
    boolean isWhole = takesLater && match.outcome() == LineMatch.Outcome.CONTAINED;
    OrderFigures later = of(coming);
    return new Merged(
        counting,
        isWhole && later.isAmountStated() ? OptionalLong.of(later.amount()) : OptionalLong.empty());
  }

  /// Refunds only grow, so the file that has more of one is the newer one.
  private boolean returns(int known, int coming) {
    return lines.refund(coming) > lines.refund(known)
        && lines.hasOrderAmount(coming) == lines.hasOrderAmount(known)
        && lines.orderAmount(coming) == lines.orderAmount(known);
  }

  /// Whether a line that stands in both has another amount of its order in each.
  private boolean statesOther(Merged known, List<Integer> coming, LineMatch match) {
    for (int i = 0; i < coming.size(); i++) {
      int partner = match.partners().get(i);
      if (partner >= 0) {
        int one = known.lines().get(partner);
        int other = coming.get(i);
        if (lines.hasOrderAmount(one)
            && lines.hasOrderAmount(other)
            && lines.orderAmount(one) != lines.orderAmount(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean takesLaterAmount(int order, Merged known, List<Integer> coming) {
    OrderFigures before = of(known.lines());
    OrderFigures later = of(coming);
    boolean wasUnpaid = before.status().equals(Optional.of(OrderStatus.PENDING));
    boolean lostLines =
        later.hasClosedLines() && !before.hasClosedLines() && later.amount() < before.amount();
    return wasUnpaid
        || lostLines
        || takesLater(
            ConflictKind.ORDER_AMOUNT,
            order,
            coming,
            List.of(amounts(amount(known), later.amount())));
  }

  private boolean takesLater(
      ConflictKind kind, int order, List<Integer> coming, List<FieldChange> differences) {
    contradicted.set(order);
    return conflicts.takesFile(
        kind, gathered.orders.subject(order), lines.origin(coming.getFirst()), differences);
  }

  private long amount(Merged merged) {
    return merged.amount().orElseGet(() -> of(merged.lines()).amount());
  }

  private OrderFigures of(List<Integer> some) {
    totals.clear();
    some.forEach(totals::add);
    return totals.figures();
  }

  private static FieldChange amounts(long before, long after) {
    return FieldChange.of("amount", new Money(before).toString(), new Money(after).toString());
  }

  private List<LineMatch.Line> contents(List<Integer> numbers) {
    List<LineMatch.Line> contents = new ArrayList<>();
    for (int line : numbers) {
      contents.add(new LineMatch.Line(lines.hash(line), gathered.texts.get(lines.subOrder(line))));
    }
    return contents;
  }

  private int file(int line) {
    return gathered.file(lines.sheet(line));
  }

  /// The statuses of the same line in several files.
  private final class Ranks {
    private final Map<Long, int[]> furthest = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    Ranks(List<List<Integer>> files) {
      for (List<Integer> file : files) {
        int number = numbers.size();
        numbers.put(file(file.getFirst()), number);
        for (int line : file) {
          int[] ranks = furthest.computeIfAbsent(lines.hash(line), hash -> new int[files.size()]);
          ranks[number] = Math.max(ranks[number], lines.status(line) + 1);
        }
      }
    }

    /// The line's own status, or a further one that it has in another file.
    int furthest(int line) {
      int rank = lines.status(line);
      int[] ranks = furthest.getOrDefault(lines.hash(line), new int[0]);
      for (int file = 0; file < ranks.length; file++) {
        if (file != numbers.getOrDefault(file(line), -1)) {
          rank = Math.max(rank, ranks[file] - 1);
        }
      }
      return rank;
    }
  }
}
