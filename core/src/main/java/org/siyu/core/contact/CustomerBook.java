package org.siyu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// All customers that can be written to, each with a row, and what decides whether one is: since
/// when they are there, what they have agreed to and refused. Never changes.
public final class CustomerBook {
  private final List<UUID> ids;
  private final List<String> names;
  private final Map<UUID, Integer> rows;
  private final int[] joined;
  private final long lastJoined;
  private final BitSet optedOut;
  private final Statements marketing;
  private final Statements personalised;

  private CustomerBook(Draft draft) {
    this.ids = draft.ids;
    this.names = draft.names;
    this.rows = draft.rows;
    this.joined = draft.joined.stream().mapToInt(Integer::intValue).toArray();
    this.lastJoined = draft.joined.stream().mapToLong(Integer::longValue).max().orElse(0);
    this.optedOut = draft.optedOut;
    this.marketing = new Statements(draft.marketing);
    this.personalised = new Statements(draft.personalised);
  }

  /// A book while it is being written. What is said of customers who are not in it is passed over.
  public static final class Draft {
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<UUID, Integer> rows = new HashMap<>();
    private final List<Integer> joined = new ArrayList<>();
    private final BitSet optedOut = new BitSet();
    private final List<Statements.Said> marketing = new ArrayList<>();
    private final List<Statements.Said> personalised = new ArrayList<>();
    private boolean isDone;

    /// @param name as it may be shown: the nickname, or else the masked name; "" for none
    /// @param joinedOn empty where it is not known: then always there
    /// @param allowsPersonalised the present word, for those who have made no statement on it
    public void customer(
        UUID id, String name, Optional<LocalDate> joinedOn, boolean allowsPersonalised) {
      if (isDone) {
        throw new IllegalStateException("the book is written");
      }
      int row = ids.size();
      if (rows.putIfAbsent(id, row) != null) {
        throw new IllegalArgumentException("a customer twice");
      }
      ids.add(id);
      names.add(name);
      joined.add(joinedOn.map(day -> Math.toIntExact(day.toEpochDay())).orElse(Integer.MIN_VALUE));
      optedOut.set(row, !allowsPersonalised);
    }

    /// A word on marketing messages.
    ///
    /// @param statement its id, which decides between two of one moment
    public void marketing(
        UUID customer, UUID statement, LocalDateTime statedAt, boolean isRefusal) {
      row(customer)
          .ifPresent(
              row -> marketing.add(new Statements.Said(row, statedAt, statement, isRefusal)));
    }

    /// A word on marketing by profile.
    public void personalised(
        UUID customer, UUID statement, LocalDateTime statedAt, boolean isRefusal) {
      row(customer)
          .ifPresent(
              row -> personalised.add(new Statements.Said(row, statedAt, statement, isRefusal)));
    }

    private OptionalInt row(UUID customer) {
      Integer row = rows.get(customer);
      return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /// Hands over what was written, without a copy of many thousand lines; nobody can be added from
    /// now on.
    public CustomerBook done() {
      isDone = true;
      return new CustomerBook(this);
    }
  }

  public int size() {
    return ids.size();
  }

  public UUID id(int row) {
    return ids.get(row);
  }

  /// As it may be shown; "" for none.
  public String name(int row) {
    return names.get(row);
  }

  /// @return empty for a customer who is not in the book
  public OptionalInt row(UUID customer) {
    Integer row = rows.get(customer);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /// The rows of some customers; those who are not in the book are left out.
  public CustomerSet rows(Collection<UUID> customers) {
    BitSet found = new BitSet(size());
    customers.forEach(customer -> row(customer).ifPresent(found::set));
    return CustomerSet.of(found);
  }

  /// Who had joined by the end of a day.
  BitSet presentOn(LocalDate day) {
    BitSet present = new BitSet(size());
    long last = day.toEpochDay();
    if (lastJoined <= last) {
      present.set(0, size());
    } else {
      for (int row = 0; row < joined.length; row++) {
        present.set(row, joined[row] <= last);
      }
    }
    return present;
  }

  /// Who had refused marketing messages, by the latest word up to the end of a day.
  BitSet refusingMarketing(LocalDate day) {
    return marketing.refusing(day);
  }

  /// Who wanted no marketing by profile: by the latest dated word up to the end of a day; without
  /// any dated word, by the present one.
  BitSet refusingProfile(LocalDate day) {
    BitSet refusing = (BitSet) optedOut.clone();
    refusing.andNot(personalised.asked());
    refusing.or(personalised.refusing(day));
    return refusing;
  }

  /// The last day after which all days are alike.
  LocalDate settledFrom() {
    long last = Math.max(marketing.lastDay(), Math.max(personalised.lastDay(), lastJoined));
    return LocalDate.ofEpochDay(Math.max(0, last));
  }
}
