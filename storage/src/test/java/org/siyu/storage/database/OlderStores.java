package org.siyu.storage.database;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Makes stores as earlier versions of the program left them.
public final class OlderStores {
  private OlderStores() {}

  /// Takes a store back to an earlier schema. Its members stay, all else is gone.
  public static void takeBack(Path file, int version) {
    Table<Record> table = DSL.table(DSL.name("member"));
    Result<Record> members;
    try (Database database = Database.openAsIs(file)) {
      members = database.read(sql -> sql.selectFrom(table).fetch());
      database.write(sql -> sql.execute("drop all objects"));
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(StoreUrl.live(file));
    source.setUser(StoreUrl.USER);
    Flyway.configure(OlderStores.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .target(String.valueOf(version))
        .load()
        .migrate();
    try (Database database = Database.openAsIs(file)) {
      Field<?>[] fields = members.fields();
      database.write(
          sql -> {
            int added = 0;
            for (Record member : members) {
              added += sql.insertInto(table, fields).values(member.intoArray()).execute();
            }
            return added;
          });
    }
  }
}
