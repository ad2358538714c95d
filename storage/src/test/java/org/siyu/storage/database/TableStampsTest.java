package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.Monitor;

class TableStampsTest {
  private static final List<String> TAGS = List.of("tag_group", "tag");

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Optional<String> stamp(List<String> tables) {
    return database.read(sql -> TableStamps.of(sql, tables));
  }

  private static int group(DSLContext sql, int number) {
    return sql.execute("insert into tag_group values (random_uuid(), ?, 1)", "组" + number);
  }

  @Test
  void aFreshStoreHasStamps() {
    assertTrue(stamp(TAGS).isPresent());
  }

  @Test
  void everyKindOfWriteMovesTheStampOfItsTable() {
    List<String> writes =
        List.of(
            "insert into tag_group values (random_uuid(), '组', 1)",
            "update tag_group set sort_position = 2",
            "merge into tag_group key (name) values (random_uuid(), '组', 3)",
            "delete from tag_group",
            "truncate table customer_tag");
    for (String write : writes) {
      List<String> tables = List.of("tag_group", "customer_tag");
      Optional<String> before = stamp(tables);
      database.write(sql -> sql.execute(write));
      assertNotEquals(before, stamp(tables), write);
    }
  }

  @Test
  void aBatchOfTheDriverMovesIt() {
    Optional<String> before = stamp(TAGS);
    database.writeMuch(
        sql -> {
          sql.connection(
              connection -> {
                try (var insert =
                    connection.prepareStatement(
                        "insert into tag_group values (random_uuid(), ?, 1)")) {
                  insert.setString(1, "组");
                  insert.addBatch();
                  insert.executeBatch();
                }
              });
          return true;
        },
        sql -> {});
    assertNotEquals(before, stamp(TAGS));
  }

  @Test
  void whatIsWrittenElsewhereLeavesIt() {
    Optional<String> before = stamp(TAGS);
    Optional<String> orders = stamp(List.of("sales_order"));
    database.write(sql -> sql.execute("insert into workspace_property values ('name', '值')"));
    assertEquals(before, stamp(TAGS));
    database.write(sql -> group(sql, 1));
    assertEquals(orders, stamp(List.of("sales_order")));
  }

  @Test
  void whatWasTakenBackLeavesIt() {
    Optional<String> before = stamp(TAGS);
    assertThrows(
        IllegalStateException.class,
        () ->
            database.write(
                sql -> {
                  group(sql, 1);
                  throw new IllegalStateException("no more");
                }));
    assertEquals(before, stamp(TAGS));
  }

  @Test
  void itStaysWhenTheStoreIsClosedAndOpened() {
    database.write(sql -> group(sql, 1));
    Optional<String> before = stamp(TAGS);
    database.close();
    database = Database.open(folder.resolve("store"));
    assertEquals(before, stamp(TAGS));
  }

  @Test
  void aMigrationMovesIt() {
    Optional<String> before = stamp(TAGS);
    database.migrate();
    assertNotEquals(before, stamp(TAGS));
  }

  @Test
  void aTableThatNobodyWatchesHasNone() {
    assertThrows(IllegalArgumentException.class, () -> stamp(List.of("audit_entry")));
  }

  @Test
  void piecesThatReadTogetherEachSeeTheStore() {
    database.write(sql -> group(sql, 1));
    List<Integer> counts =
        database.readTogether(
            Monitor.NONE,
            List.of(
                sql -> sql.fetchCount(sql.selectFrom("tag_group")),
                sql -> sql.fetchCount(sql.selectFrom("tag"))));
    assertEquals(List.of(1, 0), counts);
  }

  @Test
  void withinAWriteSuchPiecesSeeWhatItHasWritten() {
    List<Integer> counts =
        database.write(
            sql -> {
              group(sql, 1);
              return database.readTogether(
                  Monitor.NONE, List.of(inner -> inner.fetchCount(inner.selectFrom("tag_group"))));
            });
    assertEquals(List.of(1), counts);
  }
}
