package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;

/// What becomes of the orders of the files. The values of an order here are those that it will
/// have.
final class PlannedOrders {
  private final BitSet isPlanned = new BitSet();
  private final PlanAction[] actions;
  private final OrderStatus[] statuses;
  private final int[] customers;
  private final long[] amounts;
  private final long[] refunds;
  private final long[] refundsOfFiles;
  private final long[] hashes;
  private final byte[] statedStatuses;
  private final BitSet withStatedAmount = new BitSet();
  private final BitSet withClosedLines = new BitSet();
  private final Map<Integer, OrderUpdate> updates = new HashMap<>();
  private final BitSet acceptedRefunds = new BitSet();
  private final BitSet changedRefunds = new BitSet();
  private final LineGroups lines;
  private final BitSet incomplete;
  private long linesRepeated;
  private int firstRepeated = Integer.MAX_VALUE;

  /// @param incomplete orders whose lines are all rejected
  PlannedOrders(int count, LineGroups lines, BitSet incomplete) {
    this.incomplete = incomplete;
    this.actions = new PlanAction[count];
    this.statuses = new OrderStatus[count];
    this.customers = new int[count];
    this.amounts = new long[count];
    this.refunds = new long[count];
    this.refundsOfFiles = new long[count];
    this.hashes = new long[count];
    this.statedStatuses = new byte[count];
    this.lines = lines;
    Arrays.fill(actions, PlanAction.UNCHANGED);
    Arrays.fill(statuses, OrderStatus.COMPLETED);
    Arrays.fill(customers, PlannedCustomers.NONE);
  }

  /// A stored order that the files name, and what becomes of it.
  static final class OrderUpdate {
    private final StoredState stored;
    private final List<FieldChange> changes = new ArrayList<>();
    private List<Integer> addedLines = List.of();
    private int firstLineNo = 1;
    private boolean replacesLines;
    private UUID customer;
    private OrderKind kind;

    OrderUpdate(StoredState stored) {
      this.stored = stored;
      this.customer = stored.customer();
      this.kind = stored.kind();
    }

    StoredState stored() {
      return stored;
    }

    List<FieldChange> changes() {
      return changes;
    }

    UUID customer() {
      return customer;
    }

    void moveTo(UUID other) {
      customer = other;
    }

    OrderKind kind() {
      return kind;
    }

    void become(OrderKind other) {
      kind = other;
    }

    /// @param indices among the order's lines here
    void addLines(List<Integer> indices, int lineNo) {
      addedLines = List.copyOf(indices);
      firstLineNo = lineNo;
    }

    void replaceLines(List<Integer> indices) {
      addLines(indices, 1);
      replacesLines = true;
    }

    List<Integer> addedLines() {
      return addedLines;
    }

    int firstLineNo() {
      return firstLineNo;
    }

    boolean replacesLines() {
      return replacesLines;
    }
  }

  /// @param paidAt as in [Times]
  record StoredState(
      UUID id,
      UUID customer,
      OrderKind kind,
      OrderStatus status,
      String shop,
      long orderedAt,
      long paidAt,
      long amount,
      long refund,
      String note,
      long hash) {}

  int size() {
    return actions.length;
  }

  LineGroups lines() {
    return lines;
  }

  /// Whether lines of the order are there to go in.
  boolean hasLines(int order) {
    return lines.count(order) > 0 && !incomplete.get(order);
  }

  BitSet incomplete() {
    return incomplete;
  }

  /// Whether the order goes in or is there; not when it is rejected or only a refund names it.
  boolean isPlanned(int order) {
    return isPlanned.get(order);
  }

  PlanAction action(int order) {
    return actions[order];
  }

  void act(int order, PlanAction action) {
    isPlanned.set(order);
    actions[order] = action;
  }

  void reject(int order) {
    isPlanned.clear(order);
  }

  int customer(int order) {
    return customers[order];
  }

  void giveTo(int order, int customer) {
    customers[order] = customer;
  }

  OrderStatus status(int order) {
    return statuses[order];
  }

  long amount(int order) {
    return amounts[order];
  }

  long refund(int order) {
    return refunds[order];
  }

  /// What the refunds of the files come to that go in or are there already, each once.
  long refundsOfFiles(int order) {
    return refundsOfFiles[order];
  }

  void addRefundOfFiles(int order, long cents) {
    refundsOfFiles[order] = Math.addExact(refundsOfFiles[order], cents);
  }

  void value(int order, OrderStatus status, long amount, long refund) {
    statuses[order] = status;
    amounts[order] = amount;
    refunds[order] = refund;
  }

  /// What the files state of an order, before it meets the store.
  void state(int order, OrderFigures figures) {
    statedStatuses[order] =
        (byte) (figures.status().map(Orders::rank).orElse(Orders.NO_STATUS) + 1);
    withStatedAmount.set(order, figures.isAmountStated());
    withClosedLines.set(order, figures.hasClosedLines());
  }

  Optional<OrderStatus> statedStatus(int order) {
    int rank = statedStatuses[order] - 1;
    return rank == Orders.NO_STATUS ? Optional.empty() : Optional.of(Orders.ofRank(rank));
  }

  /// Whether the files state what the whole order was paid with.
  boolean isAmountStated(int order) {
    return withStatedAmount.get(order);
  }

  /// Whether some of the order's lines, and not all, are cancelled.
  boolean hasClosedLines(int order) {
    return withClosedLines.get(order);
  }

  long hash(int order) {
    return hashes[order];
  }

  void hash(int order, long hash) {
    hashes[order] = hash;
  }

  /// @return what becomes of a known order; empty for a new one
  Optional<OrderUpdate> update(int order) {
    return Optional.ofNullable(updates.get(order));
  }

  Map<Integer, OrderUpdate> updates() {
    return updates;
  }

  BitSet acceptedRefunds() {
    return acceptedRefunds;
  }

  BitSet changedRefunds() {
    return changedRefunds;
  }

  long linesRepeated() {
    return linesRepeated;
  }

  void countRepeated(int line) {
    linesRepeated++;
    firstRepeated = Math.min(firstRepeated, line);
  }

  /// The first line that repeats another.
  int firstRepeated() {
    return firstRepeated;
  }
}
