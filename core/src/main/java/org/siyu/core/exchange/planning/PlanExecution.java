package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;

/// Walks a plan and writes it, within the writer's transaction. Decides nothing.
final class PlanExecution {
  private static final int STEPS_BETWEEN_CHECKS = 500;

  private final ImportPlan plan;
  private final Gathered gathered;
  private final Comparison comparison;
  private final BatchWriter writer;
  private final Ids ids;
  private final Monitor monitor;
  private long steps;

  PlanExecution(ImportPlan plan, BatchWriter writer, Ids ids, Monitor monitor) {
    this.plan = plan;
    this.gathered = plan.gathered();
    this.comparison = plan.comparison();
    this.writer = writer;
    this.ids = ids;
    this.monitor = monitor;
  }

  int run(String actor, LocalDateTime now) {
    monitor.check();
    int batchNo =
        writer.begin(
            new BatchWriter.BatchHeader(
                plan.kind(), plan.profile(), now, actor, PlanFingerprint.of(plan)),
            plan.sheets());
    comparison
        .rejections()
        .forEach(
            row -> {
              writer.reject(row);
              step();
            });
    comparison.members().created().forEach((name, id) -> writer.createMember(id, name));
    new CustomerExecution(gathered, comparison, writer, this::step).run();
    lineage();
    new OrderExecution(gathered, comparison, writer, ids, this::step).run();
    interactions();
    writer.finish(comparison.counts(), NoticeCount.of(comparison.notices()));
    monitor.check();
    return batchNo;
  }

  private void step() {
    if (++steps % STEPS_BETWEEN_CHECKS == 0) {
      monitor.check();
      monitor.progress("import.write", steps, total());
    }
  }

  private long total() {
    PlanCounts counts = comparison.counts();
    return counts.linesRejected()
        + counts.customers()
        + counts.orders()
        + counts.items()
        + counts.interactions();
  }

  private void lineage() {
    PlannedCustomers customers = comparison.customers();
    if (gathered.kind() == ImportKind.CUSTOMERS || gathered.kind() == ImportKind.TAGS) {
      for (int fact = 0; fact < gathered.facts.size(); fact++) {
        if (gathered.facts.kind(fact) == Facts.Kind.ROW) {
          lineage(customers.of(gathered.facts.person(fact)), gathered.facts.origin(fact));
        }
      }
      return;
    }
    for (int customer = 0; customer < customers.size(); customer++) {
      lineage(customer, gathered.people.origin(customers.firstPerson(customer)));
    }
  }

  private void lineage(int customer, RowOrigin origin) {
    PlannedCustomers customers = comparison.customers();
    if (customer != PlannedCustomers.NONE
        && customers.isUsed(customer)
        && (!customers.isStored(customer) || customers.changes().isChanged(customer))) {
      writer.addLineage(customers.id(customer), origin);
      step();
    }
  }

  private void interactions() {
    Interactions all = gathered.interactions;
    for (int i = 0; i < all.size(); i++) {
      if (comparison.interactions().isPlanned(i)
          && comparison.interactions().action(i) == PlanAction.CREATE) {
        writer.addInteraction(
            new BatchWriter.NewInteraction(
                ids.next(),
                comparison.customers().id(comparison.interactions().customer(i)),
                Times.time(all.time(i)),
                all.kind(i).code(),
                all.detail(i),
                all.hash(i),
                all.origin(i)));
      }
      step();
    }
  }
}
