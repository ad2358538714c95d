package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Money;
import org.siyu.core.workspace.sample.SampleOrder.Item;
import org.siyu.core.workspace.sample.SampleProduct.PriceLevel;

/// Makes the orders of customers.
final class OrderMaking {
  private static final List<String> SOURCES = List.of("taobao", "youzan", "wechat", "douyin");
  private static final DateTimeFormatter NUMBER =
      DateTimeFormatter.ofPattern("yyMMddHHmmss", Locale.ROOT);
  private static final int DAYS_UNTIL_COMPLETE = 9;

  private final SampleSpec spec;
  private final SampleWords words;
  private final List<SampleProduct> products;
  private final Chance chance;
  private final SampleIds ids;
  private final RetailCalendar calendar;
  private int made;

  OrderMaking(
      SampleSpec spec,
      SampleWords words,
      List<SampleProduct> products,
      Chance chance,
      SampleIds ids) {
    this.spec = spec;
    this.words = words;
    this.products = products;
    this.chance = chance;
    this.ids = ids;
    this.calendar = new RetailCalendar(spec.end());
  }

  /// The orders of one customer by time.
  List<SampleOrder> of(Persona persona, LocalDateTime joinedAt, int joinedAge) {
    List<SampleOrder> orders = new ArrayList<>();
    if (persona.most() == 0 || (persona.equals(Persona.NEWCOMER) && chance.in(45))) {
      return orders;
    }
    int shop = chance.weighted(40, 25, 25, 10);
    int age = Math.min(persona.last().draw(chance), joinedAge);
    int gap = persona.comesBack() ? persona.gap().draw(chance) : chance.between(8, 30);
    int most = persona.comesBack() ? persona.most() : chance.between(1, persona.most());
    while (age <= joinedAge && orders.size() < most) {
      int spread = orders.isEmpty() ? Math.min(2, age) : Math.min(8, gap / 3);
      LocalDateTime at = calendar.near(age, spread, joinedAt, chance);
      int where = chance.in(85) ? shop : chance.index(SOURCES.size());
      orders.add(purchase(persona.level(), at, where));
      age += Math.max(1, gap + chance.between(-gap / 4, gap / 4));
    }
    if (orders.size() > 3 && chance.in(4)) {
      orders.add(cancellation(orders.get(1)));
    }
    orders.sort(Comparator.comparing(SampleOrder::orderedAt).thenComparing(SampleOrder::orderNo));
    return orders;
  }

  private SampleOrder purchase(PriceLevel level, LocalDateTime at, int shop) {
    List<Item> items = items(level);
    Money amount = items.stream().map(Item::amount).reduce(Money.ZERO, Money::plus);
    OrderStatus status = status(at);
    Money refund =
        switch (status) {
          case REFUNDED -> amount;
          case PARTLY_REFUNDED -> items.getFirst().amount();
          case PENDING, PAID, SHIPPED, COMPLETED, CANCELLED, REFUNDING -> Money.ZERO;
        };
    boolean isPaid = status != OrderStatus.PENDING && status != OrderStatus.CANCELLED;
    return new SampleOrder(
        ids.next(),
        SOURCES.get(shop),
        words.shops().get(shop),
        number(at),
        OrderKind.PURCHASE,
        status,
        at,
        isPaid
            ? Optional.of(notAfterEnd(at.plusSeconds(chance.between(5, 900))))
            : Optional.empty(),
        amount,
        refund,
        refund.isZero()
            ? Optional.empty()
            : Optional.of(notAfterEnd(at.plusDays(chance.between(1, 6)))),
        items);
  }

  /// Takes back an earlier purchase by a document of its own.
  private SampleOrder cancellation(SampleOrder purchase) {
    LocalDateTime at = notAfterEnd(purchase.orderedAt().plusDays(chance.between(1, 5)));
    Item first = purchase.items().getFirst();
    List<Item> items = List.of(new Item(first.product(), -1, first.unitPrice()));
    return new SampleOrder(
        ids.next(),
        purchase.source(),
        purchase.shop(),
        "C" + number(at),
        OrderKind.CANCELLATION,
        OrderStatus.COMPLETED,
        at,
        Optional.of(at),
        items.getFirst().amount(),
        Money.ZERO,
        Optional.empty(),
        items);
  }

  private List<Item> items(PriceLevel level) {
    int lines = 1 + chance.weighted(50, 30, 15, 5);
    List<Item> items = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      boolean isUsual = line == 0 || chance.in(60);
      PriceLevel bought = isUsual ? level : PriceLevel.LOW;
      int perLevel = products.size() / PriceLevel.values().length;
      int product =
          List.of(PriceLevel.values()).indexOf(bought) * perLevel + chance.index(perLevel);
      int quantity = bought == PriceLevel.HIGH ? 1 : 1 + chance.weighted(75, 20, 5);
      items.add(new Item(product, quantity, products.get(product).price()));
    }
    return items;
  }

  private OrderStatus status(LocalDateTime at) {
    if (at.isAfter(spec.end().minusDays(2))) {
      return chance.in(8) ? OrderStatus.PENDING : OrderStatus.PAID;
    }
    if (at.isAfter(spec.end().minusDays(DAYS_UNTIL_COMPLETE))) {
      return chance.in(3) ? OrderStatus.REFUNDING : OrderStatus.SHIPPED;
    }
    return switch (chance.weighted(920, 25, 30, 25)) {
      case 1 -> OrderStatus.CANCELLED;
      case 2 -> OrderStatus.PARTLY_REFUNDED;
      case 3 -> OrderStatus.REFUNDED;
      default -> OrderStatus.COMPLETED;
    };
  }

  private String number(LocalDateTime at) {
    made++;
    return NUMBER.format(at) + String.format(Locale.ROOT, "%06d", made);
  }

  private LocalDateTime notAfterEnd(LocalDateTime time) {
    return time.isAfter(spec.end()) ? spec.end() : time;
  }
}
