package org.siyu.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.siyu.storage.database.LineIds;

/// The tables that hold customers and what belongs to them; parents are sent before children.
final class JooqSampleTables implements AutoCloseable {
  final JooqRowBatch customer;
  final JooqRowBatch identity;
  final JooqRowBatch attribute;
  final JooqRowBatch contact;
  final JooqRowBatch tag;
  final JooqRowBatch consent;
  final JooqRowBatch followUp;
  final JooqRowBatch order;
  final JooqRowBatch item;
  final JooqRowBatch refund;
  final JooqRowBatch interaction;
  private final List<JooqRowBatch> parentsFirst;
  private long lines;

  JooqSampleTables(Connection connection) throws SQLException {
    lines = LineIds.last(connection);
    customer =
        new JooqRowBatch(
            connection,
            "customer",
            "id, nickname, real_name, gender, birthday, region, joined_at, channel, owner_id,"
                + " allows_personalised_marketing, notes, created_at, version, changed_at,"
                + " changed_by");
    identity =
        new JooqRowBatch(connection, "customer_identity", "kind, identity_value, customer_id");
    attribute =
        new JooqRowBatch(connection, "customer_attribute", "customer_id, name, attribute_value");
    contact =
        new JooqRowBatch(
            connection, "customer_contact", "customer_id, member_id, added_at, channel");
    tag = new JooqRowBatch(connection, "customer_tag", "customer_id, tag_id");
    consent =
        new JooqRowBatch(
            connection,
            "consent",
            "id, customer_id, purpose, state, stated_at, source, text_version");
    followUp =
        new JooqRowBatch(
            connection,
            "follow_up",
            "id, customer_id, kind, owner_id, due_at, done_at, note, version, changed_at,"
                + " changed_by");
    order =
        new JooqRowBatch(
            connection,
            "sales_order",
            "id, source, order_no, customer_id, kind, status, shop, ordered_at, paid_at,"
                + " amount_cents, refund_cents, content_hash, version, changed_at, changed_by,"
                + " lines_from");
    item =
        new JooqRowBatch(
            connection, "order_item", "line_id, product_id, quantity, unit_price, amount_cents");
    refund =
        new JooqRowBatch(
            connection, "refund", "id, order_id, refund_no, amount_cents, refunded_at");
    interaction =
        new JooqRowBatch(
            connection, "interaction", "id, customer_id, happened_at, kind, detail, content_hash");
    parentsFirst =
        List.of(
            customer,
            identity,
            attribute,
            contact,
            tag,
            consent,
            followUp,
            order,
            item,
            refund,
            interaction);
  }

  /// Gives the lines of the next order their place, and says where that begins.
  long nextLines() {
    lines += LineIds.BLOCK;
    return lines;
  }

  /// Where the lines of the present order begin.
  long lines() {
    return lines;
  }

  /// Sends all rows that wait.
  void flush() throws SQLException {
    for (JooqRowBatch rows : parentsFirst) {
      rows.flush();
    }
  }

  @Override
  public void close() throws SQLException {
    flush();
    for (JooqRowBatch rows : parentsFirst) {
      rows.close();
    }
  }
}
