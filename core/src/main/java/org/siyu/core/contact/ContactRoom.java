package org.siyu.core.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.DateRange;

/// Who can still be written to without going over a limit, asked for one customer after another
/// while somebody decides who is written to. For one thread.
public final class ContactRoom {
  private record Place(String channel, LocalDate day) {}

  private record Span(ContactLimit limit, DateRange days) {}

  /// How often each customer is reached in a span of a limit.
  private static final class Count {
    private final ContactLimit limit;
    private final int most;
    private final short[] times;

    private Count(ContactLimit limit, int most, int customers) {
      this.limit = limit;
      this.most = most;
      this.times = new short[customers];
    }
  }

  private final List<ContactLimit> limits;
  private final int customers;
  private final Map<Span, Count> counts = new HashMap<>();
  private final Map<Place, List<Count>> places = new HashMap<>();

  private ContactRoom(List<ContactLimit> limits, int customers) {
    this.limits = limits.stream().filter(ContactLimit::isOn).toList();
    this.customers = customers;
  }

  /// @param plan what was sent and what is planned, in all spans that will be asked about
  /// @param customers how many there are; all rows are below it
  public static ContactRoom of(Collection<Contact> plan, List<ContactLimit> limits, int customers) {
    ContactRoom room = new ContactRoom(limits, customers);
    for (Contact contact : plan) {
      List<Count> touched = room.counts(contact.channel(), contact.day());
      if (!touched.isEmpty()) {
        contact.reached().forEach(row -> touched.forEach(count -> count.times[row]++));
      }
    }
    return room;
  }

  private List<Count> counts(String channel, LocalDate day) {
    return places.computeIfAbsent(new Place(channel, day), this::found);
  }

  private List<Count> found(Place place) {
    List<Count> found = new ArrayList<>();
    for (ContactLimit limit : limits) {
      if (limit.counts(place.channel(), place.day())) {
        found.add(
            counts.computeIfAbsent(
                new Span(limit, limit.span().around(place.day())),
                span -> new Count(limit, limit.mostIn(span.days()), customers)));
      }
    }
    return found;
  }

  /// The limit that one more contact would go over; empty where there is room.
  public Optional<ContactLimit> full(int customer, String channel, LocalDate day) {
    for (Count count : counts(channel, day)) {
      if (count.times[customer] >= count.most) {
        return Optional.of(count.limit);
      }
    }
    return Optional.empty();
  }

  /// Counts one more contact.
  public void take(int customer, String channel, LocalDate day) {
    for (Count count : counts(channel, day)) {
      count.times[customer]++;
    }
  }
}
