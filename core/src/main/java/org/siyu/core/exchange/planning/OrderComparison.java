package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Holds the orders of the files against the store: new, known and the same, known and changed.
final class OrderComparison {
  private final Gathered gathered;
  private final Orders orders;
  private final PlannedCustomers customers;
  private final Conflicts conflicts;
  private final Notices notices;
  private final Steps steps;
  private final OrderMerging merging;
  private final PlannedOrders planned;
  private final BitSet hasRefundLines = new BitSet();
  private long[] hashes = new long[64];

  OrderComparison(
      Gathered gathered,
      PlannedCustomers customers,
      Conflicts conflicts,
      Notices notices,
      Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.orders = gathered.orders;
    this.customers = customers;
    this.conflicts = conflicts;
    this.notices = notices;
    this.merging = new OrderMerging(gathered, conflicts, steps);
    this.planned = new PlannedOrders(orders.size(), merging.merge(), merging.incomplete());
  }

  PlannedOrders compare(StoredRecords store, Rejections rejections) {
    for (int refund = 0; refund < gathered.refunds.size(); refund++) {
      hasRefundLines.set(gathered.refunds.order(refund));
    }
    for (int order = 0; order < orders.size(); order++) {
      steps.step();
      if (planned.hasLines(order)) {
        evaluate(order);
      }
    }
    BitSet known = new BitSet();
    if (orders.size() > 0) {
      store.orders(stored -> meet(stored, known));
      new StoredOrderComparison(gathered, customers, planned, conflicts, steps).compare(store);
    }
    accept(known, rejections);
    new RefundComparison(gathered, planned, conflicts, rejections, steps).compare(store);
    return planned;
  }

  /// What the files alone say of an order.
  private void evaluate(int order) {
    LineGroups groups = planned.lines();
    int count = groups.count(order);
    if (count > hashes.length) {
      hashes = new long[count * 2];
    }
    long hash = count;
    for (int i = 0; i < count; i++) {
      int line = groups.line(order, i);
      hashes[i] = gathered.lines.hash(line);
      hash += ContentHash.mix(hashes[i]);
    }
    countRepeated(order, count);
    OrderFigures figures = merging.figures(order, groups);
    long amount = figures.amount();
    hash = ContentHash.then(hash, orders.kind(order).code());
    hash = ContentHash.then(ContentHash.then(hash, amount), orders.orderedAt(order));
    hash = ContentHash.then(ContentHash.then(hash, orders.paidAt(order)), orders.shop(order));
    planned.hash(order, ContentHash.then(hash, orders.note(order)));
    planned.state(order, figures);
    OrderStatus status = figures.status().orElse(OrderStatus.COMPLETED);
    long refund = refund(order, status, figures);
    planned.value(order, Refunding.status(status, amount, refund), amount, refund);
    planned.giveTo(order, customer(order));
    if (merging.contradicted().get(order)) {
      planned.act(order, PlanAction.CONFLICT);
    }
  }

