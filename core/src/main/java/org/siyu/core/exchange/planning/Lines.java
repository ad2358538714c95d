package org.siyu.core.exchange.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.RowOrigin;

/// The order lines of the files: about 50 bytes each, and 8 more for each amount that a line states
/// beside its own.
final class Lines {
  static final int QUANTITY_SCALE = 3;
  static final int PRICE_SCALE = 4;

  private final Texts texts;
  private final LongIndex products = new LongIndex();
  private final LongColumn productHashes = new LongColumn();
  private final IntColumn orders = new IntColumn();
  private final IntColumn productOf = new IntColumn();
  private final IntColumn subOrders = new IntColumn();
  private final LongColumn quantities = new LongColumn();
  private final LongColumn prices = new LongColumn();
  private final LongColumn amounts = new LongColumn();
  private final IntColumn statuses = new IntColumn();
  private final LongColumn orderAmounts = new LongColumn();
  private final BitSet withOrderAmount = new BitSet();
  private final LongColumn refunds = new LongColumn();
  private final IntColumn sheets = new IntColumn();
  private final IntColumn rows = new IntColumn();

  Lines(Texts texts) {
    this.texts = texts;
  }

  int size() {
    return orders.size();
  }

  /// @param numbers quantity, price and amount in their smallest units
  void add(int order, Draft.OrderLine line, long[] numbers) {
    String sku = line.sku();
    String name = line.productName();
    String subOrder = line.subOrderNo().orElse("");
    RowOrigin origin = line.origin();
    int before = products.size();
    int product = products.intern(LongIndex.pair(texts.intern(sku), texts.intern(name)));
    if (product == before) {
      productHashes.add(ContentHash.ofProduct(sku, name));
    }
    int number = orders.add(order);
    productOf.add(product);
    subOrders.add(texts.intern(subOrder));
    quantities.add(numbers[0]);
    prices.add(numbers[1]);
    amounts.add(numbers[2]);
    sheets.add(origin.sheet());
    rows.add(origin.row());
    line.status().ifPresent(status -> statuses.set(number, Orders.rank(status) + 1));
    line.refund().ifPresent(refund -> refunds.set(number, Math.abs(refund.cents())));
    if (line.orderAmount().isPresent()) {
      withOrderAmount.set(number);
      orderAmounts.set(number, line.orderAmount().get().cents());
    }
  }

  /// A number as a count of its smallest stored unit, rounded half up.
  ///
  /// @throws ArithmeticException when it has more digits than the store holds
  static long units(BigDecimal number, int scale, long limit) {
    long units = number.movePointRight(scale).setScale(0, RoundingMode.HALF_UP).longValueExact();
    if (Math.abs(units) >= limit) {
      throw new ArithmeticException("too large");
    }
    return units;
  }

  int order(int line) {
    return orders.get(line);
  }

  int product(int line) {
    return productOf.get(line);
  }

  String sku(int product) {
    return texts.get((int) (products.key(product) >>> 32));
  }

  String productName(int product) {
    return texts.get((int) products.key(product));
  }

  int subOrder(int line) {
    return subOrders.get(line);
  }

  long quantity(int line) {
    return quantities.get(line);
  }

  long price(int line) {
    return prices.get(line);
  }

  long amount(int line) {
    return amounts.get(line);
  }

  /// The rank of the line's status, or `Orders.NO_STATUS`.
  int status(int line) {
    return statuses.get(line) - 1;
  }

  /// Whether the line says what its whole order was paid with.
  boolean hasOrderAmount(int line) {
    return withOrderAmount.get(line);
  }

  long orderAmount(int line) {
    return orderAmounts.get(line);
  }

  /// What the line says was given back; 0 when it says nothing.
  long refund(int line) {
    return refunds.get(line);
  }

  int sheet(int line) {
    return sheets.get(line);
  }

  RowOrigin origin(int line) {
    return new RowOrigin(sheets.get(line), rows.get(line));
  }

  /// The same for lines of the same content, here or in the store.
  long hash(int line) {
    int subOrder = subOrders.get(line);
    return ContentHash.ofLine(
        subOrder == Texts.NONE ? "" : texts.get(subOrder),
        productHashes.get(productOf.get(line)),
        quantities.get(line),
        prices.get(line),
        amounts.get(line));
  }
}
