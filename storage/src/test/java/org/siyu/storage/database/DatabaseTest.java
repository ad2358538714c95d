package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.database.generated.tables.WorkspaceProperty.WORKSPACE_PROPERTY;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.StoreException;
import org.siyu.core.workspace.WorkspaceProblem;

class DatabaseTest {
  @TempDir Path folder;
  private Path store = Path.of("");

  @BeforeEach
  void place() {
    store = folder.resolve("store");
  }

  static int put(DSLContext sql, String name, String value) {
    return sql.insertInto(WORKSPACE_PROPERTY)
        .set(WORKSPACE_PROPERTY.NAME, name)
        .set(WORKSPACE_PROPERTY.PROPERTY_VALUE, value)
        .execute();
  }

  private static int rows(Database database) {
    return database.read(sql -> sql.fetchCount(WORKSPACE_PROPERTY));
  }

  @Test
  void whatIsWrittenIsThereAfterReopening() {
    try (Database database = Database.open(store)) {
      database.write(sql -> put(sql, "name", "测试"));
    }
    try (Database database = Database.open(store)) {
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
    try (Database database = Database.open(store)) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              database.write(
                  sql -> {
                    put(sql, "name", "x");
                    throw new IllegalArgumentException("half-way");
                  }));
      assertEquals(0, rows(database));
    }
  }

  @Test
  void aWriteWithinAWriteIsPartOfIt() {
    try (Database database = Database.open(store)) {
      assertThrows(
          CancelledException.class,
          () ->
              database.write(
                  outer -> {
                    int seen = database.write(inner -> put(inner, "inner", "x")) + rows(database);
                    assertEquals(2, seen);
                    throw new CancelledException();
                  }));
      assertEquals(0, rows(database));
    }
  }

  @Test
  void writesOfManyThreadsFollowOneAnother() throws Exception {
    try (Database database = Database.open(store)) {
      AtOnce.run(200, i -> database.write(sql -> put(sql, "n" + i, "x")));
      assertEquals(200, rows(database));
    }
  }

  @Test
  void largeResultsCanBeStreamed() {
    try (Database database = Database.open(store)) {
      database.write(
          sql -> sql.execute("create table many as select \"X\" x from system_range(1, 50000)"));
      long sum =
          database.readLazily(
              sql -> {
                try (var rows = sql.fetchLazy("select x from many")) {
                  long total = 0;
                  for (var row : rows) {
                    total += row.get(0, Long.class);
                  }
                  return total;
                }
              });
      assertEquals(50_000L * 50_001 / 2, sum);
    }
  }

  @Test
  void troubleCarriesACodeAndNoData() {
    try (Database database = Database.open(store)) {
      database.write(sql -> put(sql, "13800138000", "x"));
      StoreException trouble =
          assertThrows(
              StoreException.class, () -> database.write(sql -> put(sql, "13800138000", "y")));
      assertEquals("STORE-23505", trouble.errorCode());
      for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
        assertFalse(String.valueOf(cause.getMessage()).contains("138"));
      }
    }
  }

  @Test
  void aClosedStoreSaysSo() {
    Database database = Database.open(store);
    database.close();
    database.close();
    ProblemException trouble = assertThrows(ProblemException.class, () -> rows(database));
    assertEquals(WorkspaceProblem.CLOSED, trouble.problem().code());
  }

  @Test
  void aPendingInterruptDoesNotHurtTheStoreAndIsKept() {
    try (Database database = Database.open(store)) {
      Thread.currentThread().interrupt();
      database.write(sql -> put(sql, "a", "x"));
      assertTrue(Thread.interrupted());
      assertEquals(1, rows(database));
    }
  }

  @Test
  void interruptsInTheMiddleOfWritesDoNotHurtTheStore() throws InterruptedException {
    int writes = 60;
    AtomicBoolean isOver = new AtomicBoolean();
    Thread writer = Thread.currentThread();
    Thread nuisance =
        new Thread(
            () -> {
              while (!isOver.get()) {
                writer.interrupt();
                Thread.onSpinWait();
              }
            });
    try (Database database = Database.open(store)) {
      nuisance.start();
      for (int i = 0; i < writes; i++) {
        String name = "n" + i;
        database.write(sql -> put(sql, name, "x".repeat(3000)));
      }
    } finally {
      isOver.set(true);
      while (nuisance.isAlive()) {
        Thread.onSpinWait();
      }
    }
    assertTrue(Thread.interrupted());
    try (Database database = Database.open(store)) {
      assertEquals(writes, rows(database));
    }
  }

  @Test
  void aRunningStatementCanBeCalledOff() {
    AtomicBoolean isCancelled = new AtomicBoolean();
    Monitor monitor =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            // The first question comes before the statement runs.
            return isCancelled.getAndSet(true);
          }
        };
    try (Database database = Database.open(store)) {
      assertThrows(
          CancelledException.class,
          () ->
              database.read(
                  monitor,
                  sql ->
                      sql.fetch(
                          "select count(*) from system_range(1, 100000) a,"
                              + " system_range(1, 100000) b where mod(a.\"X\" * b.\"X\", 7) = 8")));
      assertEquals(0, rows(database));
    }
  }

  @Test
  void aFullDiskIsAProblemAndLosesNothing() {
    FullDisk.register();
    Database.open(store).close();
    String url = StoreUrl.live(FullDisk.SCHEME, store);
    Database database = Database.open(store, url);
    database.write(sql -> put(sql, "before", "x"));
    FullDisk.IS_FULL.set(true);
    ProblemException trouble =
        assertThrows(ProblemException.class, () -> database.write(sql -> put(sql, "during", "x")));
    assertEquals(WorkspaceProblem.NO_SPACE, trouble.problem().code());
    ProblemException after = assertThrows(ProblemException.class, () -> rows(database));
    assertEquals(WorkspaceProblem.CLOSED, after.problem().code());
    FullDisk.IS_FULL.set(false);
    database.close();
    try (Database again = Database.open(store)) {
      List<String> names =
          again.read(sql -> sql.selectFrom(WORKSPACE_PROPERTY).fetch(r -> r.getName()));
      assertEquals(List.of("before"), names);
    }
  }

  @Test
  void theNewestVersionIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
    URL migrations = Schema.class.getResource("/db/migration");
    assertNotNull(migrations);
    try (Stream<Path> files = Files.list(Path.of(migrations.toURI()))) {
      int newest =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("V\\d+__.*"))
              .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
              .max()
              .orElseThrow();
      assertEquals(newest, Schema.VERSION);
    }
  }
}
