package org.siyu.storage.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.planning.BatchWriter;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.planning.NoticeCount;
import org.siyu.core.exchange.planning.PlanCounts;

/// Writes one batch over plain JDBC: hands each call to the writer of its tables.
final class JooqBatchWriter implements BatchWriter, AutoCloseable {
  static final String CONSENT_GIVEN = "granted";
  static final String CONSENT_WITHDRAWN = "withdrawn";

  private final Connection connection;
  private final JooqBatchStatements statements;
  private final JooqCustomerWriter customers;
  private final JooqOrderWriter orders;
  private int batchNo;
  private LocalDateTime at = LocalDateTime.MIN;
  private String actor = "";

  JooqBatchWriter(Connection connection) throws SQLException {
    this.connection = connection;
    this.statements = new JooqBatchStatements(connection);
    this.customers = new JooqCustomerWriter(connection, statements);
    this.orders = new JooqOrderWriter(connection, statements);
  }

  private interface Write {
    void run() throws SQLException;
  }

  private static void write(Write write) {
    try {
      write.run();
    } catch (SQLException trouble) {
      throw JooqStoredRecords.failed(trouble);
    }
  }

  @Override
  public int begin(BatchHeader header, List<ReadSheet> sheets) {
    write(() -> insertBatch(header, sheets));
    return batchNo;
  }

  private void insertBatch(BatchHeader header, List<ReadSheet> sheets) throws SQLException {
    batchNo =
        JooqTagTables.number(connection, "select coalesce(max(batch_no), 0) + 1 from import_batch");
    at = header.at();
    actor = header.actor();
    statements.begin(batchNo, at, actor);
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into import_batch (batch_no, kind, profile, imported_at, imported_by,
              lines_read, lines_rejected, created, updated, unchanged, conflicts, summary,
              fingerprint)
            values (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, '', ?)\
            """)) {
      insert.setInt(1, batchNo);
      insert.setString(2, header.kind().code());
      insert.setString(3, header.profile());
      insert.setObject(4, at);
      insert.setString(5, actor);
      insert.setString(6, header.fingerprint().orElse(null));
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into import_sheet (batch_no, sheet_no, file_name, file_sha256, sheet_name,
              header_row, headers)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)) {
      for (int sheetNo = 0; sheetNo < sheets.size(); sheetNo++) {
        ReadSheet sheet = sheets.get(sheetNo);
        insert.setInt(1, batchNo);
        insert.setInt(2, sheetNo);
        insert.setString(3, String.valueOf(sheet.file().getFileName()));
        insert.setString(4, sheet.sha256());
        insert.setString(5, sheet.sheetName());
        insert.setInt(6, sheet.headerRow());
        insert.setString(7, RejectionText.write(sheet.headers()));
        insert.executeUpdate();
      }
    }
  }

  @Override
  public void reject(RejectedRow row) {
    write(() -> statements.reject(row));
  }

  @Override
  public void createMember(UUID id, String name) {
    write(() -> customers.createMember(id, name));
  }

  @Override
  public void createCustomer(NewCustomer customer) {
    write(() -> customers.create(customer));
  }

  @Override
  public void updateCustomer(
      UUID id, Map<CustomerField, FieldChange> changes, Optional<UUID> owner) {
    write(() -> customers.update(id, changes, owner));
  }

  @Override
  public void addIdentity(UUID customer, Identity identity) {
    write(() -> customers.addIdentity(customer, identity));
  }

  @Override
  public void moveIdentity(UUID customer, Identity identity) {
    write(() -> customers.moveIdentity(customer, identity));
  }

  @Override
  public void putAttribute(UUID customer, String name, Optional<String> before, String after) {
    write(() -> customers.putAttribute(customer, name, before, after));
  }

  @Override
  public void addTag(UUID customer, String group, String name) {
    write(() -> customers.addTag(customer, group, name));
  }

  @Override
  public void removeTag(UUID customer, String group, String name) {
    write(() -> customers.removeTag(customer, group, name));
  }

  @Override
  public void addContact(
      UUID customer, UUID member, Optional<LocalDateTime> addedAt, String channel) {
    write(() -> customers.addContact(customer, member, addedAt, channel));
  }

  @Override
  public void addConsent(
      UUID customer, String purpose, boolean isGiven, LocalDateTime statedAt, String source) {
    write(() -> customers.addConsent(customer, purpose, isGiven, statedAt, source));
  }

  @Override
  public void addLineage(UUID customer, RowOrigin origin) {
    write(() -> customers.addLineage(customer, origin));
  }

  @Override
  public void createOrder(NewOrder order) {
    write(() -> orders.create(order));
  }

  @Override
  public void updateOrder(NewOrder values, List<FieldChange> changes) {
    write(() -> orders.update(values, changes));
  }

  @Override
  public void nameProduct(int product, String sku, String name) {
    write(() -> orders.nameProduct(product, sku, name));
  }

  @Override
  public void addLine(UUID order, NewLine line) {
    write(() -> orders.addLine(order, line));
  }

  @Override
  public void removeLines(UUID order) {
    write(() -> orders.removeLines(order));
  }

  @Override
  public void addRefund(
      UUID id,
      UUID order,
      String refundNo,
      long cents,
      Optional<LocalDateTime> refundedAt,
      RowOrigin origin) {
    write(() -> orders.addRefund(id, order, refundNo, cents, refundedAt, origin));
  }

  @Override
  public void changeRefund(UUID order, String refundNo, long cents) {
    write(() -> orders.changeRefund(order, refundNo, cents));
  }

  @Override
  public void addInteraction(NewInteraction interaction) {
    write(() -> customers.addInteraction(interaction));
  }

  @Override
  public void finish(PlanCounts counts, List<NoticeCount> notices) {
    write(
        () -> {
          statements.flush();
          try (PreparedStatement update =
              connection.prepareStatement(
                  """
                  update import_batch set lines_read = ?, lines_rejected = ?, created = ?,
                    updated = ?, unchanged = ?, conflicts = ?, summary = ?
                  where batch_no = ?\
                  """)) {
            update.setLong(1, counts.linesRead());
            update.setLong(2, counts.linesRejected());
            update.setLong(3, counts.actions().created());
            update.setLong(4, counts.actions().updated());
            update.setLong(5, counts.actions().unchanged());
            update.setLong(6, counts.actions().conflicts());
            update.setString(7, BatchSummary.text(counts, notices));
            update.setInt(8, batchNo);
            update.executeUpdate();
          }
        });
  }

  @Override
  public void close() {
    write(statements::close);
  }
}
