package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.planning.PlannedOrders.OrderUpdate;
import org.siyu.core.exchange.planning.PlannedOrders.StoredState;
import org.siyu.core.shared.Money;

/// Decides on the known orders that the files state differently. Newer status and refund win; lines
/// are added where that contradicts nothing; blanks are filled; the rest is a conflict.
final class StoredOrderComparison {
  private static final int ORDERS_AT_ONCE = 500;

  private final Gathered gathered;
  private final Orders orders;
  private final PlannedCustomers customers;
  private final PlannedOrders planned;
  private final Conflicts conflicts;
  private final Steps steps;

  StoredOrderComparison(
      Gathered gathered,
      PlannedCustomers customers,
      PlannedOrders planned,
      Conflicts conflicts,
      Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.orders = gathered.orders;
    this.customers = customers;
    this.planned = planned;
    this.conflicts = conflicts;
  }

  void compare(StoredRecords store) {
    List<Integer> waiting = new ArrayList<>();
    List<Integer> known = new ArrayList<>(planned.updates().keySet());
    known.sort(Comparator.naturalOrder());
    for (int order : known) {
      steps.step();
      OrderUpdate update = update(order);
      if (!planned.hasLines(order) || update.stored().hash() == planned.hash(order)) {
        decide(order, List.of());
      } else {
        waiting.add(order);
      }
    }
    for (int from = 0; from < waiting.size(); from += ORDERS_AT_ONCE) {
      decideByLines(store, waiting.subList(from, Math.min(from + ORDERS_AT_ONCE, waiting.size())));
    }
  }

  private OrderUpdate update(int order) {
    OrderUpdate update = planned.updates().get(order);
    if (update == null) {
      throw new IllegalStateException("not a known order");
    }
    return update;
  }

  private void decideByLines(StoredRecords store, List<Integer> some) {
    Map<UUID, List<StoredRecords.StoredLine>> lines = new HashMap<>();
    for (int order : some) {
      lines.put(update(order).stored().id(), new ArrayList<>());
    }
    store.lines(
        lines.keySet(), line -> lines.getOrDefault(line.order(), new ArrayList<>()).add(line));
    for (int order : some) {
      steps.step();
      decide(order, lines.getOrDefault(update(order).stored().id(), List.of()));
    }
  }

  /// @param lines the stored lines; none when they are known to be the same
  private void decide(int order, List<StoredRecords.StoredLine> lines) {
    OrderUpdate update = update(order);
    StoredState stored = update.stored();
    if (!planned.hasLines(order)) {
      planned.value(order, stored.status(), stored.amount(), stored.refund());
      return;
    }
    boolean isConflict = planned.isPlanned(order);
    isConflict |= decideCustomer(order, update);
    long fileAmount = planned.amount(order);
    long amount = stored.amount();
    long hash = stored.hash();
    LineMatch match = lines.isEmpty() ? LineMatch.SAME : LineMatch.of(known(lines), coming(order));
    boolean isAmountOpen = false;
    switch (match.outcome()) {
      case SAME -> isAmountOpen = true;
      case CONTAINED -> isAmountOpen = planned.isAmountStated(order) && !isPart(order, amount);
      case ADDS -> {
        int last = lines.stream().mapToInt(StoredRecords.StoredLine::lineNo).max().orElse(0);
        update.addLines(match.added(), last + 1);
        amount = amountWithAdded(order, stored, match);
        // the file's own hash would say that the order has no lines but the file's
        hash =
            match.allCameAgain()
                ? planned.hash(order)
                : ContentHash.then(hash, planned.hash(order));
        change(update, "lines", lines.size(), lines.size() + match.added().size());
        change(update, "amount", money(stored.amount()), money(amount));
      }
      case CONTRADICTS -> {
        isConflict = true;
        FieldChange counts =
            FieldChange.of(
                "lines",
                Integer.toString(lines.size()),
                Integer.toString(planned.lines().count(order)));
        FieldChange amounts = FieldChange.of("amount", money(stored.amount()), money(fileAmount));
        if (takes(ConflictKind.ORDER_LINES, order, List.of(counts, amounts))) {
          update.replaceLines(all(order));
          amount = fileAmount;
          hash = planned.hash(order);
          update.changes().add(counts);
          change(update, "amount", money(stored.amount()), money(amount));
        }
      }
    }
    boolean differs = fileAmount != amount || orders.kind(order) != stored.kind();
    if (isAmountOpen && differs) {
      FieldChange amounts = FieldChange.of("amount", money(amount), money(fileAmount));
      boolean isFree =
          orders.kind(order) == stored.kind()
              && (stored.status() == OrderStatus.PENDING
                  || (planned.hasClosedLines(order) && fileAmount < amount));
      isConflict |= !isFree;
      if (isFree || takes(ConflictKind.ORDER_AMOUNT, order, List.of(amounts))) {
        amount = fileAmount;
        change(update, "amount", money(stored.amount()), money(amount));
        change(update, "kind", stored.kind().code(), orders.kind(order).code());
        update.become(orders.kind(order));
        hash = planned.hash(order);
      }
    }
    isConflict |= decideStatus(order, update, match, amount);
    fill(order, update);
    planned.hash(order, hash);
    boolean isUnchanged = update.changes().isEmpty();
    planned.act(
        order,
        isConflict ? PlanAction.CONFLICT : isUnchanged ? PlanAction.UNCHANGED : PlanAction.UPDATE);
  }

