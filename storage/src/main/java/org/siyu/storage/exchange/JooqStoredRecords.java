package org.siyu.storage.exchange;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.exchange.planning.StoredRecords;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.LineIds;

/// Streams the store's rows over plain JDBC, since a million of them pass by.
final class JooqStoredRecords implements StoredRecords {
  private static final int ROWS_BETWEEN_CHECKS = 1_000;

  private final Connection connection;
  private final Monitor monitor;

  JooqStoredRecords(Connection connection, Monitor monitor) {
    this.connection = connection;
    this.monitor = monitor;
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  @Override
  public void identities(Consumer<StoredIdentity> consumer) {
    stream(
        "select customer_id, kind, identity_value from customer_identity",
        row -> {
          UUID customer = uuid(row, 1);
          IdentityKind kind = Code.parse(IdentityKind.class, row.getString(2));
          consumer.accept(new Identity(customer, kind, row.getString(3)));
        });
  }

  private record Identity(UUID customer, IdentityKind kind, String value)
      implements StoredIdentity {}

  @Override
  public void customers(Consumer<StoredCustomer> consumer) {
    stream(
        """
        select c.id, c.nickname, c.real_name, c.gender, c.birthday, c.region, c.address,
          c.company, c.email, c.joined_at, c.channel, m.name, c.allows_personalised_marketing,
          c.notes
        from customer c left join member m on m.id = c.owner_id\
        """,
        row -> consumer.accept(new StoredCustomerRowMapper(row)));
  }

  @Override
  public void members(Consumer<StoredMember> consumer) {
    stream(
        "select id, name, wecom_account from member order by name",
        row ->
            consumer.accept(
                new StoredMember(uuid(row, 1), row.getString(2), text(row.getString(3)))));
  }

  @Override
  public void attributes(Consumer<StoredAttribute> consumer) {
    stream(
        "select customer_id, name, attribute_value from customer_attribute",
        row ->
            consumer.accept(new StoredAttribute(uuid(row, 1), row.getString(2), row.getString(3))));
  }

  @Override
  public void tags(Consumer<StoredTag> consumer) {
    stream(
        """
        select c.customer_id, g.name, t.name
        from customer_tag c join tag t on t.id = c.tag_id join tag_group g on g.id = t.group_id\
        """,
        row -> consumer.accept(new StoredTag(uuid(row, 1), row.getString(2), row.getString(3))));
  }

  @Override
  public void contacts(Consumer<StoredContact> consumer) {
    stream(
        "select customer_id, member_id, added_at, channel from customer_contact",
        row ->
            consumer.accept(
                new StoredContact(
                    uuid(row, 1),
                    uuid(row, 2),
                    Optional.ofNullable(row.getObject(3, LocalDateTime.class)),
                    text(row.getString(4)))));
  }

  @Override
  public void consents(Consumer<StoredConsent> consumer) {
    stream(
        "select customer_id, purpose, state, stated_at from consent order by stated_at, id",
        row ->
            consumer.accept(
                new StoredConsent(
                    uuid(row, 1),
                    row.getString(2),
                    JooqBatchWriter.CONSENT_GIVEN.equals(row.getString(3)),
                    row.getObject(4, LocalDateTime.class))));
  }

  @Override
  public void orders(Consumer<StoredOrder> consumer) {
    stream(
        """
        select id, customer_id, source, order_no, kind, status, shop, ordered_at, paid_at,
          amount_cents, refund_cents, note, content_hash
        from sales_order\
        """,
        row -> consumer.accept(new StoredOrderRowMapper(row)));
  }

  @Override
  public void lines(Collection<UUID> orders, Consumer<StoredLine> consumer) {
    streamOf(
        """
        select o.id, i.line_id - o.lines_from, i.sub_order_no, p.sku, p.name, i.quantity, i.unit_price,
          i.amount_cents
        from sales_order o
        join order_item i on %s
        join product p on p.id = i.product_id
        where o.id in (%%s)
        order by i.line_id\
        """
            .formatted(LineIds.OF_ORDER),
        orders,
        row ->
            consumer.accept(
                new StoredLine(
                    uuid(row, 1),
                    row.getInt(2),
                    text(row.getString(3)),
                    row.getString(4),
                    row.getString(5),
                    units(row.getBigDecimal(6), 3),
                    units(row.getBigDecimal(7), 4),
                    row.getLong(8))));
  }

  @Override
  public void refunds(Consumer<StoredRefund> consumer) {
    stream(
        "select order_id, refund_no, amount_cents from refund",
        row -> consumer.accept(new StoredRefund(uuid(row, 1), row.getString(2), row.getLong(3))));
  }

  @Override
  public void interactions(
      LocalDateTime from, LocalDateTime to, Consumer<StoredInteraction> consumer) {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select customer_id, happened_at, content_hash from interaction
            where happened_at between ? and ?\
            """)) {
      query.setObject(1, from);
      query.setObject(2, to);
      readAll(
          query,
          row ->
              consumer.accept(
                  new StoredInteraction(
                      uuid(row, 1), row.getObject(2, LocalDateTime.class), row.getLong(3))));
    } catch (SQLException trouble) {
      throw failed(trouble);
    }
  }

  @Override
  public void customersOfFile(String sha256, String sheetName, Consumer<StoredRow> consumer) {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select c.id, c.row_no
            from customer c
            join import_sheet s on s.batch_no = c.batch_no and s.sheet_no = c.sheet_no
            where s.file_sha256 = ? and coalesce(s.sheet_name, '') = ?
              and not exists (select 1 from customer_identity i where i.customer_id = c.id)
            union all
            select m.survivor_id, m.row_no
            from customer_merge m
            join import_sheet s on s.batch_no = m.batch_no and s.sheet_no = m.sheet_no
            where s.file_sha256 = ? and coalesce(s.sheet_name, '') = ? and m.undone_at is null
              and exists (select 1 from customer c where c.id = m.survivor_id)\
            """)) {
      query.setString(1, sha256);
      query.setString(2, sheetName);
      query.setString(3, sha256);
      query.setString(4, sheetName);
      readAll(query, row -> consumer.accept(new StoredRow(uuid(row, 1), row.getInt(2))));
    } catch (SQLException trouble) {
      throw failed(trouble);
    }
  }

  private void stream(String sql, RowReader reader) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      readAll(query, reader);
    } catch (SQLException trouble) {
      throw failed(trouble);
    }
  }

  private void streamOf(String sql, Collection<UUID> ids, RowReader reader) {
    String marks = "?" + ", ?".repeat(ids.size() - 1);
    try (PreparedStatement query = connection.prepareStatement(sql.formatted(marks))) {
      int index = 1;
      for (UUID id : ids) {
        query.setObject(index++, id);
      }
      readAll(query, reader);
    } catch (SQLException trouble) {
      throw failed(trouble);
    }
  }

  private void readAll(PreparedStatement query, RowReader reader) throws SQLException {
    query.setFetchSize(ROWS_BETWEEN_CHECKS);
    try (ResultSet rows = query.executeQuery()) {
      for (int row = 1; rows.next(); row++) {
        reader.read(rows);
        if (row % ROWS_BETWEEN_CHECKS == 0) {
          monitor.check();
        }
      }
    }
  }

  static UUID uuid(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static long units(BigDecimal number, int scale) {
    return number.movePointRight(scale).longValueExact();
  }

  static DataAccessException failed(SQLException trouble) {
    return new DataAccessException("the store failed", trouble);
  }
}
