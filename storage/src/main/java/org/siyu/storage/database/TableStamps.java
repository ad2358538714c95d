package org.siyu.storage.database;

import static org.siyu.storage.database.generated.tables.TableStamp.TABLE_STAMP;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.schema.Schema;
import org.h2.table.Table;
import org.jooq.DSLContext;

/// Tells whether tables are as they were: each write gives every table that it has touched a new
/// stamp, in its own transaction. What was computed from tables and is kept elsewhere stays true as
/// long as their stamps are the same.
///
/// The touched tables are those that H2 has locked or modified, so no writer can forget to tell.
/// Stamps are random and not counted up: a store that was restored from a copy and went on from
/// there never comes to a stamp which it had before.
public final class TableStamps {
  private static final List<String> WATCHED =
      List.of(
          "member",
          "customer",
          "customer_identity",
          "customer_attribute",
          "customer_contact",
          "customer_tag",
          "tag_group",
          "tag",
          "consent",
          "product",
          "sales_order",
          "order_item",
          "refund",
          "interaction");

  private static final String BETWEEN = " ";

  private TableStamps() {}

  /// One text for the state of some tables as this transaction sees them.
  ///
  /// @param tables some of those that are watched
  /// @return nothing when one of them has no stamp yet
  public static Optional<String> of(DSLContext sql, Collection<String> tables) {
    if (!WATCHED.containsAll(tables)) {
      throw new IllegalArgumentException("not watched: " + tables);
    }
    List<String> stamps =
        sql.select(TABLE_STAMP.STAMP)
            .from(TABLE_STAMP)
            .where(TABLE_STAMP.TABLE_NAME.in(tables))
            .orderBy(TABLE_STAMP.TABLE_NAME)
            .fetch(row -> row.value1().toString());
    return stamps.size() == tables.size()
        ? Optional.of(String.join(BETWEEN, stamps))
        : Optional.empty();
  }

  /// Which of some tables are the same in two states.
  ///
  /// @param tables those that both texts are of
  public static Set<String> same(Collection<String> tables, String state, String other) {
    List<String> names = tables.stream().sorted().toList();
    List<String> stamps = List.of(state.split(BETWEEN, -1));
    List<String> others = List.of(other.split(BETWEEN, -1));
    if (stamps.size() != names.size() || others.size() != names.size()) {
      return Set.of();
    }
    return IntStream.range(0, names.size())
        .filter(index -> stamps.get(index).equals(others.get(index)))
        .mapToObj(names::get)
        .collect(Collectors.toSet());
  }

  /// One text for the state of all tables that are watched; nothing when one has no stamp yet.
  public static Optional<String> ofAll(DSLContext sql) {
    return of(sql, WATCHED);
  }

  /// What a write will be compared with. Nothing in a store of an older version.
  static Map<String, Long> before(Connection connection) throws SQLException {
    SessionLocal session = session(connection);
    Schema schema = session.getDatabase().getMainSchema();
    Map<String, Long> modifications = new HashMap<>();
    if (schema.findTableOrView(session, TABLE_STAMP.getName()) == null) {
      return modifications;
    }
    for (String name : WATCHED) {
      Table table = schema.findTableOrView(session, name);
      if (table != null) {
        modifications.put(name, table.getMaxDataModificationId());
      }
    }
    return modifications;
  }

  /// Stamps what the write has touched. Before the commit.
  static void renew(Connection connection, Map<String, Long> before) throws SQLException {
    // What has been written and what a statement that commits by itself has made of it.
    Set<String> touched =
        session(connection).getLocks().stream()
            .map(Table::getName)
            .filter(before::containsKey)
            .collect(Collectors.toCollection(TreeSet::new));
    before(connection)
        .forEach(
            (table, modification) -> {
              if (!modification.equals(before.get(table))) {
                touched.add(table);
              }
            });
    if (!touched.isEmpty()) {
      stamp(connection, touched);
    }
  }

  /// Stamps all of them, after changes that no write of the house has made.
  static void renewAll(Connection connection) throws SQLException {
    stamp(connection, WATCHED);
  }

  private static void stamp(Connection connection, Collection<String> tables) throws SQLException {
    try (PreparedStatement merge =
        connection.prepareStatement(
            "merge into table_stamp (table_name, stamp) key (table_name) values (?, ?)")) {
      for (String table : tables) {
        merge.setString(1, table);
        merge.setObject(2, UUID.randomUUID());
        merge.addBatch();
      }
      merge.executeBatch();
    }
  }

  private static SessionLocal session(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      return session;
    }
    throw new IllegalStateException("the store is a file of this process");
  }
}
