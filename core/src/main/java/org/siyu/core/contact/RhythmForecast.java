package org.siyu.core.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// What the plan of a month makes of the customers.
public final class RhythmForecast {
  /// How far a contact may be moved, in days.
  static final int FARTHEST = 14;

  private final YearMonth month;
  private final LocalDate today;
  private final ContactForecast forecast;
  private final ContactLedger.Plan plan;
  private final CustomerBook book;
  private final List<Breach> breaches;
  private final List<OverCustomer> over;
  private final Touches touches;
  private final Map<LocalDate, CustomerSet> overByDay = new HashMap<>();
  private final Map<UUID, Integer> overByContact = new HashMap<>();

  /// What a month comes to.
  ///
  /// @param all customers reached, each as often as reached
  /// @param reached different customers
  /// @param most how often the one is reached who is reached most often
  public record Touches(long all, int reached, int most) {}

  RhythmForecast(
      YearMonth month,
      LocalDate today,
      ContactForecast whole,
      ContactLedger.Plan plan,
      CustomerBook book) {
    this.month = month;
    this.today = today;
    this.plan = plan;
    this.book = book;
    this.forecast = whole.within(new DateRange(month.atDay(1), month.atEndOfMonth()));
    this.breaches = forecast.breaches();
    this.over = OverCount.of(breaches, book.size());
    this.touches = counted(forecast.touches(days()));
    count();
  }

  private static Touches counted(int[] times) {
    long all = 0;
    int reached = 0;
    int most = 0;
    for (int each : times) {
      all += each;
      reached += each > 0 ? 1 : 0;
      most = Math.max(most, each);
    }
    return new Touches(all, reached, most);
  }

  private void count() {
    for (Breach breach : breaches) {
      for (Breach.Part part : breach.parts()) {
        overByDay.merge(
            part.contact().day(), part.contact().reached().and(breach.over()), CustomerSet::or);
      }
    }
    OverCount.byContact(breaches).forEach((id, rows) -> overByContact.put(id, rows.size()));
  }

  public YearMonth month() {
    return month;
  }

  public DateRange days() {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /// Everybody, reachable or not.
  public CustomerBook book() {
    return book;
  }

  /// The limits gone over in spans that touch the month, by their first day.
  public List<Breach> breaches() {
    return breaches;
  }

  /// The customers who would go over a limit: those who go over it furthest first.
  public List<OverCustomer> over() {
    return over;
  }

  /// The days of the month on which something goes out.
  public List<ContactForecast.Day> touched() {
    return forecast.days().stream().filter(day -> days().contains(day.day())).toList();
  }

  /// How often the customers are reached in the month.
  public Touches touches() {
    return touches;
  }

  /// The item behind a contact; empty for touches by hand and steps of campaigns.
  public Optional<ContentRow> item(Contact contact) {
    return item(contact.id());
  }

  public Optional<ContentRow> item(UUID id) {
    return Optional.ofNullable(plan.items().get(id));
  }

  /// The items and touches of the months looked at, by time.
  public List<Contact> contacts() {
    return plan.contacts().stream()
        .sorted(Comparator.comparing(Contact::at).thenComparing(Contact::id))
        .toList();
  }

  /// What there is to say of the reach of an item; nobody where it reaches nobody any more.
  public Reach reach(UUID item) {
    return plan.reaches().getOrDefault(item, Reach.NOBODY);
  }

  /// Who would be over a limit on a day by what goes out on it.
  public CustomerSet over(LocalDate day) {
    return overByDay.getOrDefault(day, CustomerSet.NOBODY);
  }

  /// The contacts that reach a customer in the span of the limit that is gone over most.
  public List<Contact> responsible(OverCustomer customer) {
    List<Contact> found = new ArrayList<>();
    for (Breach.Part part : customer.worst().parts()) {
      if (part.contact().reached().contains(customer.row())) {
        found.add(part.contact());
      }
    }
    found.sort(Comparator.comparing(Contact::at).thenComparing(Contact::id));
    return found;
  }

  /// How many customers each item takes over a limit, or reaches while they are.
  public Map<UUID, Integer> overCounts() {
    return Map.copyOf(overByContact);
  }

  /// What to change so that no limit is gone over; see [ContactForecast#proposals]. Nothing is
  /// moved to today or before: it may be too late.
  public List<ContactProposal> proposals(Monitor monitor) {
    return forecast.proposals(today.plusDays(1), FARTHEST, monitor);
  }
}
