package org.siyu.storage.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;

/// A source of hand-written drafts: rows of one file, or of several.
final class Rows implements DraftSource {
  static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 5, 9, 30);

  private final ImportKind kind;
  private final List<ReadSheet> sheets = new ArrayList<>();
  private final List<Object> rows = new ArrayList<>();
  private int row = 1;

  private Rows(ImportKind kind) {
    this.kind = kind;
    file("rows.xlsx");
  }

  static Rows of(ImportKind kind) {
    return new Rows(kind);
  }

  static Rows orders() {
    return new Rows(ImportKind.ORDERS);
  }

  static Rows customers() {
    return new Rows(ImportKind.CUSTOMERS);
  }

  @Override
  public String fingerprint() {
    return sheets + "\n" + rows;
  }

  /// What follows stands in the first sheet of this file.
  Rows file(String name) {
    return sheet(name, "Sheet1");
  }

  Rows sheet(String file, String name) {
    if (rows.isEmpty()) {
      sheets.clear();
    }
    sheets.add(new ReadSheet(Path.of(file), 0, name, 1, List.of("a", "b"), "sha-of-" + file));
    row = 1;
    return this;
  }

  RowOrigin next() {
    return new RowOrigin(sheets.size() - 1, ++row);
  }

  Rows add(Draft draft) {
    rows.add(draft);
    return this;
  }

  Rows reject(RejectedRow rejected) {
    rows.add(rejected);
    return this;
  }

  /// A line of one piece; the customer by membership number, "" for none.
  Rows line(String orderNo, String member, String sku, String amount) {
    return line(orderNo, member, sku, amount, UnaryOperator.identity());
  }

  Rows line(String orderNo, String member, String sku, String amount, UnaryOperator<Line> change) {
    Line line = new Line(next(), orderNo, sku, amount);
    if (!member.isEmpty()) {
      line.person = person(member(member));
    }
    return add(change.apply(line).draft());
  }

  Rows refund(String orderNo, String refundNo, String amount) {
    return add(
        new Draft.RefundLine(
            next(),
            person(),
            "shop",
            orderNo,
            refundNo,
            Money.of(amount),
            Optional.of(TIME.plusDays(2))));
  }

  Rows customer(Draft.Person person) {
    return customer(person, List.of());
  }

  Rows customer(Draft.Person person, List<Draft.TagName> tags) {
    return customer(person, tags, Map.of(), Optional.empty(), List.of());
  }

  Rows customer(
      Draft.Person person,
      List<Draft.TagName> tags,
      Map<String, String> attributes,
      Optional<Draft.Contact> contact,
      List<Draft.ConsentStatement> consents) {
    return add(new Draft.CustomerRow(next(), person, tags, attributes, contact, consents));
  }

  Rows interaction(String member, LocalDateTime at, InteractionKind what, String detail) {
    return add(
        new Draft.InteractionRow(next(), person(member(member)), at, what, Optional.of(detail)));
  }

  Rows tags(Draft.Person person, List<Draft.TagName> add, List<Draft.TagName> remove) {
    return add(new Draft.TagRow(next(), person, add, remove));
  }

  static Identity member(String number) {
    return new Identity(IdentityKind.MEMBERSHIP_NO, number);
  }

  static Identity phone(String number) {
    return new Identity(IdentityKind.PHONE, number);
  }

  static Identity wecom(String id) {
    return new Identity(IdentityKind.WECOM_EXTERNAL_ID, id);
  }

  static Identity shop(String account) {
    return new Identity(IdentityKind.SHOP_ACCOUNT, account);
  }

  static Draft.Person person(Identity... identities) {
    return person(Map.of(), identities);
  }

  static Draft.Person person(Map<CustomerField, String> values, Identity... identities) {
    return new Draft.Person(Arrays.asList(identities), values, Set.of(), Optional.empty());
  }

  static Draft.Person named(String nickname, Identity... identities) {
    return person(Map.of(CustomerField.NICKNAME, nickname), identities);
  }

  static Draft.Person withBlanks(Draft.Person person, CustomerField... blanks) {
    return new Draft.Person(
        person.identities(),
        person.values(),
        EnumSet.copyOf(Arrays.asList(blanks)),
        person.maskedPhone());
  }

  static Draft.Person masked(String mask, String name, String region) {
    Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
    values.put(CustomerField.REAL_NAME, name);
    values.put(CustomerField.REGION, region);
    return new Draft.Person(List.of(), values, Set.of(), Optional.of(mask));
  }

  @Override
  public ImportKind kind() {
    return kind;
  }

  @Override
  public String profile() {
    return "test";
  }

  @Override
  public List<ReadSheet> sheets() {
    return sheets;
  }

  @Override
  public void forEach(DraftConsumer consumer, Monitor monitor) {
    for (Object each : rows) {
      consumer.line();
      if (each instanceof Draft draft) {
        consumer.draft(draft, () -> List.of("cells of row", "" + draft.origin().row()));
      } else if (each instanceof RejectedRow rejected) {
        consumer.rejected(rejected);
      }
    }
  }

  /// An order line in the making.
  static final class Line {
    private final RowOrigin origin;
    private final String orderNo;
    private final String sku;
    private final Money amount;
    private Draft.Person person = person();
    private OrderKind kind = OrderKind.PURCHASE;
    private Optional<OrderStatus> status = Optional.empty();
    private Optional<LocalDateTime> orderedAt = Optional.of(TIME);
    private Optional<LocalDateTime> paidAt = Optional.empty();
    private Optional<String> subOrderNo = Optional.empty();
    private Optional<Money> orderAmount = Optional.empty();
    private Optional<Money> refund = Optional.empty();
    private BigDecimal quantity = BigDecimal.ONE;
    private String productName = "product";

    private Line(RowOrigin origin, String orderNo, String sku, String amount) {
      this.origin = origin;
      this.orderNo = orderNo;
      this.sku = sku;
      this.amount = Money.of(amount);
    }

    Line by(Draft.Person other) {
      person = other;
      return this;
    }

    Line cancellation() {
      kind = OrderKind.CANCELLATION;
      return this;
    }

    Line status(OrderStatus other) {
      status = Optional.of(other);
      return this;
    }

    Line at(LocalDateTime time) {
      orderedAt = Optional.of(time);
      return this;
    }

    Line timeless() {
      orderedAt = Optional.empty();
      return this;
    }

    Line paidAt(LocalDateTime time) {
      paidAt = Optional.of(time);
      return this;
    }

    Line sub(String number) {
      subOrderNo = Optional.of(number);
      return this;
    }

    Line orderAmount(String value) {
      orderAmount = Optional.of(Money.of(value));
      return this;
    }

    Line refund(String value) {
      refund = Optional.of(Money.of(value));
      return this;
    }

    Line quantity(String value) {
      quantity = new BigDecimal(value);
      return this;
    }

    Line product(String name) {
      productName = name;
      return this;
    }

    Draft.OrderLine draft() {
      return new Draft.OrderLine(
          origin,
          person,
          "shop",
          orderNo,
          kind,
          status,
          orderedAt,
          paidAt,
          Optional.empty(),
          subOrderNo,
          sku,
          productName,
          quantity,
          amount.amount(),
          amount,
          orderAmount,
          refund,
          Optional.empty());
    }
  }
}
