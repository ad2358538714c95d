package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Gathers facts row by row, in any order; fastest when the rows come sorted by customer id.
///
/// Rows of a customer that was not added are left out. A customer added twice is an error.
public final class FactsBuilder {
  private final GrowingLongs idHigh = new GrowingLongs();
  private final GrowingLongs idLow = new GrowingLongs();
  private final GrowingLongs joined = new GrowingLongs();
  private final GrowingLongs channel = new GrowingLongs();
  private final List<Consent> consents = new ArrayList<>();
  private final BitSet allowed = new BitSet();
  private final Map<String, Integer> channels = new HashMap<>();
  private final EventRows orders = new EventRows(true);
  private final EventRows interactions = new EventRows(false);
  private final EventRows tagged = new EventRows(false);
  private final StatedRows stated = new StatedRows();
  private final Map<UUID, Integer> tags = new HashMap<>();

  /// @param joinedAt when the customer joined, where it is known
  /// @param firstChannel the channel of the first touch, where it is known
  public void customer(
      UUID id,
      Optional<LocalDateTime> joinedAt,
      Optional<String> firstChannel,
      boolean allowsPersonalisedMarketing,
      Consent consent) {
    idHigh.add(id.getMostSignificantBits());
    idLow.add(id.getLeastSignificantBits());
    joined.add(joinedAt.map(FactsBuilder::seconds).orElse(Facts.NEVER));
    channel.add(
        firstChannel.map(name -> channels.computeIfAbsent(name, _ -> channels.size())).orElse(-1));
    allowed.set(consents.size(), allowsPersonalisedMarketing);
    consents.add(consent);
  }

  /// What a customer said on marketing messages; the latest word counts, of two at the same time
  /// that with the later id.
  public void consent(UUID customer, LocalDateTime statedAt, UUID id, Consent consent) {
    stated.add(customer, statedAt, id, consent);
  }

  /// A purchase that counts.
  ///
  /// @param amountCents what was paid
  /// @param refundCents what was given back of it, 0 or more
  public void order(UUID customer, LocalDateTime paidAt, long amountCents, long refundCents) {
    boolean isFullyRefunded = refundCents > 0 && refundCents >= amountCents;
    orders.add(
        customer,
        seconds(paidAt),
        Math.subtractExact(amountCents, refundCents),
        isFullyRefunded ? Facts.IS_ORDER | Facts.IS_FULLY_REFUNDED : Facts.IS_ORDER);
  }

  /// A document that takes back earlier purchases.
  ///
  /// @param amountCents as the document states it, negative
  public void cancellation(UUID customer, LocalDateTime at, long amountCents) {
    orders.add(customer, seconds(at), amountCents, 0);
  }

  public void interaction(UUID customer, LocalDateTime at) {
    interactions.add(customer, seconds(at), 0, 0);
  }

  public void tag(UUID customer, UUID tag) {
    tagged.add(customer, tags.computeIfAbsent(tag, _ -> tags.size()), 0, 0);
  }

  /// All orders and cancellations of facts that were gathered before, where theirs are as they
  /// were.
  public void ordersOf(Facts earlier) {
    orders.addAll(earlier.orders, earlier.idHigh, earlier.idLow);
  }

  /// All interactions of facts that were gathered before, where theirs are as they were.
  public void interactionsOf(Facts earlier) {
    interactions.addAll(earlier.interactions, earlier.idHigh, earlier.idLow);
  }

  /// All tags of facts that were gathered before, where theirs are as they were.
  public void tagsOf(Facts earlier) {
    for (int row = 0; row < earlier.size(); row++) {
      for (int at = earlier.tagStart[row]; at < earlier.tagStart[row + 1]; at++) {
        tag(earlier.customer(row), earlier.tags.get(earlier.tagIndex[at]));
      }
    }
  }

  /// @throws IllegalStateException when a customer was added twice
  public Facts build() {
    CustomerColumns customers = customers();
    stated.tell(customers);
    EventColumns tagEvents = tagged.sorted(customers.idHigh, customers.idLow);
    int[] tagIndex = new int[tagEvents.time.length];
    Arrays.setAll(tagIndex, row -> (int) tagEvents.time[row]);
    return new Facts(
        customers,
        orders.sorted(customers.idHigh, customers.idLow),
        interactions.sorted(customers.idHigh, customers.idLow),
        tagEvents.start,
        tagIndex,
        byIndex(tags, new UUID(0, 0)));
  }

  private CustomerColumns customers() {
    int size = idHigh.size();
    int[] order = sortedRows();
    CustomerColumns columns = new CustomerColumns(size, byIndex(channels, ""));
    for (int row = 0; row < size; row++) {
      int from = order[row];
      columns.idHigh[row] = idHigh.get(from);
      columns.idLow[row] = idLow.get(from);
      columns.joined[row] = joined.get(from);
      columns.channel[row] = (int) channel.get(from);
      columns.consent[row] = consents.get(from);
      columns.allowsPersonalisedMarketing[row] = allowed.get(from);
      if (row > 0 && compareRows(order[row - 1], from) == 0) {
        throw new IllegalStateException("a customer was added twice");
      }
    }
    return columns;
  }

  private int[] sortedRows() {
    int size = idHigh.size();
    int[] rows = new int[size];
    boolean isSorted = true;
    for (int row = 0; row < size; row++) {
      rows[row] = row;
      isSorted &= row == 0 || compareRows(row - 1, row) < 0;
    }
    if (isSorted) {
      return rows;
    }
    Integer[] boxed = new Integer[size];
    Arrays.setAll(boxed, row -> row);
    Arrays.sort(boxed, this::compareRows);
    Arrays.setAll(rows, row -> boxed[row]);
    return rows;
  }

  private int compareRows(int row, int other) {
    return Facts.compare(idHigh.get(row), idLow.get(row), idHigh.get(other), idLow.get(other));
  }

  private static <T> List<T> byIndex(Map<T, Integer> indexes, T filler) {
    List<T> values = new ArrayList<>(Collections.nCopies(indexes.size(), filler));
    indexes.forEach((value, index) -> values.set(index, value));
    return List.copyOf(values);
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
