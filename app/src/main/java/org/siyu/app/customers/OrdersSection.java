package org.siyu.app.customers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.MonthBars;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerDetails.Order;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Money;

/// What the customer spent month by month, and the orders one by one.
final class OrdersSection {
  private static final int MONTHS = 12;
  private static final int SHOWN = 5;
  private static final int MOST_PRODUCTS = 3;

  private final Messages messages;
  private final Formats formats;
  private final CustomerTexts texts;

  OrdersSection(Messages messages, Formats formats, CustomerTexts texts) {
    this.messages = messages;
    this.formats = formats;
    this.texts = texts;
  }

  Optional<Node> node(CustomerDetails details) {
    List<Order> orders = details.orders();
    if (orders.isEmpty()) {
      return Optional.empty();
    }
    VBox box = new VBox(12);
    if (orders.size() > 1) {
      box.getChildren().add(months(orders));
    }
    box.getChildren().add(new ShowMore<>(messages, orders, SHOWN, this::line));
    return Optional.of(box);
  }

  /// The twelve months up to that of the last order.
  private Node months(List<Order> orders) {
    YearMonth last = YearMonth.from(orders.getFirst().orderedAt());
    Map<YearMonth, Money> spent = new TreeMap<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      spent.put(last.minusMonths(back), Money.ZERO);
    }
    for (Order order : orders) {
      if (order.status().isBought()) {
        spent.computeIfPresent(
            YearMonth.from(order.orderedAt()),
            (_, sum) -> sum.plus(order.amount()).minus(order.refund()));
      }
    }
    List<MonthBars.Month> bars = new ArrayList<>();
    spent.forEach(
        (month, sum) -> bars.add(new MonthBars.Month(month, sum.cents(), formats.wholeMoney(sum))));
    return new MonthBars(messages.text("customers.drawer.spend-by-month"), bars);
  }

  private HistoryLine line(Order order) {
    return HistoryLine.of(
            formats.date(order.orderedAt().toLocalDate()), formats.money(order.amount()))
        .badge(badge(order))
        .below(
            order.refund().isZero()
                ? ""
                : messages.text("customers.drawer.refund", formats.money(order.refund())))
        .below(products(order))
        .below(
            messages.text(
                "customers.drawer.order-no", order.orderNo(), order.shop().orElse(order.source())))
        .below(order.lineage().map(texts::origin).orElse(""))
        .quietIf(!order.status().isBought());
  }

  private Badge badge(Order order) {
    if (order.kind() == OrderKind.CANCELLATION) {
      return Badge.of(Tone.WARNING, messages.text("customers.drawer.cancellation"));
    }
    return Badge.of(tone(order.status()), texts.code("exchange.order-status.", order.status()));
  }

  private static Tone tone(OrderStatus status) {
    return switch (status) {
      case COMPLETED, SHIPPED, PAID -> Tone.SUCCESS;
      case PENDING, CANCELLED -> Tone.NEUTRAL;
      case REFUNDING, PARTLY_REFUNDED, REFUNDED -> Tone.WARNING;
    };
  }

  private String products(Order order) {
    return texts.join(
        order.items().stream().limit(MOST_PRODUCTS).map(CustomerDetails.Item::product).toList());
  }
}