  private boolean decideCustomer(int order, OrderUpdate update) {
    int customer = planned.customer(order);
    UUID stored = update.stored().customer();
    if (customer == PlannedCustomers.NONE || customers.id(customer).equals(stored)) {
      return false;
    }
    FieldChange difference =
        FieldChange.of(
            "customer", stored.toString(), CustomerLabel.of(gathered, customers, customer));
    if (takes(ConflictKind.ORDER_OF_ANOTHER, order, List.of(difference))) {
      update.moveTo(customers.id(customer));
      change(update, "customer", stored.toString(), customers.id(customer).toString());
    } else {
      planned.giveTo(order, PlannedCustomers.NONE);
    }
    return true;
  }

  /// What an order costs with lines that the store lacks: what the file says when it has all of the
  /// order's lines, or all that are not cancelled; else both together.
  private long amountWithAdded(int order, StoredState stored, LineMatch match) {
    long fileAmount = planned.amount(order);
    if (match.allCameAgain() || stored.status() == OrderStatus.CANCELLED) {
      return fileAmount;
    }
    if (isCancelled(planned.statedStatus(order))) {
      return stored.amount();
    }
    if (!planned.isAmountStated(order)) {
      return Math.addExact(stored.amount(), sum(order, match.added()));
    }
    return match.isApart() && fileAmount != stored.amount()
        ? Math.addExact(stored.amount(), fileAmount)
        : fileAmount;
  }

  private boolean decideStatus(int order, OrderUpdate update, LineMatch match, long amount) {
    StoredState stored = update.stored();
    long refund = Math.max(stored.refund(), Math.min(planned.refund(order), Math.max(amount, 0)));
    OrderStatus status = stored.status();
    boolean isConflict = false;
    Optional<OrderStatus> said = statusOfWhole(order, match);
    if (said.isPresent()) {
      OrderStatus stated = Refunding.status(said.get(), amount, refund);
      boolean isRevived =
          match.outcome() == LineMatch.Outcome.ADDS && status == OrderStatus.CANCELLED;
      int step = Orders.rank(stated) - Orders.rank(status);
      if (isRevived || (step > 0 && !isCancelledInPart(order, match))) {
        status = stated;
      } else if (step != 0) {
        isConflict = true;
        FieldChange change = FieldChange.of("status", status.code(), stated.code());
        status = takes(ConflictKind.ORDER_STATUS, order, List.of(change)) ? stated : status;
      }
    } else {
      status = Refunding.status(status, amount, refund);
    }
    change(update, "status", stored.status().code(), status.code());
    change(update, "refund", money(stored.refund()), money(refund));
    planned.value(order, status, amount, refund);
    return isConflict;
  }

