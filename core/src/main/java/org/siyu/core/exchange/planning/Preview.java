package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Money;

/// Pages of planned changes, made when asked for.
final class Preview {
  private final Gathered gathered;
  private final Comparison comparison;

  Preview(Gathered gathered, Comparison comparison) {
    this.gathered = gathered;
    this.comparison = comparison;
  }

  int count(PlanSubject subject, Set<PlanAction> actions) {
    int count = 0;
    for (int i = 0; i < size(subject); i++) {
      count += isShown(subject, i, actions) ? 1 : 0;
    }
    return count;
  }

  List<PlannedChange> page(PlanSubject subject, Set<PlanAction> actions, int from, int count) {
    List<PlannedChange> page = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < size(subject) && page.size() < count; i++) {
      if (isShown(subject, i, actions) && passed++ >= from) {
        page.add(
            switch (subject) {
              case CUSTOMER -> customer(i);
              case ORDER -> order(i);
              case INTERACTION -> interaction(i);
            });
      }
    }
    return page;
  }

  private int size(PlanSubject subject) {
    return switch (subject) {
      case CUSTOMER -> comparison.customers().size();
      case ORDER -> comparison.orders().size();
      case INTERACTION -> gathered.interactions.size();
    };
  }

  private boolean isShown(PlanSubject subject, int number, Set<PlanAction> actions) {
    return switch (subject) {
      case CUSTOMER ->
          comparison.customers().isUsed(number)
              && actions.contains(comparison.customers().action(number));
      case ORDER ->
          comparison.orders().isPlanned(number)
              && actions.contains(comparison.orders().action(number));
      case INTERACTION ->
          comparison.interactions().isPlanned(number)
              && actions.contains(comparison.interactions().action(number));
    };
  }

  private PlannedChange customer(int customer) {
    PlannedCustomers customers = comparison.customers();
    List<FieldChange> fields = new ArrayList<>();
    customers.changes().forEach(customer, entry -> fields.add(field(entry)));
    return new PlannedChange(
        PlanSubject.CUSTOMER,
        customers.action(customer),
        CustomerLabel.of(gathered, customers, customer),
        gathered.people.origin(customers.firstPerson(customer)),
        fields);
  }

  private FieldChange field(int entry) {
    CustomerChanges changes = comparison.customers().changes();
    String before = gathered.texts.get(changes.before(entry));
    String after = gathered.texts.get(changes.after(entry));
    return switch (changes.kind(entry)) {
      case PROFILE -> FieldChange.of(changes.field(entry).code(), before, after);
      case IDENTITY, IDENTITY_MOVE ->
          FieldChange.of("identity." + changes.identityKind(entry).code(), "", after);
      case ATTRIBUTE -> FieldChange.of("attribute." + name(entry), before, after);
      case TAG -> FieldChange.of("tag", "", tag(entry));
      case TAG_REMOVAL -> FieldChange.of("tag", tag(entry), "");
      case CONTACT -> FieldChange.of("contact", "", name(entry));
      case CONSENT -> FieldChange.of("consent." + name(entry), "", "given");
      case WITHDRAWAL -> FieldChange.of("consent." + name(entry), "", "withdrawn");
    };
  }

  private String name(int entry) {
    return gathered.texts.get(comparison.customers().changes().name(entry));
  }

  private String tag(int entry) {
    String group = gathered.texts.get(comparison.customers().changes().before(entry));
    return group.isEmpty() ? name(entry) : group + '/' + name(entry);
  }

  private PlannedChange order(int order) {
    PlannedOrders planned = comparison.orders();
    RowOrigin origin =
        planned.hasLines(order) ? gathered.orders.origin(order) : refundOrigin(order);
    List<FieldChange> fields =
        planned.update(order).map(PlannedOrders.OrderUpdate::changes).orElse(List.of());
    if (planned.action(order) == PlanAction.CREATE) {
      fields =
          List.of(
              FieldChange.of("kind", "", gathered.orders.kind(order).code()),
              FieldChange.of("status", "", planned.status(order).code()),
              FieldChange.of("ordered-at", "", Times.text(gathered.orders.orderedAt(order))),
              FieldChange.of("amount", "", new Money(planned.amount(order)).toString()),
              FieldChange.of("refund", "", new Money(planned.refund(order)).toString()),
              FieldChange.of("lines", "", Integer.toString(planned.lines().count(order))));
    }
    return new PlannedChange(
        PlanSubject.ORDER, planned.action(order), gathered.orders.label(order), origin, fields);
  }

  private RowOrigin refundOrigin(int order) {
    for (int refund = 0; refund < gathered.refunds.size(); refund++) {
      if (gathered.refunds.order(refund) == order) {
        return gathered.refunds.origin(refund);
      }
    }
    return gathered.orders.origin(order);
  }

  private PlannedChange interaction(int interaction) {
    Interactions all = gathered.interactions;
    return new PlannedChange(
        PlanSubject.INTERACTION,
        comparison.interactions().action(interaction),
        CustomerLabel.of(
            gathered, comparison.customers(), comparison.interactions().customer(interaction)),
        all.origin(interaction),
        List.of(
            FieldChange.of("happened-at", "", Times.text(all.time(interaction))),
            FieldChange.of("kind", "", all.kind(interaction).code()),
            FieldChange.of("detail", "", all.detail(interaction))));
  }
}
