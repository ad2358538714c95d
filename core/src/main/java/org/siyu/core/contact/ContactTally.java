package org.siyu.core.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Counts contacts a customer in each span of each limit while a plan is being changed.
final class ContactTally {
  /// One span of one limit.
  private record Cell(ContactLimit limit, DateRange span) {}

  /// How often each customer is reached in a cell, and who has no room left in it.
  private static final class Count {
    private final short[] times;
    private final int most;
    private @Nullable CustomerSet full;
    private @Nullable CustomerSet over;

    Count(int customers, int most) {
      this.times = new short[customers];
      this.most = most;
    }

    void change(CustomerSet reached, short by) {
      for (int row = reached.next(0); row >= 0; row = reached.next(row + 1)) {
        times[row] += by;
      }
      full = null;
      over = null;
    }

    /// Whom one more contact would bring over the limit.
    CustomerSet full() {
      CustomerSet known = full;
      if (known == null) {
        known = moreThan(most - 1);
        full = known;
      }
      return known;
    }

    CustomerSet over() {
      CustomerSet known = over;
      if (known == null) {
        known = moreThan(most);
        over = known;
      }
      return known;
    }

    private CustomerSet moreThan(int limit) {
      BitSet rows = new BitSet(times.length);
      for (int row = 0; row < times.length; row++) {
        if (times[row] > limit) {
          rows.set(row);
        }
      }
      return CustomerSet.of(rows);
    }
  }

  private final List<ContactLimit> limits;
  private final int customers;
  private final Map<UUID, Contact> contacts = new LinkedHashMap<>();
  private final Map<Cell, Count> counts = new HashMap<>();

  ContactTally(
      Collection<Contact> plan, List<ContactLimit> limits, int customers, Monitor monitor) {
    this.limits = limits.stream().filter(ContactLimit::isOn).toList();
    this.customers = customers;
    for (Contact contact : plan) {
      monitor.check();
      add(contact);
    }
  }

  void add(Contact contact) {
    if (contacts.putIfAbsent(contact.id(), contact) != null) {
      throw new IllegalArgumentException("a contact twice: " + contact.id());
    }
    change(contact, (short) 1);
  }

  void remove(Contact contact) {
    contacts.remove(contact.id());
    change(contact, (short) -1);
  }

  private void change(Contact contact, short by) {
    for (Cell cell : cells(contact)) {
      count(cell).change(contact.reached(), by);
    }
  }

  private Count count(Cell cell) {
    return counts.computeIfAbsent(
        cell, wanted -> new Count(customers, wanted.limit().mostIn(wanted.span())));
  }

  private List<Cell> cells(Contact contact) {
    List<Cell> cells = new ArrayList<>(limits.size());
    LocalDate day = contact.day();
    for (ContactLimit limit : limits) {
      if (limit.counts(contact.channel(), day)) {
        cells.add(new Cell(limit, limit.span().around(day)));
      }
    }
    return cells;
  }

  /// Whether nobody whom it reaches would be over a limit if a contact were moved to a day. In the
  /// spans that both days are in it is counted already.
  boolean hasRoomFor(Contact contact, LocalDate day) {
    List<Cell> here = cells(contact);
    for (Cell cell : cells(contact.movedTo(day))) {
      Count count = count(cell);
      if (contact.reached().meets(here.contains(cell) ? count.over() : count.full())) {
        return false;
      }
    }
    return true;
  }

  /// All limits that are gone over, by their first day, then in the order of the limits.
  List<Breach> breaches() {
    List<Breach> breaches = new ArrayList<>();
    counts.keySet().stream()
        .sorted(
            Comparator.comparing((Cell cell) -> cell.span().first())
                .thenComparing(cell -> limits.indexOf(cell.limit())))
        .forEach(cell -> breach(cell).ifPresent(breaches::add));
    return breaches;
  }

  /// The same limit and span as they are now.
  Optional<Breach> again(Breach breach) {
    return breach(new Cell(breach.limit(), breach.span()));
  }

  private Optional<Breach> breach(Cell cell) {
    Count count = count(cell);
    CustomerSet over = count.over();
    if (over.isEmpty()) {
      return Optional.empty();
    }
    List<Breach.Part> parts = new ArrayList<>();
    for (Contact contact : contacts.values()) {
      if (cell.span().contains(contact.day())
          && cell.limit().counts(contact.channel(), contact.day())) {
        int reached = contact.reached().and(over).size();
        if (reached > 0) {
          parts.add(new Breach.Part(contact, reached));
        }
      }
    }
    parts.sort(
        Comparator.comparingInt(Breach.Part::overReached)
            .reversed()
            .thenComparing(part -> part.contact().at(), Comparator.reverseOrder())
            .thenComparing(part -> part.contact().id()));
    return Optional.of(new Breach(cell.limit(), cell.span(), count.most, over, parts));
  }
}
