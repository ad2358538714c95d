package org.siyu.core.exchange.planning;

import java.util.BitSet;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Money;

/// The orders of the files: what their lines say about each as a whole.
///
/// The kind, shop and note are the first that a line states, the times the earliest, the status the
/// furthest. An amount or refund of the whole order repeats on each of its lines: equal values are
/// one value, different values of one file are parts of a sum. A later file adds only what an
/// earlier one left open.
final class Orders {
  private static final OrderStatus[] STATUSES = OrderStatus.values();
  private static final OrderKind[] KINDS = OrderKind.values();

  private final Texts texts;
  private final LongIndex keys = new LongIndex();
  private final IntColumn kinds = new IntColumn();
  private final IntColumn statuses = new IntColumn();
  private final IntColumn shops = new IntColumn();
  private final IntColumn notes = new IntColumn();
  private final LongColumn orderedAt = new LongColumn();
  private final LongColumn paidAt = new LongColumn();
  private final IntColumn persons = new IntColumn();
  private final IntColumn otherPersons = new IntColumn();
  private final IntColumn sheets = new IntColumn();
  private final IntColumn rows = new IntColumn();
  private final IntColumn files = new IntColumn();
  private final BitSet identified = new BitSet();
  private final BitSet inSeveralFiles = new BitSet();
  private final BitSet hasDifferentTimes = new BitSet();
  private final StatedSums amounts = new StatedSums();
  private final StatedSums refunds = new StatedSums();

  Orders(Texts texts) {
    this.texts = texts;
  }

  int size() {
    return keys.size();
  }

  /// The order's number here, also for one that only a refund names.
  int number(String source, String orderNo) {
    return keys.intern(LongIndex.pair(texts.intern(source), texts.intern(orderNo)));
  }

  /// @return the order's number here, or -1
  int find(String source, String orderNo) {
    int sourceText = texts.find(source);
    int orderText = texts.find(orderNo);
    if (sourceText < 0 || orderText < 0) {
      return -1;
    }
    return keys.find(LongIndex.pair(sourceText, orderText));
  }

  void add(int order, Draft.OrderLine line, int person, boolean isIdentified, int file) {
    if (!hasLines(order)) {
      kinds.set(order, Numbering.of(line.kind()) + 1);
      files.set(order, file);
      sheets.set(order, line.origin().sheet());
      rows.set(order, line.origin().row());
    }
    boolean isLaterFile = files.get(order) != file;
    if (isLaterFile) {
      inSeveralFiles.set(order);
    }
    long at = Times.of(line.orderedAt());
    if (orderedAt.get(order) != Times.NONE && at != Times.NONE && orderedAt.get(order) != at) {
      hasDifferentTimes.set(order);
    }
    orderedAt.set(order, Times.earlier(orderedAt.get(order), at));
    paidAt.set(order, Times.earlier(paidAt.get(order), Times.of(line.paidAt())));
    if (line.status().isPresent()) {
      statuses.set(order, Math.max(statuses.get(order), rank(line.status().get()) + 1));
    }
    fill(shops, order, line.shop().orElse(""));
    fill(notes, order, line.note().orElse(""));
    line.orderAmount().ifPresent(amount -> amounts.add(order, amount.cents(), file));
    line.refund().ifPresent(refund -> refunds.add(order, refund.cents(), file));
    join(order, person, isIdentified);
  }

  /// The place of a status in the life of an order.
  static int rank(OrderStatus status) {
    return switch (status) {
      case PENDING -> 0;
      case PAID -> 1;
      case SHIPPED -> 2;
      case COMPLETED -> 3;
      case REFUNDING -> 4;
      case PARTLY_REFUNDED -> 5;
      case REFUNDED -> 6;
      case CANCELLED -> 7;
    };
  }

  boolean hasLines(int order) {
    return kinds.get(order) != 0;
  }

  int source(int order) {
    return (int) (keys.key(order) >>> 32);
  }

  int orderNo(int order) {
    return (int) keys.key(order);
  }

  OrderKind kind(int order) {
    return KINDS[kinds.get(order) - 1];
  }

  boolean hasStatus(int order) {
    return statuses.get(order) != 0;
  }

  /// As the files state it; completed when they do not.
  OrderStatus status(int order) {
    int rank = statuses.get(order) - 1;
    for (OrderStatus status : STATUSES) {
      if (rank == rank(status)) {
        return status;
      }
    }
    return OrderStatus.COMPLETED;
  }

  String shop(int order) {
    return texts.get(shops.get(order));
  }

  String note(int order) {
    return texts.get(notes.get(order));
  }

  /// When it was made, else paid; `NONE` when no line says.
  long orderedAt(int order) {
    return orderedAt.get(order) == Times.NONE ? paidAt.get(order) : orderedAt.get(order);
  }

  long paidAt(int order) {
    return paidAt.get(order);
  }

  StatedSums amounts() {
    return amounts;
  }

  StatedSums refunds() {
    return refunds;
  }

  /// The first person named by a natural key, else one to be proposed, else `NOBODY`.
  int person(int order) {
    return persons.get(order) - 1;
  }

  /// The last person named by a natural key who is not the first one; `NOBODY` mostly.
  int otherPerson(int order) {
    return otherPersons.get(order) - 1;
  }

  RowOrigin origin(int order) {
    return new RowOrigin(sheets.get(order), rows.get(order));
  }

  boolean isInSeveralFiles(int order) {
    return inSeveralFiles.get(order);
  }

  int ordersWithDifferentTimes() {
    return hasDifferentTimes.cardinality();
  }

  String label(int order) {
    return texts.get(orderNo(order));
  }

  /// Names the order among all shops.
  String subject(int order) {
    return texts.get(source(order)) + ' ' + label(order);
  }

  private void join(int order, int person, boolean isIdentified) {
    if (person == People.NOBODY) {
      return;
    }
    if (persons.get(order) == 0 || (isIdentified && !identified.get(order))) {
      persons.set(order, person + 1);
      identified.set(order, isIdentified);
    } else if (isIdentified && persons.get(order) != person + 1) {
      otherPersons.set(order, person + 1);
    }
  }

  private void fill(IntColumn column, int order, String value) {
    if (!value.isEmpty() && column.get(order) == Texts.NONE) {
      column.set(order, texts.intern(value));
    }
  }

  /// A value of the whole order, as its lines state it.
  static final class StatedSums {
    private final LongColumn firsts = new LongColumn();
    private final LongColumn sums = new LongColumn();
    private final IntColumn files = new IntColumn();
    private final BitSet differs = new BitSet();

    private void add(int order, long cents, int file) {
      if (files.get(order) == 0) {
        files.set(order, file + 1);
        firsts.set(order, cents);
      }
      if (files.get(order) == file + 1) {
        sums.set(order, Math.addExact(sums.get(order), cents));
        if (cents != firsts.get(order)) {
          differs.set(order);
        }
      }
    }

    boolean isStated(int order) {
      return files.get(order) != 0;
    }

    Money of(int order) {
      return new Money(differs.get(order) ? sums.get(order) : firsts.get(order));
    }
  }
}
