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
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Counts contacts a customer in each span of each limit while a plan is being changed.
final class ContactTally {
  /// One span of one limit.
  private record Cell(ContactLimit limit, DateRange span) {}

  private final List<ContactLimit> limits;
  private final int customers;
  private final Map<UUID, Contact> contacts = new LinkedHashMap<>();
  private final Map<Cell, short[]> counts = new HashMap<>();

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
      short[] row = counts.computeIfAbsent(cell, _ -> new short[customers]);
      for (int at = contact.reached().next(0); at >= 0; at = contact.reached().next(at + 1)) {
        row[at] += by;
      }
    }
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

  /// Whether nobody whom it reaches would be over a limit if it were added.
  boolean hasRoomFor(Contact contact) {
    for (Cell cell : cells(contact)) {
      short[] row = counts.get(cell);
      int most = cell.limit().mostIn(cell.span());
      if (most == 0 && !contact.reached().isEmpty()) {
        return false;
      }
      if (row != null && !hasRoom(row, most, contact.reached())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasRoom(short[] row, int most, CustomerSet reached) {
    for (int at = reached.next(0); at >= 0; at = reached.next(at + 1)) {
      if (row[at] >= most) {
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
    short[] row = counts.getOrDefault(cell, new short[0]);
    int most = cell.limit().mostIn(cell.span());
    BitSet over = new BitSet();
    for (int at = 0; at < row.length; at++) {
      if (row[at] > most) {
        over.set(at);
      }
    }
    if (over.isEmpty()) {
      return Optional.empty();
    }
    CustomerSet customersOver = CustomerSet.of(over);
    List<Breach.Part> parts = new ArrayList<>();
    for (Contact contact : contacts.values()) {
      if (cell.span().contains(contact.day())
          && cell.limit().counts(contact.channel(), contact.day())) {
        int reached = contact.reached().and(customersOver).size();
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
    return Optional.of(new Breach(cell.limit(), cell.span(), most, customersOver, parts));
  }
}
