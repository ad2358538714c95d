package org.siyu.core.exchange.planning;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.siyu.core.exchange.planning.PlannedOrders.OrderUpdate;
import org.siyu.core.exchange.planning.PlannedOrders.StoredState;
import org.siyu.core.shared.Ids;

/// Writes what a plan says about orders, their lines and refunds.
final class OrderExecution {
  private final Gathered gathered;
  private final PlannedCustomers customers;
  private final PlannedOrders orders;
  private final BatchWriter writer;
  private final Ids ids;
  private final Runnable step;

  private final BitSet named = new BitSet();

  /// Ids of new orders that get refunds.
  private final Map<Integer, UUID> refunded = new HashMap<>();

  OrderExecution(
      Gathered gathered, Comparison comparison, BatchWriter writer, Ids ids, Runnable step) {
    this.gathered = gathered;
    this.customers = comparison.customers();
    this.orders = comparison.orders();
    this.writer = writer;
    this.ids = ids;
    this.step = step;
  }

  void run() {
    for (int refund = orders.acceptedRefunds().nextSetBit(0);
        refund >= 0;
        refund = orders.acceptedRefunds().nextSetBit(refund + 1)) {
      refunded.put(gathered.refunds.order(refund), new UUID(0, 0));
    }
    for (int order = 0; order < orders.size(); order++) {
      OrderUpdate update = orders.updates().get(order);
      if (update != null) {
        update(order, update);
      } else if (orders.isPlanned(order) && orders.action(order) != PlanAction.UNCHANGED) {
        create(order);
      }
    }
    refunds();
  }

  private void create(int order) {
    UUID id = ids.next();
    refunded.computeIfPresent(order, (number, none) -> id);
    Orders stated = gathered.orders;
    writer.createOrder(
        new BatchWriter.NewOrder(
            id,
            customers.id(orders.customer(order)),
            gathered.texts.get(stated.source(order)),
            stated.label(order),
            stated.kind(order),
            orders.status(order),
            stated.shop(order),
            Times.time(stated.orderedAt(order)),
            Times.optional(stated.paidAt(order)),
            orders.amount(order),
            orders.refund(order),
            stated.note(order),
            orders.hash(order),
            stated.origin(order)));
    step.run();
    for (int i = 0; i < orders.lines().count(order); i++) {
      add(id, orders.lines().line(order, i), i + 1);
    }
  }

  private void update(int order, OrderUpdate update) {
    StoredState stored = update.stored();
    refunded.computeIfPresent(order, (number, none) -> stored.id());
    if (update.changes().isEmpty()) {
      return;
    }
    Orders stated = gathered.orders;
    writer.updateOrder(
        new BatchWriter.NewOrder(
            stored.id(),
            update.customer(),
            gathered.texts.get(stated.source(order)),
            stated.label(order),
            update.kind(),
            orders.status(order),
            stored.shop().isEmpty() ? stated.shop(order) : stored.shop(),
            Times.time(stored.orderedAt()),
            Times.optional(stored.paidAt() == Times.NONE ? stated.paidAt(order) : stored.paidAt()),
            orders.amount(order),
            orders.refund(order),
            stored.note().isEmpty() ? stated.note(order) : stored.note(),
            orders.hasLines(order) ? orders.hash(order) : stored.hash(),
            stated.origin(order)),
        List.copyOf(update.changes()));
    step.run();
    if (update.replacesLines()) {
      writer.removeLines(stored.id());
    }
    int lineNo = update.firstLineNo();
    for (int index : update.addedLines()) {
      add(stored.id(), orders.lines().line(order, index), lineNo++);
    }
  }

  private void add(UUID order, int line, int lineNo) {
    Lines lines = gathered.lines;
    int product = lines.product(line);
    if (!named.get(product)) {
      named.set(product);
      writer.nameProduct(product, lines.sku(product), lines.productName(product));
    }
    writer.addLine(
        order,
        new BatchWriter.NewLine(
            lineNo,
            gathered.texts.get(lines.subOrder(line)),
            product,
            lines.quantity(line),
            lines.price(line),
            lines.amount(line),
            lines.origin(line)));
    step.run();
  }

  private void refunds() {
    Refunds all = gathered.refunds;
    for (int refund = 0; refund < all.size(); refund++) {
      UUID order = refunded.get(all.order(refund));
      OrderUpdate update = orders.updates().get(all.order(refund));
      String number = gathered.texts.get(all.number(refund));
      if (order != null && orders.acceptedRefunds().get(refund)) {
        writer.addRefund(
            ids.next(),
            order,
            number,
            all.cents(refund),
            Times.optional(all.time(refund)),
            all.origin(refund));
      } else if (update != null && orders.changedRefunds().get(refund)) {
        writer.changeRefund(update.stored().id(), number, all.cents(refund));
      }
      step.run();
    }
  }
}
