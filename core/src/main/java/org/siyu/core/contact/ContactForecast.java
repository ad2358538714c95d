package org.siyu.core.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// What a plan makes of the customers: how often each is written to, which limits it goes over, and
/// what to move. A pure function of contacts and limits; the same input gives the same result.
public final class ContactForecast {
  private final List<Contact> plan;
  private final List<ContactLimit> limits;
  private final int customers;
  private final List<Breach> breaches;

  /// What one day comes to.
  ///
  /// @param contacts how many items go out
  /// @param touches customers reached, each as often as reached
  /// @param reached different customers
  public record Day(LocalDate day, int contacts, long touches, int reached) {}

  private ContactForecast(
      List<Contact> plan, List<ContactLimit> limits, int customers, List<Breach> breaches) {
    this.plan = plan;
    this.limits = limits;
    this.customers = customers;
    this.breaches = breaches;
  }

  /// @param plan what was sent and what is planned; for a limit by the month all of that month
  /// @param customers how many there are; the rows of all sets are below it
  /// @throws IllegalArgumentException when a contact is there twice
  public static ContactForecast of(
      Collection<Contact> plan, List<ContactLimit> limits, int customers, Monitor monitor) {
    List<Contact> ordered = new ArrayList<>(plan);
    ordered.sort(Comparator.comparing(Contact::at).thenComparing(Contact::id));
    ContactTally tally = new ContactTally(ordered, limits, customers, monitor);
    return new ContactForecast(
        List.copyOf(ordered), List.copyOf(limits), customers, tally.breaches());
  }

  /// The limits gone over, by their first day.
  public List<Breach> breaches() {
    return breaches;
  }

  /// The same of the whole plan, but with the breaches alone whose span touches some days.
  public ContactForecast within(DateRange days) {
    return new ContactForecast(
        plan,
        limits,
        customers,
        breaches.stream()
            .filter(breach -> !breach.span().last().isBefore(days.first()))
            .filter(breach -> !breach.span().first().isAfter(days.last()))
            .toList());
  }

  /// The days on which something goes out.
  public List<Day> days() {
    SortedMap<LocalDate, List<Contact>> byDay = new TreeMap<>();
    plan.forEach(each -> byDay.computeIfAbsent(each.day(), _ -> new ArrayList<>()).add(each));
    return byDay.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
  }

  private static Day day(LocalDate day, List<Contact> contacts) {
    BitSet reached = new BitSet();
    contacts.forEach(contact -> contact.reached().forEach(reached::set));
    long touches = contacts.stream().mapToLong(contact -> contact.reached().size()).sum();
    return new Day(day, contacts.size(), touches, reached.cardinality());
  }

  /// How often each customer is reached in a range of days, by row.
  public int[] touches(DateRange days) {
    int[] touches = new int[customers];
    for (Contact contact : plan) {
      if (days.contains(contact.day())) {
        contact.reached().forEach(row -> touches[row]++);
      }
    }
    return touches;
  }

  /// What to change so that no limit is gone over: a contact is moved to the nearest day that has
  /// room for all whom it reaches; where there is none, those over the limit are left out of it.
  /// Applied one after the other, the proposals end every breach that movable contacts cause.
  ///
  /// @param from the first day that a contact may be moved to
  /// @param mostDays how far a contact may be moved, in days
  /// @throws org.siyu.core.shared.CancelledException when no longer wanted
  public List<ContactProposal> proposals(LocalDate from, int mostDays, Monitor monitor) {
    ContactTally tally = new ContactTally(plan, limits, customers, monitor);
    List<ContactProposal> proposals = new ArrayList<>();
    for (Breach first : breaches) {
      Optional<Breach> open = tally.again(first);
      while (open.isPresent()) {
        monitor.check();
        Optional<ContactProposal> next = proposal(tally, open.get(), from, mostDays);
        if (next.isEmpty()) {
          break;
        }
        ContactProposal proposal = next.get();
        proposals.add(proposal);
        tally.remove(proposal.contact());
        tally.add(proposal.applied());
        open = tally.again(first);
      }
    }
    return List.copyOf(proposals);
  }

  private static Optional<ContactProposal> proposal(
      ContactTally tally, Breach breach, LocalDate from, int mostDays) {
    List<Contact> movable =
        breach.parts().stream().map(Breach.Part::contact).filter(Contact::isMovable).toList();
    for (Contact contact : movable) {
      Optional<LocalDate> day = dayWithRoom(tally, contact, from, mostDays);
      if (day.isPresent()) {
        return Optional.of(
            new ContactProposal.Move(
                contact, day.get().atTime(contact.at().toLocalTime()), breach));
      }
    }
    return movable.stream()
        .findFirst()
        .map(
            contact ->
                new ContactProposal.LeaveOut(
                    contact, contact.reached().and(breach.over()), breach));
  }

  /// The nearest one, of two equally near the later.
  private static Optional<LocalDate> dayWithRoom(
      ContactTally tally, Contact contact, LocalDate from, int mostDays) {
    for (int distance = 1; distance <= mostDays; distance++) {
      for (int sign : new int[] {1, -1}) {
        LocalDate day = contact.day().plusDays((long) sign * distance);
        if (!day.isBefore(from) && tally.hasRoomFor(contact, day)) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }
}
