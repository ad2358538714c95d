package org.siyu.storage.workspace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;

/// Reads a store of whatever version, table by table, without knowing what is in them.
final class JooqStoreScan {
  private static final int ROWS_BETWEEN_CHECKS = 4096;

  private JooqStoreScan() {}

  /// What a table holds.
  ///
  /// @param checksum the same for the same rows, in whatever order they are read
  record Digest(long rows, long checksum) {}

  static List<String> tables(DSLContext sql) {
    return sql.fetch(
            "select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                + " order by table_name")
        .getValues(0, String.class);
  }

  static Map<String, Long> counts(DSLContext sql) {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : tables(sql)) {
      counts.put(
          table, sql.fetchSingle("select count(*) from " + quoted(table)).get(0, Long.class));
    }
    return counts;
  }

  /// Reads every value of every table.
  static Map<String, Digest> digests(Database database, Monitor monitor) {
    return database.readLazily(
        sql -> {
          Map<String, Digest> digests = new TreeMap<>();
          for (String table : tables(sql)) {
            digests.put(table, digest(sql, table, monitor));
          }
          return digests;
        });
  }

  static Digest digest(DSLContext sql, String table, Monitor monitor) {
    return sql.connectionResult(connection -> digest(connection, table, monitor));
  }

  private static Digest digest(Connection connection, String table, Monitor monitor)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + quoted(table))) {
      int columns = rows.getMetaData().getColumnCount();
      long count = 0;
      long checksum = 0;
      while (rows.next()) {
        long row = 0xcbf29ce484222325L;
        for (int column = 1; column <= columns; column++) {
          row = mixed(row, rows.getString(column));
        }
        checksum += row;
        if (++count % ROWS_BETWEEN_CHECKS == 0) {
          monitor.check();
        }
      }
      return new Digest(count, checksum);
    }
  }

  /// Copies the store, while it is in use, into a zip with its file as the only entry, and counts
  /// the rows that the copy must have.
  static Map<String, Long> copy(Database database, String zip) {
    return database.write(
        sql -> {
          sql.connection(
              connection -> {
                try (Statement statement = connection.createStatement()) {
                  statement.execute("backup to '" + zip.replace("'", "''") + "'");
                }
              });
          return counts(sql);
        });
  }

  // FNV-1a over the characters, then a round of mixing so that sums of rows spread.
  private static long mixed(long hash, @Nullable String value) {
    long mixed = hash;
    if (value == null) {
      mixed = (mixed ^ 0xFFFF_FFFFL) * 0x100000001b3L;
    } else {
      for (int i = 0; i < value.length(); i++) {
        mixed = (mixed ^ value.charAt(i)) * 0x100000001b3L;
      }
    }
    mixed = (mixed ^ (mixed >>> 32) ^ 0x1F) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  private static String quoted(String table) {
    return '"' + table.replace("\"", "\"\"") + '"';
  }
}
