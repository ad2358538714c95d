package org.siyu.core.exchange.planning;

import java.util.BitSet;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.RowOrigin;

/// The orders of the files: what their lines say about each as a whole.
///
/// The kind, shop and note are the first that a line states, the times the earliest. What amounts
/// and states come to is left to [OrderTotals].
final class Orders {
  static final int NO_STATUS = -1;

  private static final OrderStatus[] STATUSES = OrderStatus.values();
  private static final OrderKind[] KINDS = OrderKind.values();

  private final Texts texts;
  private final LongIndex keys = new LongIndex();
  private final IntColumn kinds = new IntColumn();
  private final IntColumn shops = new IntColumn();
  private final IntColumn notes = new IntColumn();
  private final LongColumn orderedAt = new LongColumn();
  private final LongColumn paidAt = new LongColumn();
  private final IntColumn persons = new IntColumn();
  private final IntColumn otherPersons = new IntColumn();
  private final IntColumn withoutCustomer = new IntColumn();
  private final IntColumn sheets = new IntColumn();
  private final IntColumn rows = new IntColumn();
  private final IntColumn files = new IntColumn();
  private final BitSet identified = new BitSet();
  private final BitSet inSeveralFiles = new BitSet();
  private final BitSet hasDifferentTimes = new BitSet();

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
    fill(shops, order, line.shop().orElse(""));
    fill(notes, order, line.note().orElse(""));
    if (!isIdentified) {
      withoutCustomer.set(order, withoutCustomer.get(order) + 1);
    }
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

  static OrderStatus ofRank(int rank) {
    for (OrderStatus status : STATUSES) {
      if (rank == rank(status)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no status of rank " + rank);
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

  /// The first person named by a natural key, else one to be proposed, else `NOBODY`.
  int person(int order) {
    return persons.get(order) - 1;
  }

  /// The last person named by a natural key who is not the first one; `NOBODY` mostly.
  int otherPerson(int order) {
    return otherPersons.get(order) - 1;
  }

  /// How many of the order's lines name nobody by a natural key.
  int linesWithoutCustomer(int order) {
    return withoutCustomer.get(order);
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
}
