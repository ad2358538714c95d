package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.siyu.storage.database.generated.tables.WorkspaceProperty.WORKSPACE_PROPERTY;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsThereAfterReopening() {
    try (Database database = Database.open(folder.resolve("store"))) {
      database.write(
          sql ->
              sql.insertInto(WORKSPACE_PROPERTY)
                  .set(WORKSPACE_PROPERTY.NAME, "name")
                  .set(WORKSPACE_PROPERTY.PROPERTY_VALUE, "测试")
                  .execute());
    }
    try (Database database = Database.open(folder.resolve("store"))) {
      String value =
          database.read(
              sql ->
                  sql.select(WORKSPACE_PROPERTY.PROPERTY_VALUE)
                      .from(WORKSPACE_PROPERTY)
                      .where(WORKSPACE_PROPERTY.NAME.eq("name"))
                      .fetchSingle(WORKSPACE_PROPERTY.PROPERTY_VALUE));
      assertEquals("测试", value);
    }
  }

  @Test
  void aFailedWriteLeavesNothing() {
    try (Database database = Database.open(folder.resolve("store"))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              database.write(
                  sql -> {
                    sql.insertInto(WORKSPACE_PROPERTY)
                        .set(WORKSPACE_PROPERTY.NAME, "name")
                        .set(WORKSPACE_PROPERTY.PROPERTY_VALUE, "x")
                        .execute();
                    throw new IllegalArgumentException("half-way");
                  }));
      int rows = database.read(sql -> sql.fetchCount(WORKSPACE_PROPERTY));
      assertEquals(0, rows);
    }
  }
}
