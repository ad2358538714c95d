package org.siyu.core.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

class ContactForecastTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final ContactLimit ONE_A_DAY = limit("day", 1, LimitSpan.DAY);
  private static final ContactLimit TWO_A_MONTH = limit("month", 2, LimitSpan.MONTH);

  private static ContactLimit limit(String id, int times, LimitSpan span) {
    return new ContactLimit(
        id,
        Set.of("one-to-one"),
        new ContactLimit.Most.Times(times),
        span,
        "test",
        LocalDate.of(2020, 1, 1),
        Optional.empty(),
        true);
  }

  private static Contact contact(int number, int day, int... customers) {
    return new Contact(
        new UUID(0, number),
        FIRST.withDayOfMonth(day).atTime(10, 0),
        "one-to-one",
        CustomerSet.of(customers),
        true);
  }

  private static Contact sent(Contact contact) {
    return new Contact(contact.id(), contact.at(), contact.channel(), contact.reached(), false);
  }

  private static ContactForecast forecast(List<Contact> plan, ContactLimit... limits) {
    return ContactForecast.of(plan, List.of(limits), 10, Monitor.NONE);
  }

  private static List<Contact> applied(List<Contact> plan, List<ContactProposal> proposals) {
    List<Contact> changed = new ArrayList<>(plan);
    for (ContactProposal proposal : proposals) {
      assertTrue(
          changed.remove(proposal.contact()), "a proposal is about the plan as it is by then");
      changed.add(proposal.applied());
    }
    return changed;
  }

  @Test
  void whoIsWrittenToTwiceADayIsOverTheLimitOfOne() {
    ContactForecast forecast =
        forecast(List.of(contact(1, 5, 0, 1, 2), contact(2, 5, 2, 3)), ONE_A_DAY);
    Breach breach = forecast.breaches().getFirst();
    assertEquals(CustomerSet.of(2), breach.over());
    assertEquals(new DateRange(FIRST.withDayOfMonth(5), FIRST.withDayOfMonth(5)), breach.span());
    assertEquals(List.of(1, 1), breach.parts().stream().map(Breach.Part::overReached).toList());
    assertEquals(1, forecast.breaches().size());
  }

  @Test
  void anotherChannelDoesNotCount() {
    Contact moments =
        new Contact(new UUID(0, 2), FIRST.atTime(9, 0), "moments", CustomerSet.of(0), true);
    assertEquals(List.of(), forecast(List.of(contact(1, 1, 0), moments), ONE_A_DAY).breaches());
  }

  @Test
  void aLimitCountsFromItsFirstDayToItsLast() {
    ContactLimit until =
        new ContactLimit(
            "old",
            Set.of(),
            new ContactLimit.Most.Times(0),
            LimitSpan.MONTH,
            "test",
            FIRST.withDayOfMonth(3),
            Optional.of(FIRST.withDayOfMonth(4)),
            true);
    List<Contact> plan = List.of(contact(1, 2, 0), contact(2, 3, 1), contact(3, 5, 2));
    assertEquals(CustomerSet.of(1), forecast(plan, until).breaches().getFirst().over());
    assertEquals(List.of(), forecast(plan, until.turned(false)).breaches());
  }

  @Test
  void onceADayIsAsManyAsTheMonthHasDays() {
    ContactLimit limit =
        new ContactLimit(
            "wecom",
            Set.of(),
            new ContactLimit.Most.OnceADay(),
            LimitSpan.MONTH,
            "test",
            FIRST,
            Optional.empty(),
            true);
    assertEquals(31, limit.mostIn(LimitSpan.MONTH.around(FIRST)));
    assertEquals(28, limit.mostIn(LimitSpan.MONTH.around(LocalDate.of(2027, 2, 9))));
    assertEquals(29, limit.mostIn(LimitSpan.MONTH.around(LocalDate.of(2028, 2, 9))));
  }

  @Test
  void weeksBeginOnMonday() {
    DateRange week = LimitSpan.WEEK.around(LocalDate.of(2026, 12, 6));
    assertEquals(new DateRange(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 6)), week);
  }

  @Test
  void theNearestDayWithRoomForAllIsProposed() {
    List<Contact> plan =
        List.of(contact(1, 5, 0, 1, 2), contact(2, 5, 2, 3), contact(3, 6, 3), contact(4, 4, 3));
    List<ContactProposal> proposals = forecast(plan, ONE_A_DAY).proposals(FIRST, 10, Monitor.NONE);
    // Of the two, both reach one customer too many; the later id comes last and so the first is
    // tried first: day 6 has room for its three customers.
    ContactProposal.Move move = assertInstanceOf(ContactProposal.Move.class, proposals.getFirst());
    assertEquals(FIRST.withDayOfMonth(6).atTime(10, 0), move.to());
    assertEquals(new UUID(0, 1), move.contact().id());
    assertEquals(List.of(), forecast(applied(plan, proposals), ONE_A_DAY).breaches());
  }

  @Test
  void whatWasSentStaysWhereItIs() {
    List<Contact> plan = List.of(sent(contact(1, 5, 0)), contact(2, 5, 0));
    List<ContactProposal> proposals = forecast(plan, ONE_A_DAY).proposals(FIRST, 10, Monitor.NONE);
    assertEquals(List.of(new UUID(0, 2)), proposals.stream().map(p -> p.contact().id()).toList());
    assertEquals(List.of(), forecast(applied(plan, proposals), ONE_A_DAY).breaches());
  }

  @Test
  void nothingIsProposedForBreachesOfThePast() {
    List<Contact> plan = List.of(sent(contact(1, 5, 0)), sent(contact(2, 5, 0)));
    assertEquals(1, forecast(plan, ONE_A_DAY).breaches().size());
    assertEquals(List.of(), forecast(plan, ONE_A_DAY).proposals(FIRST, 10, Monitor.NONE));
  }

  @Test
  void nothingIsMovedBeforeTheFirstDay() {
    List<Contact> plan = List.of(contact(1, 5, 0), contact(2, 5, 0), contact(3, 6, 0));
    List<ContactProposal> proposals =
        forecast(plan, ONE_A_DAY).proposals(FIRST.withDayOfMonth(5), 10, Monitor.NONE);
    ContactProposal.Move move = assertInstanceOf(ContactProposal.Move.class, proposals.getFirst());
    assertEquals(FIRST.withDayOfMonth(7).atTime(10, 0), move.to());
  }

  @Test
  void whereNoDayHasRoomTheCustomersOverTheLimitAreLeftOut() {
    List<Contact> plan = List.of(contact(1, 5, 0, 1), contact(2, 12, 0, 1), contact(3, 20, 0, 2));
    List<ContactProposal> proposals = forecast(plan, TWO_A_MONTH).proposals(FIRST, 5, Monitor.NONE);
    ContactProposal.LeaveOut out =
        assertInstanceOf(ContactProposal.LeaveOut.class, proposals.getFirst());
    assertEquals(CustomerSet.of(0), out.customers());
    assertEquals(List.of(), forecast(applied(plan, proposals), TWO_A_MONTH).breaches());
  }

  @Test
  void appliedProposalsEndEveryBreachOfAnyPlan() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Contact> plan = new ArrayList<>();
      for (int number = 0; number < 40; number++) {
        int[] customers = random.ints(0, 10).distinct().limit(1 + random.nextInt(9)).toArray();
        plan.add(contact(number, 1 + random.nextInt(31), customers));
      }
      ContactLimit[] limits = {ONE_A_DAY, TWO_A_MONTH, limit("week", 1, LimitSpan.WEEK)};
      List<ContactProposal> proposals = forecast(plan, limits).proposals(FIRST, 20, Monitor.NONE);
      assertEquals(
          List.of(), forecast(applied(plan, proposals), limits).breaches(), "seed " + seed);
    }
  }

  @Test
  void daysAndCustomersAreCounted() {
    ContactForecast forecast =
        forecast(List.of(contact(1, 5, 0, 1), contact(2, 5, 1), contact(3, 9, 1)), ONE_A_DAY);
    assertEquals(
        List.of(
            new ContactForecast.Day(FIRST.withDayOfMonth(5), 2, 3, 2),
            new ContactForecast.Day(FIRST.withDayOfMonth(9), 1, 1, 1)),
        forecast.days());
    int[] touches = forecast.touches(new DateRange(FIRST, FIRST.withDayOfMonth(8)));
    assertEquals(1, touches[0]);
    assertEquals(2, touches[1]);
  }

  @Test
  void aContactTwiceIsAnError() {
    Contact contact = contact(1, 5, 0);
    assertThrows(
        IllegalArgumentException.class, () -> forecast(List.of(contact, contact), ONE_A_DAY));
  }

  @Test
  void whoNoLongerWantsItIsSpared() {
    Monitor unwanted =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    List<Contact> plan = List.of(contact(1, 5, 0), contact(2, 5, 0));
    assertThrows(
        CancelledException.class, () -> ContactForecast.of(plan, List.of(ONE_A_DAY), 10, unwanted));
  }

  @Test
  void theShippedLimitsDoNotContradictThemselves() {
    List<ContactLimit> limits = ShippedLimits.all();
    assertEquals(limits.size(), limits.stream().map(ContactLimit::id).distinct().count());
    LocalDate before = LocalDate.of(2025, 10, 31);
    assertEquals(
        List.of("own-day", "own-month", "wecom-customer-month-until-2025-10"),
        limits.stream()
            .filter(limit -> limit.counts("one-to-one", before))
            .map(ContactLimit::id)
            .toList());
    assertEquals(
        List.of("own-day", "own-month", "wecom-customer-month"),
        limits.stream()
            .filter(limit -> limit.counts("one-to-one", before.plusDays(1)))
            .map(ContactLimit::id)
            .toList());
  }
}
