package org.siyu.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The version of the schema, and the way to it.
public final class Schema {
  /// The newest migration in `db/migration`; a test compares. Known here so that a start with a
  /// current store need not wake Flyway, which takes half a second.
  public static final int VERSION = 33;

  static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  static void migrate(DataSource store) throws SQLException {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(store)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    try (Connection connection = store.getConnection()) {
      connection.setAutoCommit(false);
      TableStamps.renewAll(connection);
      connection.commit();
    }
  }

  static int installed(Connection connection) throws SQLException {
    int newest = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select \"version\" from \"" + HISTORY + "\" where \"version\" is not null")) {
      while (rows.next()) {
        newest = Math.max(newest, Integer.parseInt(rows.getString(1)));
      }
    }
    return newest;
  }
}
