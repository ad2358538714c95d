package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.Optional;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.shared.Money;

/// Adds up what a plan comes to.
final class Counting {
  private final Gathered gathered;
  private final PlannedCustomers customers;
  private final PlannedOrders orders;
  private final InteractionComparison.Planned interactions;
  private final Steps steps;
  private long tags;
  private long purchases;
  private long cancellations;
  private long items;
  private long purchased;
  private long cancelled;
  private long refunded;
  private long first;
  private long last;

  Counting(
      Gathered gathered,
      PlannedCustomers customers,
      PlannedOrders orders,
      InteractionComparison.Planned interactions,
      Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.customers = customers;
    this.orders = orders;
    this.interactions = interactions;
  }

  PlanCounts count(Rejections rejections, Members members) {
    ActionCounts customerActions = countCustomers();
    ActionCounts orderActions = countOrders();
    ActionCounts interactionActions = countInteractions();
    return new PlanCounts(
        gathered.linesRead(),
        rejections.size(),
        rejections.counts(),
        orders.linesRepeated(),
        customerActions.total(),
        orderActions.total(),
        purchases,
        cancellations,
        items,
        countProducts(),
        interactionActions.total(),
        new Money(purchased),
        new Money(cancelled),
        new Money(refunded),
        new Money(purchased - cancelled - refunded),
        customerActions,
        orderActions,
        interactionActions,
        tags,
        members.created().size(),
        time(first),
        time(last));
  }

  private ActionCounts countCustomers() {
    ActionTally tally = new ActionTally();
    CustomerChanges changes = customers.changes();
    for (int customer = 0; customer < customers.size(); customer++) {
      steps.step();
      if (customers.isUsed(customer)) {
        tally.add(customers.action(customer));
        changes.forEach(customer, entry -> tags += isTag(changes.kind(entry)) ? 1 : 0);
      }
    }
    return tally.counts();
  }

  private static boolean isTag(CustomerChanges.Kind kind) {
    return kind == CustomerChanges.Kind.TAG || kind == CustomerChanges.Kind.TAG_REMOVAL;
  }

  private ActionCounts countOrders() {
    ActionTally tally = new ActionTally();
    for (int order = 0; order < orders.size(); order++) {
      steps.step();
      if (orders.isPlanned(order)) {
        tally.add(orders.action(order));
        if (orders.hasLines(order)) {
          addOrder(order);
        } else if (orders.status(order).isBought()) {
          refunded = Math.addExact(refunded, orders.refundsOfFiles(order));
        }
      }
    }
    return tally.counts();
  }

  private void addOrder(int order) {
    items += orders.lines().count(order);
    long time = gathered.orders.orderedAt(order);
    first = Times.earlier(first, time);
    last = Math.max(last, time);
    if (gathered.orders.kind(order) == OrderKind.CANCELLATION) {
      cancellations++;
      cancelled = Math.subtractExact(cancelled, orders.amount(order));
      return;
    }
    purchases++;
    if (orders.status(order).isBought()) {
      purchased = Math.addExact(purchased, orders.amount(order));
      refunded = Math.addExact(refunded, orders.refund(order));
    }
  }

  private long countProducts() {
    LongIndex products = new LongIndex();
    for (int order = 0; order < orders.size(); order++) {
      steps.step();
      if (orders.isPlanned(order)) {
        for (int i = 0; i < orders.lines().count(order); i++) {
          products.intern(gathered.lines.product(orders.lines().line(order, i)));
        }
      }
    }
    return products.size();
  }

  private ActionCounts countInteractions() {
    ActionTally tally = new ActionTally();
    for (int i = 0; i < gathered.interactions.size(); i++) {
      if (interactions.isPlanned(i)) {
        tally.add(interactions.action(i));
      }
    }
    return tally.counts();
  }

  private static Optional<LocalDateTime> time(long time) {
    return Times.optional(time);
  }

  private static final class ActionTally {
    private final long[] counts = new long[PlanAction.values().length];

    void add(PlanAction action) {
      counts[Numbering.of(action)]++;
    }

    ActionCounts counts() {
      return new ActionCounts(counts[0], counts[1], counts[2], counts[3]);
    }
  }
}