  private void countRepeated(int order, int count) {
    Arrays.sort(hashes, 0, count);
    boolean hasRepeated = false;
    for (int i = 1; i < count && !hasRepeated; i++) {
      hasRepeated = hashes[i] == hashes[i - 1];
    }
    if (!hasRepeated) {
      return;
    }
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int line = planned.lines().line(order, i);
      if (!seen.add(gathered.lines.hash(line))) {
        planned.countRepeated(line);
      }
    }
  }

  private long refund(int order, OrderStatus status, OrderFigures figures) {
    long most = Math.max(figures.amount(), 0);
    if (orders.kind(order) == OrderKind.CANCELLATION) {
      return 0;
    }
    if (figures.refund() > most) {
      notices.add(Problem.at(place(order), PlanProblem.REFUND_CAPPED, orders.label(order)));
    }
    if (figures.refund() > 0) {
      return Math.min(figures.refund(), most);
    }
    if (status == OrderStatus.PARTLY_REFUNDED) {
      notices.add(Problem.at(place(order), PlanProblem.REFUND_AMOUNT_MISSING, orders.label(order)));
    }
    return status == OrderStatus.REFUNDED ? most : 0;
  }

  private int customer(int order) {
    int first = customers.of(orders.person(order));
    int other = customers.of(orders.otherPerson(order));
    if (other == PlannedCustomers.NONE || other == first) {
      return first;
    }
    if (first == PlannedCustomers.NONE) {
      return other;
    }
    boolean takesOther =
        conflicts.takesFile(
            ConflictKind.ORDER_OF_TWO_CUSTOMERS,
            orders.subject(order),
            orders.origin(order),
            List.of(
                new FieldChange(
                    "customer",
                    Optional.of(CustomerLabel.of(gathered, customers, first)),
                    Optional.of(CustomerLabel.of(gathered, customers, other)))));
    planned.act(order, PlanAction.CONFLICT);
    return takesOther ? other : first;
  }

  private void meet(StoredRecords.StoredOrder stored, BitSet known) {
    int order = orders.find(stored.source(), stored.orderNo());
    if (order < 0) {
      return;
    }
    known.set(order);
    boolean isSame =
        planned.hasLines(order)
            && !planned.isPlanned(order)
            && !hasRefundLines.get(order)
            && stored.contentHash() == planned.hash(order)
            && isCustomer(order, stored.customer())
            && stored.refund().cents() >= planned.refund(order)
            && stored.status().equals(statusBeside(order, stored.refund().cents()).code());
    if (isSame) {
      planned.value(
          order,
          Code.parse(OrderStatus.class, stored.status()),
          stored.amount().cents(),
          stored.refund().cents());
      planned.act(order, PlanAction.UNCHANGED);
    } else {
      planned.updates().put(order, new PlannedOrders.OrderUpdate(state(stored)));
    }
  }

  private OrderStatus statusBeside(int order, long storedRefund) {
    return Refunding.status(planned.status(order), planned.amount(order), storedRefund);
  }

  private boolean isCustomer(int order, UUID id) {
    int customer = planned.customer(order);
    return customer == PlannedCustomers.NONE || customers.id(customer).equals(id);
  }

  private static PlannedOrders.StoredState state(StoredRecords.StoredOrder stored) {
    String paidAt = stored.paidAt();
    return new PlannedOrders.StoredState(
        stored.id(),
        stored.customer(),
        Code.parse(OrderKind.class, stored.kind()),
        Code.parse(OrderStatus.class, stored.status()),
        stored.shop(),
        Times.of(stored.orderedAt()),
        paidAt.isEmpty() ? Times.NONE : Times.of(LocalDateTime.parse(paidAt)),
        stored.amount().cents(),
        stored.refund().cents(),
        stored.note(),
        stored.contentHash());
  }

  /// New orders go in when somebody made them at some time; others are rejected line by line.
  private void accept(BitSet known, Rejections rejections) {
    Map<Integer, PlanProblem> refused = new HashMap<>();
    planned.incomplete().stream()
        .forEach(order -> refused.put(order, PlanProblem.ORDER_INCOMPLETE));
    for (int order = 0; order < orders.size(); order++) {
      steps.step();
      if (!planned.hasLines(order)) {
        continue;
      }
      if (!known.get(order)) {
        if (planned.customer(order) == PlannedCustomers.NONE) {
          refused.put(order, PlanProblem.ORDER_WITHOUT_CUSTOMER);
        } else if (orders.orderedAt(order) == Times.NONE) {
          refused.put(order, PlanProblem.ORDER_WITHOUT_TIME);
        } else if (!planned.isPlanned(order)) {
          planned.act(order, PlanAction.CREATE);
        }
      }
      if (!refused.containsKey(order) && planned.customer(order) != PlannedCustomers.NONE) {
        customers.use(planned.customer(order));
      }
    }
    if (refused.isEmpty()) {
      return;
    }
    refused.keySet().forEach(planned::reject);
    for (int line = 0; line < gathered.lines.size(); line++) {
      steps.step();
      int order = gathered.lines.order(line);
      PlanProblem reason = refused.get(order);
      if (reason == PlanProblem.ORDER_INCOMPLETE) {
        int broken = gathered.broken.row(order, gathered.file(gathered.lines.sheet(line)));
        reject(rejections, line, reason, orders.label(order), broken);
      } else if (reason != null) {
        reject(rejections, line, reason, orders.label(order));
      }
    }
  }

  private void reject(Rejections rejections, int line, PlanProblem reason, Object... arguments) {
    int order = gathered.lines.order(line);
    rejections.add(gathered.lines.origin(line), orders.orderNo(order), reason, arguments);
  }

  private Place place(int order) {
    return Rejections.place(gathered.sheets(), orders.origin(order));
  }
}
