package org.siyu.storage.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.planning.BatchWriter;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.LineIds;

/// Writes orders, their lines and refunds.
final class JooqOrderWriter {
  private static final UUID NOBODY = new UUID(0, 0);

  private record Product(String sku, String name) {}

  private final Connection connection;
  private final JooqBatchStatements batch;
  private final JooqBatchStatement product;
  private final JooqBatchStatement order;
  private final JooqBatchStatement change;
  private final JooqLineRows lines;
  private final JooqBatchStatement refund;
  private final Map<Product, Integer> products = new HashMap<>();

  /// By the product's number within the batch.
  private int[] productIds = new int[64];

  private int lastProduct = -1;
  private long lastLines;
  private UUID lineOwner = NOBODY;
  private long linesFrom;

  JooqOrderWriter(Connection connection, JooqBatchStatements batch) throws SQLException {
    this.connection = connection;
    this.batch = batch;
    this.product = batch.add("insert into product (id, sku, name) values (?, ?, ?)");
    this.order =
        batch.add(
            """
            insert into sales_order (id, customer_id, source, order_no, kind, status, shop,
              ordered_at, paid_at, amount_cents, refund_cents, note, content_hash, version,
              changed_at, changed_by, batch_no, sheet_no, row_no, lines_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)\
            """);
    this.change =
        batch.add(
            """
            update sales_order set customer_id = ?, kind = ?, status = ?, shop = ?, paid_at = ?,
              amount_cents = ?, refund_cents = ?, note = ?, content_hash = ?,
              version = version + 1, changed_at = ?, changed_by = ?
            where id = ?\
            """);
    this.lines = batch.add(new JooqLineRows(connection));
    this.lastLines = LineIds.last(connection);
    this.refund =
        batch.add(
            """
            insert into refund (id, order_id, refund_no, amount_cents, refunded_at, batch_no,
              sheet_no, row_no)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """);
  }

  void create(BatchWriter.NewOrder created) throws SQLException {
    lastLines += LineIds.BLOCK;
    lineOwner = created.id();
    linesFrom = lastLines;
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
        .set(linesFrom)
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
    if (added.lineNo() > LineIds.MOST) {
      throw new ProblemException(Problem.of(PlanProblem.TOO_MANY_LINES, LineIds.MOST));
    }
    goTo(owner);
    lines.add(linesFrom + added.lineNo(), added, productIds[added.product()], batch.batchNo());
  }

  private void goTo(UUID owner) throws SQLException {
    if (owner.equals(lineOwner)) {
      return;
    }
    try (PreparedStatement query =
        connection.prepareStatement("select lines_from from sales_order where id = ?")) {
      query.setObject(1, owner);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        lineOwner = owner;
        linesFrom = row.getLong(1);
      }
    }
  }

  void removeLines(UUID owner) throws SQLException {
    goTo(owner);
    batch.changed(ChangedEntity.LINES, owner, "lines", JooqOrderLine.of(connection, linesFrom), "");
    try (PreparedStatement delete =
        connection.prepareStatement("delete from order_item where line_id between ? and ?")) {
      delete.setLong(1, linesFrom + 1);
      delete.setLong(2, linesFrom + LineIds.MOST);
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

  void nameProduct(int number, String sku, String name) throws SQLException {
    if (lastProduct < 0) {
      readProducts();
    }
    Product key = new Product(sku, name);
    Integer id = products.get(key);
    if (id == null) {
      id = ++lastProduct;
      product.set(id).set(sku).set(name).add();
    }
    if (number >= productIds.length) {
      productIds = Arrays.copyOf(productIds, Math.max(number + 1, productIds.length * 2));
    }
    productIds[number] = id;
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
