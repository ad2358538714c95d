package org.siyu.core.contact;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Some customers, by their rows in a list that everybody who counts together uses. Never changes.
public final class CustomerSet {
  public static final CustomerSet NOBODY = new CustomerSet(new BitSet());

  private final BitSet rows;
  private final int size;

  private CustomerSet(BitSet rows) {
    this.rows = rows;
    this.size = rows.cardinality();
  }

  public static CustomerSet of(int... rows) {
    BitSet set = new BitSet();
    for (int row : rows) {
      set.set(row);
    }
    return new CustomerSet(set);
  }

  public static CustomerSet of(BitSet rows) {
    return new CustomerSet((BitSet) rows.clone());
  }

  /// Everybody of a list.
  public static CustomerSet first(int count) {
    BitSet set = new BitSet(count);
    set.set(0, count);
    return new CustomerSet(set);
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public boolean contains(int row) {
    return rows.get(row);
  }

  public void forEach(IntConsumer each) {
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      each.accept(row);
    }
  }

  /// The rows, rising.
  public IntStream rows() {
    return rows.stream();
  }

  /// The first row from one on, or -1.
  int next(int from) {
    return rows.nextSetBit(from);
  }

  /// Whether somebody is in both.
  public boolean meets(CustomerSet other) {
    return rows.intersects(other.rows);
  }

  public CustomerSet and(CustomerSet other) {
    BitSet both = (BitSet) rows.clone();
    both.and(other.rows);
    return new CustomerSet(both);
  }

  public CustomerSet or(CustomerSet other) {
    BitSet either = (BitSet) rows.clone();
    either.or(other.rows);
    return new CustomerSet(either);
  }

  public CustomerSet without(CustomerSet other) {
    BitSet rest = (BitSet) rows.clone();
    rest.andNot(other.rows);
    return new CustomerSet(rest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CustomerSet set && rows.equals(set.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return size + " customers";
  }
}
