package org.siyu.core.exchange.planning;

import java.util.BitSet;
import java.util.List;
import org.siyu.core.exchange.planning.PlannedOrders.OrderUpdate;
import org.siyu.core.shared.Money;

/// Puts the lines of refund files to their orders. An order's refund is what its own export states
/// or what its refunds add up to, whichever is more, and never above its amount.
final class RefundComparison {
  private final Gathered gathered;
  private final Refunds refunds;
  private final PlannedOrders planned;
  private final Conflicts conflicts;
  private final Rejections rejections;
  private final Steps steps;

  /// Refunds by order and number.
  private final LongIndex keys = new LongIndex();

  private final LongColumn cents = new LongColumn();
  private final IntColumn isStored = new IntColumn();

  /// The line, plus 1, by which a refund goes in.
  private final IntColumn acceptedAs = new IntColumn();

  private final BitSet hasChanges = new BitSet();

  /// The sum of its refunds by order.
  private final LongColumn sums = new LongColumn();

  RefundComparison(
      Gathered gathered,
      PlannedOrders planned,
      Conflicts conflicts,
      Rejections rejections,
      Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.refunds = gathered.refunds;
    this.planned = planned;
    this.conflicts = conflicts;
    this.rejections = rejections;
  }

  void compare(StoredRecords store) {
    if (refunds.size() == 0) {
      return;
    }
    readStored(store);
    for (int refund = 0; refund < refunds.size(); refund++) {
      steps.step();
      compare(refund);
    }
    BitSet counted = new BitSet();
    for (int refund = 0; refund < refunds.size(); refund++) {
      steps.step();
      int order = refunds.order(refund);
      settle(order);
      int key = keys.find(LongIndex.pair(order, refunds.number(refund)));
      if (key >= 0 && !counted.get(key)) {
        counted.set(key);
        planned.addRefundOfFiles(order, cents.get(key));
      }
    }
  }

  private void readStored(StoredRecords store) {
    Uuids stored = new Uuids();
    IntColumn orderOf = new IntColumn();
    for (int refund = 0; refund < refunds.size(); refund++) {
      OrderUpdate update = planned.updates().get(refunds.order(refund));
      if (update != null) {
        orderOf.set(stored.intern(update.stored().id()), refunds.order(refund));
      }
    }
    if (stored.size() == 0) {
      return;
    }
    store.refunds(
        row -> {
          int known = stored.find(row.order());
          if (known >= 0) {
            int order = orderOf.get(known);
            int key = keys.intern(LongIndex.pair(order, gathered.texts.intern(row.refundNo())));
            cents.set(key, row.amountCents());
            isStored.set(key, 1);
            sums.set(order, sums.get(order) + row.amountCents());
          }
        });
  }

  private void compare(int refund) {
    int order = refunds.order(refund);
    String label = gathered.orders.label(order);
    int orderText = gathered.orders.orderNo(order);
    if (!planned.isPlanned(order) && !planned.updates().containsKey(order)) {
      rejections.add(refunds.origin(refund), orderText, PlanProblem.UNKNOWN_ORDER, label);
      return;
    }
    int key = keys.intern(LongIndex.pair(order, refunds.number(refund)));
    boolean isNew = isStored.get(key) == 0 && acceptedAs.get(key) == 0;
    long former = cents.get(key);
    if (!isNew && former == refunds.cents(refund)) {
      return;
    }
    long sum = Math.addExact(sums.get(order) - former, refunds.cents(refund));
    if (sum > planned.amount(order)) {
      rejections.add(
          refunds.origin(refund),
          orderText,
          PlanProblem.REFUND_ABOVE_AMOUNT,
          label,
          new Money(sum).toString(),
          new Money(planned.amount(order)).toString());
      return;
    }
    if (!isNew && !takesOther(refund, former)) {
      planned.act(order, PlanAction.CONFLICT);
      return;
    }
    cents.set(key, refunds.cents(refund));
    sums.set(order, sum);
    BitSet accepted = isStored.get(key) == 1 ? planned.changedRefunds() : planned.acceptedRefunds();
    if (acceptedAs.get(key) != 0) {
      accepted.clear(acceptedAs.get(key) - 1);
    }
    acceptedAs.set(key, refund + 1);
    accepted.set(refund);
    hasChanges.set(order);
  }

  private boolean takesOther(int refund, long former) {
    int order = refunds.order(refund);
    return conflicts.takesFile(
        ConflictKind.REFUND_AMOUNT,
        gathered.orders.subject(order) + ' ' + gathered.texts.get(refunds.number(refund)),
        refunds.origin(refund),
        List.of(
            FieldChange.of(
                "refund",
                new Money(former).toString(),
                new Money(refunds.cents(refund)).toString())));
  }

  private void settle(int order) {
    OrderUpdate update = planned.updates().get(order);
    if (update == null && !planned.isPlanned(order)) {
      return;
    }
    long refund = Math.max(planned.refund(order), sums.get(order));
    var status = Refunding.status(planned.status(order), planned.amount(order), refund);
    if (update != null) {
      restate(update, "refund", new Money(update.stored().refund()), new Money(refund));
      restate(update, "status", update.stored().status().code(), status.code());
    }
    planned.value(order, status, planned.amount(order), refund);
    if (update != null
        && (!planned.isPlanned(order) || planned.action(order) != PlanAction.CONFLICT)) {
      boolean isUnchanged = update.changes().isEmpty() && !hasChanges.get(order);
      planned.act(order, isUnchanged ? PlanAction.UNCHANGED : PlanAction.UPDATE);
    }
  }

  private static void restate(OrderUpdate update, String field, Object before, Object after) {
    update.changes().removeIf(change -> change.field().equals(field));
    if (!before.equals(after)) {
      update.changes().add(FieldChange.of(field, before.toString(), after.toString()));
    }
  }
}
