package org.siyu.core.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

class OrderCreditsTest {
  private static final UUID ANNA = new UUID(1, 1);
  private static final UUID BO = new UUID(1, 2);

  private final ResultRows rows = new ResultRows();
  private final Purchases purchases = new Purchases();

  private static final class Purchases implements PurchaseRepository {
    record Purchase(UUID customer, LocalDateTime at, long cents, Optional<LocalDateTime> joined) {}

    final List<Purchase> all = new ArrayList<>();

    void add(UUID customer, LocalDateTime at, long cents) {
      all.add(new Purchase(customer, at, cents, Optional.empty()));
    }

    @Override
    public void read(DateRange days, Each each) {
      all.stream()
          .filter(one -> days.contains(one.at.toLocalDate()))
          .forEach(one -> each.take(one.customer, one.at, one.cents, one.joined));
    }

    @Override
    public Standing standing(boolean withTiers, Set<UUID> tags) {
      return new Standing(withTiers ? Map.of(ANNA, "active") : Map.of(), Map.of());
    }
  }

  private ContentRow item(int day, Audience audience) {
    return rows.item("group", ResultRows.NOON.plusDays(day), audience, 100, 10);
  }

  private OrderCredits credits(int days, ContentRow... items) {
    return OrderCredits.of(List.of(items), days, purchases, Monitor.NONE);
  }

  @Test
  void anOrderCountsForTheLastItemBeforeIt() {
    ContentRow first = item(0, Audience.ALL);
    ContentRow second = item(1, Audience.ALL);
    purchases.add(ANNA, ResultRows.NOON.plusHours(30), 5_000);
    purchases.add(ANNA, ResultRows.NOON.plusHours(31), 1_000);
    purchases.add(BO, ResultRows.NOON.plusHours(1), 700);
    OrderCredits credits = credits(3, second, first);
    assertEquals(new OrderCredits.Credit(2, 1, 6_000), credits.of(second.id()));
    assertEquals(new OrderCredits.Credit(1, 1, 700), credits.of(first.id()));
    assertEquals(3, credits.orders());
    assertEquals(3, credits.credited());
  }

  @Test
  void theWindowEndsAfterSoManyDays() {
    ContentRow item = item(0, Audience.ALL);
    purchases.add(ANNA, ResultRows.NOON.plusDays(2), 100);
    purchases.add(BO, ResultRows.NOON.plusDays(2).plusMinutes(1), 100);
    purchases.add(BO, ResultRows.NOON.minusMinutes(1), 100);
    OrderCredits credits = credits(2, item);
    assertEquals(1, credits.of(item.id()).orders());
    assertEquals(3, credits.orders());
    assertEquals(1, credits.credited());
  }

  @Test
  void whoIsNotAddressedCountsForTheItemBefore() {
    ContentRow all = item(0, Audience.ALL);
    ContentRow active = item(1, Audience.ofTiers("active"));
    purchases.add(ANNA, ResultRows.NOON.plusDays(1).plusHours(1), 100);
    purchases.add(BO, ResultRows.NOON.plusDays(1).plusHours(1), 200);
    OrderCredits credits = credits(3, all, active);
    assertEquals(100, credits.of(active.id()).cents());
    assertEquals(200, credits.of(all.id()).cents());
  }

  @Test
  void whoCameLaterWasNotReached() {
    ContentRow item = item(0, Audience.ALL);
    purchases.all.add(
        new Purchases.Purchase(
            ANNA, ResultRows.NOON.plusHours(5), 100, Optional.of(ResultRows.NOON.plusHours(1))));
    assertEquals(0, credits(3, item).credited());
  }

  @Test
  void withoutItemsNothingIsRead() {
    assertEquals(0, credits(3).orders());
    assertThrows(IllegalArgumentException.class, () -> credits(0));
    assertThrows(IllegalArgumentException.class, () -> credits(31));
  }
}
