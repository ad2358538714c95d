package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

/// Holds what was gathered against the store, step by step: who, their profile, what else is said
/// of them, their orders, refunds and interactions.
final class ImportPlanner {
  private final ImportRepository repository;
  private final Ids ids;

  ImportPlanner(ImportRepository repository, Ids ids) {
    this.repository = repository;
    this.ids = ids;
  }

  ImportPlan plan(Gathered gathered, ImportOptions options, LocalDateTime now, Monitor monitor) {
    StoreRevision revision = repository.revision();
    Comparison comparison =
        repository.read(store -> compare(gathered, options, now, store, monitor), monitor);
    return new ImportPlan(gathered, options, revision, comparison);
  }

  private Comparison compare(
      Gathered gathered,
      ImportOptions options,
      LocalDateTime now,
      StoredRecords store,
      Monitor monitor) {
    Conflicts conflicts = new Conflicts(options.choices());
    Rejections rejections = new Rejections(gathered.texts, gathered.cells, gathered.sheets());
    rejections.addAll(gathered.rejections);
    Notices notices = new Notices();
    notices.addAll(gathered.notices);
    List<MatchProposal> proposals = new ArrayList<>();
    Steps steps = new Steps(monitor);

    monitor.progress("import.match", 0, -1);
    PlannedCustomers customers =
        new CustomerMatching(gathered, options, store, conflicts, steps).match(ids, proposals);
    monitor.check();
    Members members = new Members(store, ids);
    new ProfileComparison(gathered, options, customers, members, steps).compare(store);
    monitor.check();
    new FactComparison(gathered, options, customers, conflicts, steps)
        .compare(store, members, Times.of(now));
    acceptRows(gathered, customers, rejections);
    monitor.check();
    monitor.progress("import.compare", 0, -1);
    PlannedOrders orders =
        new OrderComparison(gathered, customers, conflicts, notices, steps)
            .compare(store, rejections);
    monitor.check();
    InteractionComparison.Planned interactions =
        new InteractionComparison(gathered, customers, rejections, steps).compare(store);
    PlanCounts counts =
        new Counting(gathered, customers, orders, interactions, steps).count(rejections, members);
    summarise(gathered, orders, rejections, notices);
    return new Comparison(
        counts,
        rejections,
        notices.list(),
        List.copyOf(proposals),
        conflicts.list(),
        members,
        customers,
        orders,
        interactions,
        isEmpty(counts, customers, orders));
  }

  /// Rows of customer and tag files, whose person is known by now or never.
  private static void acceptRows(
      Gathered gathered, PlannedCustomers customers, Rejections rejections) {
    Facts facts = gathered.facts;
    PlanProblem reason =
        gathered.kind() == ImportKind.TAGS ? PlanProblem.UNKNOWN_CUSTOMER : PlanProblem.NO_IDENTITY;
    for (int fact = 0; fact < facts.size(); fact++) {
      if (facts.kind(fact) == Facts.Kind.ROW) {
        int customer = customers.of(facts.person(fact));
        if (customer == PlannedCustomers.NONE) {
          rejections.add(facts.origin(fact), Texts.NONE, reason);
        } else {
          customers.use(customer);
        }
      }
    }
  }

  private static void summarise(
      Gathered gathered, PlannedOrders orders, Rejections rejections, Notices notices) {
    long joined = 0;
    for (int order = 0; order < orders.size(); order++) {
      joined += orders.isPlanned(order) ? gathered.orders.linesWithoutCustomer(order) : 0;
    }
    if (joined > 0) {
      notices.add(Problem.of(PlanProblem.LINES_WITHOUT_CUSTOMER, joined));
    }
    for (RejectionCount count : rejections.counts()) {
      if (count.reason().equals(PlanProblem.ORDER_INCOMPLETE.key())) {
        notices.add(Problem.of(PlanProblem.ORDERS_LEFT_OUT_WHOLE, count.orders(), count.lines()));
      }
    }
    int differing = gathered.orders.ordersWithDifferentTimes();
    if (differing > 0) {
      notices.add(Problem.of(PlanProblem.DIFFERENT_TIMES, differing));
    }
    noticeUnbought(gathered, orders, notices);
    if (orders.linesRepeated() > 0) {
      RowOrigin first = gathered.lines.origin(orders.firstRepeated());
      notices.add(
          Problem.at(
              Rejections.place(gathered.sheets(), first),
              PlanProblem.LINES_REPEATED,
              orders.linesRepeated()));
    }
  }

  private static void noticeUnbought(Gathered gathered, PlannedOrders orders, Notices notices) {
    int unbought = 0;
    long amount = 0;
    for (int order = 0; order < orders.size(); order++) {
      if (orders.isPlanned(order)
          && orders.hasLines(order)
          && gathered.orders.kind(order) == OrderKind.PURCHASE
          && !orders.status(order).isBought()) {
        unbought++;
        amount = Math.addExact(amount, orders.amount(order));
      }
    }
    if (unbought > 0) {
      notices.add(
          Problem.of(PlanProblem.ORDERS_NOT_BOUGHT, unbought, new Money(amount).toString()));
    }
  }

  private static boolean isEmpty(
      PlanCounts counts, PlannedCustomers customers, PlannedOrders orders) {
    for (int customer = 0; customer < customers.size(); customer++) {
      if (customers.isUsed(customer)
          && (!customers.isStored(customer) || customers.changes().isChanged(customer))) {
        return false;
      }
    }
    boolean ordersChange =
        orders.updates().values().stream().anyMatch(update -> !update.changes().isEmpty());
    return counts.orderActions().created() == 0
        && counts.interactionActions().created() == 0
        && orders.acceptedRefunds().isEmpty()
        && orders.changedRefunds().isEmpty()
        && !ordersChange;
  }
}
