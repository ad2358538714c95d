package org.siyu.storage.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.contact.Contact;
import org.siyu.core.contact.Reach;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentItem;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

class ContactLedgerTest {
  private static final LocalDateTime TUESDAY = ContactStore.NOW.plusDays(1).withHour(10);

  @TempDir Path folder;
  private ContactStore store;

  @BeforeEach
  void open() {
    store = new ContactStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anItemForAllReachesAllButThoseWhoRefuseMarketing() {
    store.customers(4);
    store.consent(1, "marketing", "withdrawn", ContactStore.NOW.minusDays(3));
    store.consent(2, "marketing", "withdrawn", ContactStore.NOW.minusDays(3));
    store.consent(2, "marketing", "granted", ContactStore.NOW.minusDays(2));
    Reach reach = store.reach(store.plan("one-to-one", TUESDAY, Audience.ALL));
    assertEquals(Set.of(0, 2, 3), store.who(reach.reached()));
    assertEquals(1, reach.refused());
    assertTrue(reach.general().isEmpty());
  }

  @Test
  void tiersAndTagsMustBothFit() {
    store.customers(5);
    store.placed(ContactStore.NOW.minusDays(1), "new", "active", "active", "silent", "active");
    UUID tag = store.tag(1, 3);
    Audience audience = new Audience(Set.of("active", "new"), Set.of(tag));
    assertEquals(
        Set.of(1), store.who(store.reach(store.plan("group", TUESDAY, audience)).reached()));
    assertEquals(
        Set.of(0, 1, 2, 4),
        store.who(
            store
                .reach(store.plan("group", TUESDAY, Audience.ofTiers("active", "new")))
                .reached()));
  }

  @Test
  void whoRefusesProfilesGetsTheGeneralVariantOrNothing() {
    store.customers(3);
    store.customer(ContactStore.TODAY.minusYears(1), false);
    store.placed(ContactStore.NOW.minusDays(1), "active", "active", "silent", "active");
    store.consent(1, "personalised-marketing", "withdrawn", ContactStore.NOW.minusDays(9));
    Content tiered = Content.of("T", "B", "one-to-one").withAudience(Audience.ofTiers("active"));
    Reach without = store.reach(store.plan(tiered, TUESDAY));
    assertEquals(Set.of(0), store.who(without.reached()));
    assertEquals(2, without.withoutVariant());
    Reach with =
        store.reach(
            store.plan(tiered.withGeneral(Optional.of(new Content.General("G", "g"))), TUESDAY));
    assertEquals(Set.of(0, 1, 3), store.who(with.reached()));
    assertEquals(Set.of(1, 3), store.who(with.general()));
    // of what is for everybody nothing is by profile
    assertEquals(4, store.reach(store.plan("one-to-one", TUESDAY, Audience.ALL)).reached().size());
  }

  @Test
  void aPastDayGoesByItsOwnTiersConsentsAndCustomers() {
    store.customers(3);
    store.customer(ContactStore.TODAY.minusDays(2), true);
    LocalDateTime then = ContactStore.NOW.minusDays(10);
    store.placed(then.minusDays(5), "active", "active", "silent");
    store.placed(then.plusDays(5), "silent", "active", "active", "active");
    store.consent(1, "marketing", "withdrawn", then.plusDays(1));
    ContentItem item = store.plan("one-to-one", then, Audience.ofTiers("active"));
    // published before the ledger was kept, as an import would
    store.database.write(
        sql ->
            sql.execute(
                "update content_item set status = 'published' where id = ?", item.id().value()));
    assertEquals(Set.of(0, 1), store.who(store.reach(item).reached()));
    assertEquals(
        Set.of(2, 3),
        store.who(
            store.reach(store.plan("one-to-one", TUESDAY, Audience.ofTiers("active"))).reached()));
  }

  @Test
  void beforeTheFirstSnapshotTheOldestOneIsNearest() {
    store.customers(2);
    store.placed(ContactStore.NOW, "active", "silent");
    ContentItem item =
        store.plan("one-to-one", ContactStore.NOW.minusDays(40), Audience.ofTiers("active"));
    store.database.write(
        sql ->
            sql.execute(
                "update content_item set status = 'published' where id = ?", item.id().value()));
    assertEquals(Set.of(0), store.who(store.reach(item).reached()));
  }

  @Test
  void whatWasSentStaysAsItWasWhenCustomersChange() {
    store.customers(3);
    store.placed(ContactStore.NOW.minusDays(1), "active", "active", "silent");
    ContentItem item =
        store.publish(
            store.plan("one-to-one", ContactStore.NOW.minusHours(1), Audience.ofTiers("active")));
    Reach sent = store.reach(item);
    assertEquals(Set.of(0, 1), store.who(sent.reached()));
    store.placed(ContactStore.NOW, "silent", "silent", "active");
    store.consent(0, "marketing", "withdrawn", ContactStore.NOW.minusDays(2));
    store.customer(ContactStore.TODAY.minusDays(30), true);
    assertEquals(Set.of(0, 1), store.who(store.reach(item).reached()));
    RhythmForecast march = store.forecasts.forecast(YearMonth.of(2026, 3), Monitor.NONE);
    assertEquals(1, march.contacts().size());
    assertEquals(2, march.contacts().getFirst().reached().size());
  }

  @Test
  void whatWasPublishedByMistakeIsCountedAfreshWhenItGoesOut() {
    store.customers(2);
    ContentItem item = store.plan("one-to-one", TUESDAY, Audience.ALL);
    ContentItem published = store.publish(item);
    ContentItem back = store.unpublish(published);
    store.consent(0, "marketing", "withdrawn", ContactStore.NOW.minusMinutes(1));
    assertEquals(Set.of(1), store.who(store.reach(back).reached()));
    assertEquals(Set.of(1), store.who(store.reach(store.publishAgain(back)).reached()));
  }

  @Test
  void aMergedCustomerCountsAsTheOneThatStays() {
    store.customers(3);
    ContentItem item = store.publish(store.plan("one-to-one", TUESDAY, Audience.ALL));
    store.database.write(
        sql -> {
          sql.execute("delete from customer where id = ?", store.customers.get(2));
          sql.execute("delete from customer where id = ?", store.customers.get(1));
          return sql.execute(
              """
              insert into customer_merge (id, survivor_id, merged_id, merged_label, merged_at,
                merged_by) values (?, ?, ?, '', ?, 'test')
              """,
              store.ids.next(),
              store.customers.get(0),
              store.customers.get(1),
              ContactStore.NOW);
        });
    assertEquals(Set.of(0), store.who(store.reach(item).reached()));
  }

  @Test
  void whatWasNeverSentReachesNobodyOnceItsTimeHasPassed() {
    store.customers(2);
    store.plan("one-to-one", ContactStore.NOW.minusHours(3), Audience.ALL);
    RhythmForecast march = store.forecasts.forecast(YearMonth.of(2026, 3), Monitor.NONE);
    assertTrue(march.contacts().isEmpty());
    assertTrue(march.touched().isEmpty());
  }

  @Test
  void touchesByHandCountEachTime() {
    store.customers(3);
    LocalDateTime at = ContactStore.NOW.minusDays(1).withHour(15);
    store.touch(0, at);
    store.touch(0, at.plusHours(1));
    store.touch(1, at);
    store.touch(2, at.minusMonths(9));
    RhythmForecast march = store.forecasts.forecast(YearMonth.of(2026, 3), Monitor.NONE);
    assertEquals(1, march.contacts().stream().filter(each -> each.reached().size() == 2).count());
    assertEquals(1, march.over().size(), "one a day is the team's own limit");
    assertEquals(2, march.over().getFirst().times());
    assertEquals(store.customers.get(0), march.book().id(march.over().getFirst().row()));
  }

  @Test
  void theReachIsWhatCountingByHandGives() {
    Random random = new Random(5);
    int count = 120;
    List<String> tiers = new ArrayList<>();
    List<String> before = new ArrayList<>();
    boolean[] optedOut = new boolean[count];
    for (int index = 0; index < count; index++) {
      optedOut[index] = random.nextInt(5) == 0;
      store.customer(ContactStore.TODAY.minusDays(random.nextInt(60)), !optedOut[index]);
      tiers.add(List.of("new", "active", "silent").get(random.nextInt(3)));
      before.add(List.of("new", "active", "silent").get(random.nextInt(3)));
    }
    store.placed(ContactStore.NOW.minusDays(20), before.toArray(new String[0]));
    store.placed(ContactStore.NOW.minusDays(8), tiers.toArray(new String[0]));
    List<LocalDateTime> stated = new ArrayList<>();
    List<Integer> by = new ArrayList<>();
    List<Boolean> refusals = new ArrayList<>();
    for (int index = 0; index < 150; index++) {
      LocalDateTime at = ContactStore.NOW.minusMinutes(random.nextInt(40_000));
      int customer = random.nextInt(count);
      boolean isRefusal = random.nextBoolean();
      store.consent(customer, "marketing", isRefusal ? "withdrawn" : "granted", at);
      stated.add(at);
      by.add(customer);
      refusals.add(isRefusal);
    }
    for (int index = 0; index < 30; index++) {
      LocalDateTime at = ContactStore.NOW.minusDays(30).plusDays(random.nextInt(60));
      Set<String> wanted =
          new HashSet<>(List.of("new", "active", "silent").subList(0, random.nextInt(4)));
      ContentItem item = store.plan("one-to-one", at, new Audience(wanted, Set.of()));
      store.database.write(
          sql ->
              sql.execute(
                  "update content_item set status = 'published' where id = ?", item.id().value()));
      LocalDate day = at.toLocalDate();
      Set<Integer> expected = new HashSet<>();
      for (int customer = 0; customer < count; customer++) {
        LocalDateTime last = LocalDateTime.MIN;
        boolean isRefusing = false;
        for (int said = 0; said < stated.size(); said++) {
          boolean counts = by.get(said) == customer && !stated.get(said).toLocalDate().isAfter(day);
          if (counts && !stated.get(said).isBefore(last)) {
            last = stated.get(said);
            isRefusing = refusals.get(said);
          }
        }
        boolean isThere = !joined(customer).isAfter(day);
        String tier =
            (day.isBefore(ContactStore.TODAY.minusDays(8)) ? before : tiers).get(customer);
        boolean isMeant = wanted.isEmpty() || (wanted.contains(tier) && !optedOut[customer]);
        if (isThere && isMeant && !isRefusing) {
          expected.add(customer);
        }
      }
      assertEquals(expected, store.who(store.reach(item).reached()), () -> "on " + day);
    }
  }

  private LocalDate joined(int customer) {
    return store.database.read(
        sql ->
            sql.fetchSingle(
                    "select joined_at from customer where id = ?", store.customers.get(customer))
                .get(0, LocalDateTime.class)
                .toLocalDate());
  }

  @Test
  void aRowOfTheLedgerIsSmall() {
    Random random = new Random(7);
    BitSet most = new BitSet();
    BitSet scattered = new BitSet();
    for (int customer = 0; customer < 50_000; customer++) {
      most.set(customer, random.nextInt(50) != 0);
      scattered.set(customer, random.nextInt(5) < 2);
    }
    assertTrue(CustomerBits.pack(most).length < 2_000, "98 %: " + CustomerBits.pack(most).length);
    assertTrue(CustomerBits.pack(scattered).length < 6_500);
    assertEquals(scattered, CustomerBits.unpack(CustomerBits.pack(scattered)));
    assertEquals(new BitSet(), CustomerBits.unpack(CustomerBits.pack(new BitSet())));
  }

  @Test
  void theDaysLookedAtAreThoseAsked() {
    store.customers(1);
    store.publish(store.plan("one-to-one", TUESDAY, Audience.ALL));
    List<Contact> none =
        store.contacts.touches(
            new DateRange(ContactStore.TODAY, ContactStore.TODAY),
            store.contacts.customers(Monitor.NONE));
    assertTrue(none.isEmpty());
    assertEquals(
        1,
        store
            .contacts
            .sent(
                new DateRange(TUESDAY.toLocalDate(), TUESDAY.toLocalDate()),
                store.contacts.customers(Monitor.NONE))
            .size());
    assertTrue(
        store
            .contacts
            .sent(
                new DateRange(ContactStore.TODAY, ContactStore.TODAY),
                store.contacts.customers(Monitor.NONE))
            .isEmpty());
  }
}
