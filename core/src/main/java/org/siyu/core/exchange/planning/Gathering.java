package org.siyu.core.exchange.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.OrderKey;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

/// Reads drafts into columns, makes orders of lines and persons of identities. Knows nothing of the
/// store.
final class Gathering implements DraftSource.DraftConsumer {
  private static final int ROWS_BETWEEN_CHECKS = 500;

  private final Gathered gathered;
  private final Monitor monitor;
  private final long[] numbers = new long[3];

  private Gathering(Gathered gathered, Monitor monitor) {
    this.gathered = gathered;
    this.monitor = monitor;
  }

  static Gathered gather(DraftSource source, Monitor monitor) {
    monitor.check();
    Gathered gathered = new Gathered(source);
    source.forEach(new Gathering(gathered, monitor), monitor);
    if (gathered.lacksCellsOfBrokenOrders()) {
      source.forEach(new BrokenOrderCells(gathered), monitor);
    }
    return gathered;
  }

  @Override
  public void draft(Draft draft) {
    draft(draft, List::of);
  }

  @Override
  public void draft(Draft draft, Supplier<List<String>> cells) {
    Optional<Problem> broken = Limits.broken(draft);
    if (broken.isPresent()) {
      reject(draft, broken.get(), cells);
      return;
    }
    switch (draft) {
      case Draft.CustomerRow row -> customer(row, cells);
      case Draft.OrderLine line -> orderLine(line, cells);
      case Draft.RefundLine line -> refundLine(line, cells);
      case Draft.InteractionRow row -> interaction(row, cells);
      case Draft.TagRow row -> tags(row, cells);
    }
  }

  @Override
  public void rejected(RejectedRow row) {
    rejected(row, Optional.empty());
  }

  @Override
  public void rejected(RejectedRow row, Optional<OrderKey> order) {
    if (order.isEmpty()) {
      gathered.rejections.add(row, Texts.NONE);
      return;
    }
    int number = gathered.orders.number(order.get().source(), order.get().orderNo());
    gathered.rejections.add(row, gathered.orders.orderNo(number));
    gathered.broken.add(number, gathered.file(row.origin()), row.origin());
  }

  @Override
  public void notice(Problem notice) {
    gathered.notices.add(notice);
  }

  @Override
  public void line() {
    gathered.countLine();
    if (gathered.linesRead() % ROWS_BETWEEN_CHECKS == 0) {
      monitor.check();
    }
  }

  private void customer(Draft.CustomerRow row, Supplier<List<String>> cells) {
    int person = gathered.people.identified(row.person(), row.origin());
    if (person == People.NOBODY) {
      person = gathered.people.unidentified(row.person(), row.origin());
      gathered.cells.keep(row.origin(), cells.get());
    }
    fact(Facts.Kind.ROW, person, "", "", Times.NONE, row.origin());
    for (Map.Entry<String, String> attribute : row.attributes().entrySet()) {
      fact(
          Facts.Kind.ATTRIBUTE,
          person,
          attribute.getKey(),
          attribute.getValue(),
          Times.NONE,
          row.origin());
    }
    for (Draft.TagName tag : row.tags()) {
      fact(Facts.Kind.TAG, person, tag.name(), tag.group(), Times.NONE, row.origin());
    }
    if (row.contact().isPresent()) {
      Draft.Contact contact = row.contact().get();
      fact(
          Facts.Kind.CONTACT,
          person,
          contact.member(),
          contact.channel().orElse(""),
          Times.of(contact.addedAt()),
          row.origin());
    }
    for (Draft.ConsentStatement consent : row.consents()) {
      fact(
          consent.isGiven() ? Facts.Kind.CONSENT : Facts.Kind.WITHDRAWAL,
          person,
          consent.purpose(),
          consent.source(),
          Times.of(consent.statedAt()),
          row.origin());
    }
  }

  private void orderLine(Draft.OrderLine line, Supplier<List<String>> cells) {
    try {
      numbers[0] = Lines.units(line.quantity(), Lines.QUANTITY_SCALE, Limits.QUANTITY);
      numbers[1] = Lines.units(line.unitPrice(), Lines.PRICE_SCALE, Limits.PRICE);
    } catch (ArithmeticException tooLarge) {
      String number = line.quantity().abs().max(line.unitPrice().abs()).toString();
      reject(line, Problem.of(PlanProblem.NUMBER_OUT_OF_RANGE, number), cells);
      return;
    }
    numbers[2] = line.amount().cents();
    int person = gathered.people.identified(line.person(), line.origin());
    boolean isIdentified = person != People.NOBODY;
    if (!isIdentified) {
      person = gathered.people.proposed(line.person(), line.origin());
    }
    if (!isIdentified || (line.orderedAt().isEmpty() && line.paidAt().isEmpty())) {
      gathered.cells.keep(line.origin(), cells.get());
    }
    int order = gathered.orders.number(line.source(), line.orderNo());
    gathered.orders.add(order, line, person, isIdentified, gathered.file(line.origin()));
    gathered.lines.add(order, line, numbers);
  }

  private void refundLine(Draft.RefundLine line, Supplier<List<String>> cells) {
    gathered.cells.keep(line.origin(), cells.get());
    gathered.refunds.add(
        gathered.orders.number(line.source(), line.orderNo()),
        gathered.texts.intern(line.refundNo()),
        line.amount().cents(),
        Times.of(line.refundedAt()),
        line.origin());
  }

  private void interaction(Draft.InteractionRow row, Supplier<List<String>> cells) {
    int person = identifiedOrProposed(row, cells);
    if (person != People.NOBODY) {
      gathered.interactions.add(
          person, row.kind(), row.detail().orElse(""), Times.of(row.happenedAt()), row.origin());
    }
  }

  private void tags(Draft.TagRow row, Supplier<List<String>> cells) {
    int person = identifiedOrProposed(row, cells);
    if (person == People.NOBODY) {
      return;
    }
    gathered.cells.keep(row.origin(), cells.get());
    fact(Facts.Kind.ROW, person, "", "", Times.NONE, row.origin());
    for (Draft.TagName tag : row.add()) {
      fact(Facts.Kind.TAG, person, tag.name(), tag.group(), Times.NONE, row.origin());
    }
    for (Draft.TagName tag : row.remove()) {
      fact(Facts.Kind.TAG_REMOVAL, person, tag.name(), tag.group(), Times.NONE, row.origin());
    }
  }

  private int identifiedOrProposed(Draft draft, Supplier<List<String>> cells) {
    int person = gathered.people.identified(draft.person(), draft.origin());
    if (person != People.NOBODY) {
      return person;
    }
    gathered.cells.keep(draft.origin(), cells.get());
    person = gathered.people.proposed(draft.person(), draft.origin());
    if (person == People.NOBODY) {
      gathered.rejections.add(draft.origin(), Texts.NONE, PlanProblem.NO_IDENTITY);
    }
    return person;
  }

  private void fact(
      Facts.Kind kind, int person, String name, String detail, long time, RowOrigin origin) {
    Texts texts = gathered.texts;
    gathered.facts.add(kind, person, texts.intern(name), texts.intern(detail), time, origin);
  }

  private void reject(Draft draft, Problem problem, Supplier<List<String>> cells) {
    Optional<OrderKey> order =
        draft instanceof Draft.OrderLine line
            ? Optional.of(new OrderKey(line.source(), line.orderNo()))
            : Optional.empty();
    rejected(new RejectedRow(draft.origin(), List.of(problem), cells.get()), order);
  }
}
