package org.siyu.bench.peer;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.siyu.bench.Said;
import org.siyu.core.shared.Ids;
import org.siyu.storage.database.LineIds;

/// EasyExcel's successor into the product's own tables by JDBC batches in one transaction: lines
/// with a customer only, an order's amount summed as its lines come. No lineage of customers, no
/// rejections, no comparison with what is there. Arguments: an empty store, the file.
public final class TablesImport {
  private static final int BATCH = 1_000;

  private record Order(UUID id, LocalDateTime at, UUID customer, long[] cents) {}

  private final Ids ids = Ids.system();
  private final Map<String, UUID> customers = new HashMap<>();
  private final Map<String, Integer> products = new HashMap<>();
  private final Map<String, Order> orders = new HashMap<>();
  private final PreparedStatement customer;
  private final PreparedStatement identity;
  private final PreparedStatement product;
  private final PreparedStatement order;
  private final PreparedStatement item;
  private String lastInvoice = "";
  private int rows;

  private TablesImport(Connection connection) throws SQLException {
    customer =
        connection.prepareStatement(
            """
            insert into customer (id, region, gender, allows_personalised_marketing, created_at,
              version, changed_at, changed_by, batch_no, sheet_no, row_no)
            values (?, ?, 'unknown', true, now(), 1, now(), 'bench', 1, 0, ?)\
            """);
    identity =
        connection.prepareStatement(
            """
            insert into customer_identity (kind, identity_value, customer_id, batch_no)
            values ('membership-no', ?, ?, 1)\
            """);
    product = connection.prepareStatement("insert into product (id, sku, name) values (?, ?, ?)");
    order =
        connection.prepareStatement(
            """
            insert into sales_order (id, customer_id, source, order_no, kind, status, ordered_at,
              amount_cents, refund_cents, content_hash, version, changed_at, changed_by, batch_no,
              sheet_no, row_no, lines_from)
            values (?, ?, 'online-retail', ?, ?, 'completed', ?, ?, 0, 0, 1, now(), 'bench', 1, 0,
              ?, ?)\
            """);
    item =
        connection.prepareStatement(
            """
            insert into order_item (line_id, product_id, quantity, unit_price,
              amount_cents, batch_no, sheet_no, row_no) values (?, ?, ?, ?, ?, 1, 0, ?)\
            """);
  }

  public static void main(String[] arguments) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + arguments[0]
            + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=FALSE";
    try (Connection connection = DriverManager.getConnection(url, "siyu", "")) {
      connection.setAutoCommit(false);
      TablesImport tables = new TablesImport(connection);
      EasyExcelRead.read(
          arguments[1],
          row -> {
            try {
              tables.add(row);
            } catch (SQLException trouble) {
              throw new IllegalStateException(trouble);
            }
          });
      tables.finish();
      connection.commit();
      Said.figure("rows", tables.rows);
    }
  }

  private void add(Map<Integer, String> row) throws SQLException {
    rows++;
    if (row.get(6) == null) {
      return;
    }
    String invoice = row.get(0);
    if (!invoice.equals(lastInvoice)) {
      endOrder();
      lastInvoice = invoice;
    }
    UUID buyer = customers.get(row.get(6));
    if (buyer == null) {
      buyer = newCustomer(row.get(6), row.get(7));
    }
    Order current = orders.get(invoice);
    if (current == null) {
      current =
          new Order(
              ids.next(),
              FlatImport.time(row.get(4)),
              buyer,
              new long[] {0, LineIds.BLOCK * (orders.size() + 1), 0});
      orders.put(invoice, current);
      current.cents[2] = rows;
    }
    BigDecimal quantity = new BigDecimal(row.get(3));
    BigDecimal price = new BigDecimal(row.get(5));
    long cents = quantity.multiply(price).movePointRight(2).longValue();
    current.cents[0] += cents;
    current.cents[1]++;
    item.setLong(1, current.cents[1]);
    item.setInt(2, product(row.get(1), row.get(2)));
    item.setBigDecimal(3, quantity);
    item.setBigDecimal(4, price);
    item.setLong(5, cents);
    item.setInt(6, rows);
    item.addBatch();
  }

  private UUID newCustomer(String number, String country) throws SQLException {
    UUID id = ids.next();
    customers.put(number, id);
    customer.setObject(1, id);
    customer.setString(2, country);
    customer.setInt(3, rows);
    customer.addBatch();
    identity.setString(1, number);
    identity.setObject(2, id);
    identity.addBatch();
    return id;
  }

  private int product(String sku, String name) throws SQLException {
    Integer known = products.get(sku + ' ' + name);
    if (known != null) {
      return known;
    }
    int id = products.size() + 1;
    products.put(sku + ' ' + name, id);
    product.setInt(1, id);
    product.setString(2, sku);
    product.setString(3, name);
    product.addBatch();
    return id;
  }

  private void endOrder() throws SQLException {
    Order ended = orders.get(lastInvoice);
    if (ended == null) {
      return;
    }
    order.setObject(1, ended.id);
    order.setObject(2, ended.customer);
    order.setString(3, lastInvoice);
    order.setString(4, lastInvoice.startsWith("C") ? "cancellation" : "purchase");
    order.setObject(5, ended.at);
    order.setLong(6, ended.cents[0]);
    order.setLong(7, ended.cents[2]);
    order.setLong(8, ended.cents[1] - ended.cents[1] % LineIds.BLOCK);
    order.addBatch();
    if (orders.size() % BATCH == 0) {
      send();
    }
  }

  private void finish() throws SQLException {
    endOrder();
    send();
  }

  private void send() throws SQLException {
    for (PreparedStatement each :
        new PreparedStatement[] {customer, identity, product, order, item}) {
      each.executeBatch();
    }
  }
}
