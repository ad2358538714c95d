package org.siyu.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Counts up, within each transaction that writes to one of the tables that imports compare with:
/// so no writer has to think of it.
final class StoreRevisionCount {
  // H2 locks the tables that a transaction writes to, and tells which. A store of an older version
  // has nothing to count.
  private static final String WRITTEN =
      """
      select count(*) from information_schema.locks
      where session_id = session_id() and table_name in (
        'customer', 'customer_identity', 'customer_attribute', 'customer_contact', 'customer_tag',
        'customer_merge', 'tag', 'tag_group', 'consent', 'member', 'product', 'sales_order',
        'order_item', 'refund', 'interaction', 'import_batch')
      and exists (select 1 from information_schema.tables where table_name = 'store_revision')\
      """;

  private StoreRevisionCount() {}

  /// To be called at the end of each transaction, before its commit.
  static void count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (hasWritten(statement)) {
        statement.execute("update store_revision set revision = revision + 1");
      }
    }
  }

  private static boolean hasWritten(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(WRITTEN)) {
      row.next();
      return row.getInt(1) > 0;
    }
  }
}
