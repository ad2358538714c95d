package org.siyu.core.results;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Which orders came after which content. An order counts for the last item that was published
/// within so many days before it and whose audience its customer belongs to (last touch). Nobody
/// knows whether the customer saw the item, nor whether the order would have come without it: this
/// is association and not cause.
///
/// @param days how long after publishing an order counts, in days
/// @param orders all orders from the first item to the last day of its window
/// @param credited those of them that came after an item
/// @param byItem items without orders are not in it
public record OrderCredits(int days, long orders, long credited, Map<ContentId, Credit> byItem) {
  public static final int MOST_DAYS = 30;
  private static final int CHECK_EVERY = 4096;

  public static final OrderCredits NONE = new OrderCredits(0, 0, 0, Map.of());

  /// @param customers different ones
  /// @param cents refunds already taken off
  public record Credit(long orders, int customers, long cents) {
    public static final Credit NONE = new Credit(0, 0, 0);
  }

  public OrderCredits {
    byItem = Map.copyOf(byItem);
  }

  public Credit of(ContentId item) {
    return byItem.getOrDefault(item, Credit.NONE);
  }

  /// @param published items by any order; those not published yet are left out
  /// @param days 1 to [#MOST_DAYS]
  public static OrderCredits of(
      Collection<ContentRow> published, int days, PurchaseRepository purchases, Monitor monitor) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("1 to " + MOST_DAYS + " days");
    }
    List<ContentRow> items =
        published.stream()
            .filter(item -> item.status().isPublished())
            .sorted(
                Comparator.comparing((ContentRow item) -> item.plan().start())
                    .thenComparing(item -> item.id().value()))
            .toList();
    if (items.isEmpty()) {
      return new OrderCredits(days, 0, 0, Map.of());
    }
    Tally tally = new Tally(items, days, purchases, monitor);
    LocalDate last = items.getLast().plan().day().plusDays(days);
    purchases.read(new DateRange(items.getFirst().plan().day(), last), tally::take);
    return tally.credits();
  }

  /// Counts orders one by one, in any order.
  private static final class Tally {
    private final List<ContentRow> items;
    private final LocalDateTime[] starts;
    private final int days;
    private final PurchaseRepository.Standing standing;
    private final Monitor monitor;
    private final Map<ContentId, Counting> counts = new HashMap<>();
    private final Map<UUID, boolean[]> memberships = new HashMap<>();
    private final List<Audience> audiences = new ArrayList<>();
    private final int[] audienceOf;
    private long orders;
    private long credited;

    Tally(List<ContentRow> items, int days, PurchaseRepository purchases, Monitor monitor) {
      this.items = items;
      this.starts = new LocalDateTime[items.size()];
      this.audienceOf = new int[items.size()];
      this.days = days;
      this.monitor = monitor;
      Set<UUID> tags = new HashSet<>();
      boolean needsTiers = false;
      for (int index = 0; index < items.size(); index++) {
        Audience audience = items.get(index).audience();
        starts[index] = items.get(index).plan().start();
        int known = audiences.indexOf(audience);
        audienceOf[index] = known < 0 ? audiences.size() : known;
        if (known < 0) {
          audiences.add(audience);
        }
        tags.addAll(audience.tags());
        needsTiers |= !audience.tiers().isEmpty();
      }
      this.standing = purchases.standing(needsTiers, tags);
    }

    void take(UUID customer, LocalDateTime at, long cents, Optional<LocalDateTime> joined) {
      if (orders++ % CHECK_EVERY == 0) {
        monitor.check();
      }
      LocalDateTime earliest = at.minus(Duration.ofDays(days));
      for (int index = lastBefore(at); index >= 0; index--) {
        LocalDateTime start = starts[index];
        boolean wasThere = joined.isEmpty() || !joined.get().isAfter(start);
        if (start.isBefore(earliest) || !wasThere) {
          return;
        }
        if (isAddressed(customer, audienceOf[index])) {
          credited++;
          counts.computeIfAbsent(items.get(index).id(), _ -> new Counting()).add(customer, cents);
          return;
        }
      }
    }

    /// The last item that went out at that time or before.
    private int lastBefore(LocalDateTime at) {
      int low = 0;
      int high = starts.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (starts[middle].isAfter(at)) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low - 1;
    }

    private boolean isAddressed(UUID customer, int audience) {
      if (audiences.get(audience).isAll()) {
        return true;
      }
      return memberships.computeIfAbsent(customer, this::membership)[audience];
    }

    private boolean[] membership(UUID customer) {
      String tier = standing.tiers().getOrDefault(customer, "");
      Set<UUID> tags = standing.tags().getOrDefault(customer, Set.of());
      boolean[] isIn = new boolean[audiences.size()];
      for (int index = 0; index < isIn.length; index++) {
        isIn[index] = audiences.get(index).includes(tier, tags);
      }
      return isIn;
    }

    OrderCredits credits() {
      Map<ContentId, Credit> byItem = new HashMap<>();
      counts.forEach((id, count) -> byItem.put(id, count.credit()));
      return new OrderCredits(days, orders, credited, byItem);
    }
  }

  private static final class Counting {
    private final Set<UUID> customers = new HashSet<>();
    private long orders;
    private long cents;

    void add(UUID customer, long more) {
      customers.add(customer);
      orders++;
      cents += more;
    }

    Credit credit() {
      return new Credit(orders, customers.size(), cents);
    }
  }
}
