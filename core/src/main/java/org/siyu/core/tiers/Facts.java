package org.siyu.core.tiers;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// What is known of all customers, in columns, for computing and nothing else.
///
/// Customers are sorted by id, and each one's orders and interactions by time, whatever order the
/// rows came in, so equal facts are equal bit for bit. Times are seconds since 1970-01-01T00:00 of
/// the workspace's local clock (no time zone); amounts are cents.
///
/// An order that was never paid or was cancelled is not in the facts. A document of the kind
/// cancellation is in them with a negative amount: it lowers the spend and is no order.
public final class Facts {
  /// Stands for "no join date".
  static final long NEVER = Long.MAX_VALUE;

  /// The document is an order, not a cancellation.
  static final byte IS_ORDER = 1;

  /// The order was refunded in full.
  static final byte IS_FULLY_REFUNDED = 2;

  static final int SECONDS_A_DAY = 86_400;

  final long[] idHigh;
  final long[] idLow;
  final long[] joined;
  final int[] channel;
  final List<String> channels;
  final Consent[] consent;
  final boolean[] allowsPersonalisedMarketing;
  final EventColumns orders;
  final EventColumns interactions;
  final int[] tagStart;
  final int[] tagIndex;
  final List<UUID> tags;

  Facts(
      CustomerColumns customers,
      EventColumns orders,
      EventColumns interactions,
      int[] tagStart,
      int[] tagIndex,
      List<UUID> tags) {
    this.idHigh = customers.idHigh;
    this.idLow = customers.idLow;
    this.joined = customers.joined;
    this.channel = customers.channel;
    this.channels = customers.channels;
    this.consent = customers.consent;
    this.allowsPersonalisedMarketing = customers.allowsPersonalisedMarketing;
    this.orders = orders;
    this.interactions = interactions;
    this.tagStart = tagStart;
    this.tagIndex = tagIndex;
    this.tags = tags;
  }

  /// How many customers there are.
  public int size() {
    return idHigh.length;
  }

  public int orderCount() {
    return orders.time.length;
  }

  public int interactionCount() {
    return interactions.time.length;
  }

  /// The channels of first touch that occur.
  public List<String> channels() {
    return channels;
  }

  public UUID customer(int row) {
    return new UUID(idHigh[row], idLow[row]);
  }

  /// When the customer joined, in days since 1970; empty where nobody knows.
  public OptionalLong joinedDay(int row) {
    return joined[row] == NEVER
        ? OptionalLong.empty()
        : OptionalLong.of(Math.floorDiv(joined[row], SECONDS_A_DAY));
  }

  /// The index of the customer's channel in [#channels()], or -1.
  public int channel(int row) {
    return channel[row];
  }

  /// Where a customer's orders and cancellations begin; those of the last one end at `size()`.
  public int firstOrder(int row) {
    return orders.start[row];
  }

  /// In days since 1970.
  public long orderDay(int order) {
    return Math.floorDiv(orders.time[order], SECONDS_A_DAY);
  }

  /// What was paid less what was given back.
  public long orderCents(int order) {
    return orders.cents[order];
  }

  /// False for a cancellation, which only lowers the spend.
  public boolean isOrder(int order) {
    return (orders.flags[order] & IS_ORDER) != 0;
  }

  /// Where a customer's interactions begin; as [#firstOrder(int)].
  public int firstInteraction(int row) {
    return interactions.start[row];
  }

  /// In days since 1970.
  public long interactionDay(int interaction) {
    return Math.floorDiv(interactions.time[interaction], SECONDS_A_DAY);
  }

  /// The rows of the customers who have one of these tags.
  public BitSet tagged(Set<UUID> wanted) {
    boolean[] isWanted = new boolean[tags.size()];
    for (int tag = 0; tag < isWanted.length; tag++) {
      isWanted[tag] = wanted.contains(tags.get(tag));
    }
    BitSet rows = new BitSet(size());
    for (int row = 0; row < size(); row++) {
      for (int at = tagStart[row]; at < tagStart[row + 1]; at++) {
        if (isWanted[tagIndex[at]]) {
          rows.set(row);
        }
      }
    }
    return rows;
  }

  /// The customer's row, or -1 when there is none.
  public int rowOf(UUID customer) {
    return find(
        idHigh, idLow, customer.getMostSignificantBits(), customer.getLeastSignificantBits());
  }

  /// Ids are ordered as unsigned numbers, as text and as the store orders them.
  static int compare(long high, long low, long otherHigh, long otherLow) {
    int byHigh = Long.compareUnsigned(high, otherHigh);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
  }

  static int find(long[] idHigh, long[] idLow, long high, long low) {
    int from = 0;
    int to = idHigh.length - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = compare(idHigh[middle], idLow[middle], high, low);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }
}
