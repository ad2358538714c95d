package org.siyu.storage.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.planning.BatchWriter;
import org.siyu.core.exchange.planning.FieldChange;

/// Writes orders, their lines and refunds.
final class JooqOrderWriter {
  private record Product(String sku, String name) {}

  private final Connection connection;
  private final JooqBatchStatements batch;
  private final JooqBatchStatement product;
  private final JooqBatchStatement order;
  private final JooqBatchStatement change;
  private final JooqBatchStatement line;
  private final JooqBatchStatement refund;
  private final Map<Product, Integer> products = new HashMap<>();
  private final Map<Integer, Integer> productIds = new HashMap<>();
  private int lastProduct = -1;

  JooqOrderWriter(Connection connection, JooqBatchStatements batch) throws SQLException {
    this.connection = connection;
    this.batch = batch;
    this.product = batch.add("insert into product (id, sku, name) values (?, ?, ?)");
    this.order =
        batch.add(
            """
            insert into sales_order (id, customer_id, source, order_no, kind, status, shop,
              ordered_at, paid_at, amount_cents, refund_cents, note, content_hash, version,
              changed_at, changed_by, batch_no, sheet_no, row_no)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)\
            """);
    this.change =
        batch.add(
            """
            update sales_order set customer_id = ?, kind = ?, status = ?, shop = ?, paid_at = ?,
              amount_cents = ?, refund_cents = ?, note = ?, content_hash = ?,
              version = version + 1, changed_at = ?, changed_by = ?
            where id = ?\
            """);
    this.line =
        batch.add(
            """
            insert into order_item (order_id, line_no, sub_order_no, product_id, quantity,
              unit_price, amount_cents, batch_no, sheet_no, row_no)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """);
    this.refund =
        batch.add(
            """
            insert into refund (id, order_id, refund_no, amount_cents, refunded_at, batch_no,
              sheet_no, row_no)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """);
  }

  void create(BatchWriter.NewOrder created) throws SQLException {
    order
        .set(created.id())
        .set(created.customer())
        .set(created.source())
        .set(created.orderNo())
        .set(created.kind().code())
        .set(created.status().code())
        .setOrNull(created.shop())
        .set(created.orderedAt())
        .setTime(created.paidAt())
        .set(created.amountCents())
        .set(created.refundCents())
        .setOrNull(created.note())
        .set(created.contentHash())
        .set(batch.at())
        .set(batch.actor())
        .set(batch.batchNo())
        .set(created.origin().sheet())
        .set(created.origin().row())
        .add();
  }

  void update(BatchWriter.NewOrder values, List<FieldChange> changes) throws SQLException {
    change
        .set(values.customer())
        .set(values.kind().code())
        .set(values.status().code())
        .setOrNull(values.shop())
        .setTime(values.paidAt())
        .set(values.amountCents())
        .set(values.refundCents())
        .setOrNull(values.note())
        .set(values.contentHash())
        .set(batch.at())
        .set(batch.actor())
        .set(values.id())
        .add();
    for (FieldChange field : changes) {
      if (OrderText.column(field.field()).isPresent()) {
        batch.changed(
            ChangedEntity.ORDER,
            values.id(),
            field.field(),
            field.before().orElse(""),
            field.after().orElse(""));
      }
    }
    noteHash(values);
  }

  private void noteHash(BatchWriter.NewOrder values) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select content_hash from sales_order where id = ?")) {
      query.setObject(1, values.id());
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        batch.changed(
            ChangedEntity.ORDER,
            values.id(),
            OrderText.CONTENT_HASH,
            Long.toString(rows.getLong(1)),
            Long.toString(values.contentHash()));
      }
    }
  }

  void addLine(UUID owner, BatchWriter.NewLine added) throws SQLException {
    line.set(owner)
        .set(added.lineNo())
        .setOrNull(added.subOrderNo())
        .set(productId(added))
        .setUnits(added.quantity(), 3)
        .setUnits(added.unitPrice(), 4)
        .set(added.amountCents())
        .set(batch.batchNo())
        .set(added.origin().sheet())
        .set(added.origin().row())
        .add();
  }

  void removeLines(UUID owner) throws SQLException {
    batch.changed(ChangedEntity.LINES, owner, "lines", OrderLinesText.of(connection, owner), "");
    try (PreparedStatement delete =
        connection.prepareStatement("delete from order_item where order_id = ?")) {
      delete.setObject(1, owner);
      delete.executeUpdate();
    }
  }

  void addRefund(
      UUID id,
      UUID owner,
      String refundNo,
      long cents,
      Optional<LocalDateTime> refundedAt,
      RowOrigin origin)
      throws SQLException {
    refund
        .set(id)
        .set(owner)
        .set(refundNo)
        .set(cents)
        .setTime(refundedAt)
        .set(batch.batchNo())
        .set(origin.sheet())
        .set(origin.row())
        .add();
  }

  void changeRefund(UUID owner, String refundNo, long cents) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select amount_cents from refund where order_id = ? and refund_no = ?")) {
      query.setObject(1, owner);
      query.setString(2, refundNo);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        batch.changed(
            ChangedEntity.REFUND,
            owner,
            refundNo,
            Long.toString(rows.getLong(1)),
            Long.toString(cents));
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "update refund set amount_cents = ? where order_id = ? and refund_no = ?")) {
      update.setLong(1, cents);
      update.setObject(2, owner);
      update.setString(3, refundNo);
      update.executeUpdate();
    }
  }

  private int productId(BatchWriter.NewLine added) throws SQLException {
    Integer known = productIds.get(added.product());
    if (known != null) {
      return known;
    }
    if (lastProduct < 0) {
      readProducts();
    }
    Product key = new Product(added.sku(), added.productName());
    Integer id = products.get(key);
    if (id == null) {
      id = ++lastProduct;
      product.set(id).set(key.sku()).set(key.name()).add();
    }
    productIds.put(added.product(), id);
    return id;
  }

  private void readProducts() throws SQLException {
    lastProduct = 0;
    try (PreparedStatement query =
            connection.prepareStatement("select id, sku, name from product");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        products.put(new Product(rows.getString(2), rows.getString(3)), rows.getInt(1));
        lastProduct = Math.max(lastProduct, rows.getInt(1));
      }
    }
  }
}