  /// Further lines that are cancelled say nothing of an order that has others.
  private Optional<OrderStatus> statusOfWhole(int order, LineMatch match) {
    Optional<OrderStatus> said = planned.statedStatus(order);
    boolean isOfFurtherLines =
        match.outcome() == LineMatch.Outcome.ADDS && !match.allCameAgain() && isCancelled(said);
    return isOfFurtherLines ? Optional.empty() : said;
  }

  /// Whether a file has only some sub-orders of the order, all of them cancelled: an export of
  /// cancelled ones does not tell whether the others are.
  private boolean isCancelledInPart(int order, LineMatch match) {
    return match.outcome() == LineMatch.Outcome.CONTAINED
        && hasSubOrders(order)
        && isCancelled(planned.statedStatus(order));
  }

  /// Whether the amount of some sub-orders is that of a part.
  private boolean isPart(int order, long amount) {
    return hasSubOrders(order) && planned.amount(order) < amount;
  }

  private boolean hasSubOrders(int order) {
    return gathered.lines.subOrder(planned.lines().line(order, 0)) != Texts.NONE;
  }

  private static boolean isCancelled(Optional<OrderStatus> status) {
    return status.equals(Optional.of(OrderStatus.CANCELLED));
  }

  private void fill(int order, OrderUpdate update) {
    StoredState stored = update.stored();
    if (stored.shop().isEmpty()) {
      change(update, "shop", "", orders.shop(order));
    }
    if (stored.note().isEmpty()) {
      change(update, "note", "", orders.note(order));
    }
    if (stored.paidAt() == Times.NONE) {
      change(update, "paid-at", "", Times.text(orders.paidAt(order)));
    }
  }

  private boolean takes(ConflictKind kind, int order, List<FieldChange> differences) {
    return conflicts.takesFile(kind, orders.subject(order), orders.origin(order), differences);
  }

  private List<LineMatch.Line> coming(int order) {
    List<LineMatch.Line> coming = new ArrayList<>();
    for (int index : all(order)) {
      int line = planned.lines().line(order, index);
      coming.add(
          new LineMatch.Line(
              gathered.lines.hash(line), gathered.texts.get(gathered.lines.subOrder(line))));
    }
    return coming;
  }

  private static List<LineMatch.Line> known(List<StoredRecords.StoredLine> lines) {
    List<LineMatch.Line> known = new ArrayList<>();
    for (StoredRecords.StoredLine line : lines) {
      long hash =
          ContentHash.ofLine(
              line.subOrderNo(),
              ContentHash.ofProduct(line.sku(), line.productName()),
              line.quantity(),
              line.unitPrice(),
              line.amountCents());
      known.add(new LineMatch.Line(hash, line.subOrderNo()));
    }
    return known;
  }

  private List<Integer> all(int order) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < planned.lines().count(order); i++) {
      all.add(i);
    }
    return all;
  }

  private long sum(int order, List<Integer> indices) {
    long sum = 0;
    for (int index : indices) {
      int line = planned.lines().line(order, index);
      boolean isClosed = gathered.lines.status(line) == Orders.rank(OrderStatus.CANCELLED);
      sum = Math.addExact(sum, isClosed ? 0 : gathered.lines.amount(line));
    }
    return sum;
  }

  private static void change(OrderUpdate update, String field, Object before, Object after) {
    if (!before.equals(after)) {
      update.changes().add(FieldChange.of(field, before.toString(), after.toString()));
    }
  }

  private static String money(long cents) {
    return new Money(cents).toString();
  }
}
