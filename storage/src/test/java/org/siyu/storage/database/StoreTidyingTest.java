package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTidyingTest {
  private static final int ROWS = 3_000;
  private static final int WRITES = 400;
  private static final int LEAST_FILL_PERCENT = 50;

  @TempDir Path folder;

  @Test
  void manySmallWritesDoNotLeaveTheStoreThin() {
    try (Database database = Database.openAsIs(folder.resolve("store"))) {
      database.write(
          sql -> {
            sql.execute("create table note (id integer primary key, words varchar(200))");
            for (int id = 1; id <= ROWS; id++) {
              sql.execute("insert into note values (?, repeat('a', 150))", id);
            }
            return ROWS;
          });
      for (int write = 0; write < WRITES; write++) {
        int id = 1 + write * 37 % ROWS;
        database.write(sql -> sql.execute("update note set words = 'b' where id = ?", id));
      }
      int fill = database.read(sql -> sql.connectionResult(StoreTidyingTest::fill));
      assertTrue(fill >= LEAST_FILL_PERCENT, () -> "filled to " + fill + " %");
      int kept =
          database.read(sql -> sql.fetchCount(DSL.table("note"), DSL.condition("words = 'b'")));
      assertEquals(WRITES, kept);
    }
  }

  private static int fill(Connection connection) throws SQLException {
    MVStore store = StoreTidying.store(connection);
    return store.getFileStore().getChunksFillRate();
  }
}
