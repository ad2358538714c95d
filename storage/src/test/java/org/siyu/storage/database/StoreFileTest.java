package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.siyu.storage.database.generated.tables.WorkspaceProperty.WORKSPACE_PROPERTY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

class StoreFileTest {
  private static final int LARGE = 5_000;

  @TempDir Path folder;
  private Path store = Path.of("");
  private StoreFile file = new StoreFile(store);

  @BeforeEach
  void place() {
    store = folder.resolve("store");
    file = StoreFile.of(store);
  }

  private void assertRefusedUntouched(WorkspaceProblem expected) throws IOException {
    byte[] before = Files.readAllBytes(file.file());
    ProblemException trouble =
        assertThrows(ProblemException.class, () -> Database.open(store).close());
    assertEquals(expected, trouble.problem().code());
    assertArrayEquals(before, Files.readAllBytes(file.file()));
  }

  private byte[] soundStore() throws IOException {
    try (Database database = Database.open(store)) {
      for (int i = 0; i < 50; i++) {
        String name = "n" + i;
        database.write(sql -> DatabaseTest.put(sql, name, "x".repeat(3000)));
      }
    }
    return Files.readAllBytes(file.file());
  }

  @Test
  void aSoundStoreTellsItsVersionAndStaysAsItIs() throws IOException {
    byte[] before = soundStore();
    assertEquals(Schema.VERSION, file.schemaVersion());
    assertArrayEquals(before, Files.readAllBytes(file.file()));
  }

  /// Its rollback takes more memory than H2 may use without writing.
  @Test
  void aStoreThatWasKilledInTheMiddleOfALargeWriteIsNotDamaged() throws Exception {
    Path copy = folder.resolve("killed");
    try (Database database = Database.open(store)) {
      database.write(
          sql ->
              sql.execute(
                  "insert into workspace_property select 'k' || \"X\", repeat('y', 1500)"
                      + " from system_range(1, "
                      + LARGE
                      + ")"));
      assertThrows(
          IllegalStateException.class,
          () ->
              database.write(
                  sql -> {
                    sql.execute("update workspace_property set property_value = 'z'");
                    sql.execute("update workspace_property set property_value = repeat('z', 999)");
                    copy(copy);
                    throw new IllegalStateException("killed");
                  }));
    }
    // in a process with little memory, where less of it can be taken back without writing
    assertEquals(Schema.VERSION, Forked.start(48, VersionTeller.class, copy.toString()).waitFor());
    try (Database database = Database.open(copy)) {
      long whole =
          database.read(
              sql ->
                  sql.fetchCount(
                      WORKSPACE_PROPERTY, WORKSPACE_PROPERTY.PROPERTY_VALUE.startsWith("yyy")));
      assertEquals(LARGE, whole);
    }
  }

  private void copy(Path target) {
    try {
      Files.copy(file.file(), StoreFile.of(target).file());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Test
  void aStoreOfANewerProgramIsRefused() throws Exception {
    soundStore();
    try (Connection connection = DriverManager.getConnection(StoreUrl.live(store), "siyu", "")) {
      connection
          .createStatement()
          .execute(
              "insert into \"flyway_schema_history\" values (99, '99', 'later', 'SQL', 'V99.sql',"
                  + " 1, 'siyu', current_timestamp, 1, true)");
    }
    assertRefusedUntouched(WorkspaceProblem.NEWER_VERSION);
  }

  @Test
  void anEmptyFileIsDamaged() throws IOException {
    Files.createFile(file.file());
    assertRefusedUntouched(WorkspaceProblem.DAMAGED);
  }

  @Test
  void aFileOfZerosIsDamaged() throws IOException {
    Files.write(file.file(), new byte[100_000]);
    assertRefusedUntouched(WorkspaceProblem.DAMAGED);
  }

  @Test
  void noiseIsDamaged() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    Files.write(file.file(), noise);
    assertRefusedUntouched(WorkspaceProblem.DAMAGED);
  }

  @Test
  void aStoreThatLostDataAtItsEndIsDamaged() throws IOException {
    byte[] sound = soundStore();
    int needed = neededLength(sound);
    for (int length : new int[] {100, 4096, 8192, 12_288, needed / 2, needed - 4096, needed - 1}) {
      Files.write(file.file(), Arrays.copyOf(sound, length));
      assertRefusedUntouched(WorkspaceProblem.DAMAGED);
      assertRefusedUntouched(WorkspaceProblem.DAMAGED);
    }
  }

  /// The shortest length at which the store still tells its version: what follows is free space.
  private int neededLength(byte[] sound) throws IOException {
    for (int length = 8192; length < sound.length; length += 4096) {
      Files.write(file.file(), Arrays.copyOf(sound, length));
      try {
        file.schemaVersion();
        return length;
      } catch (ProblemException tooShort) {
        assertEquals(WorkspaceProblem.DAMAGED, tooShort.problem().code());
      }
    }
    return sound.length;
  }

  @Test
  void freeSpaceAtTheEndMayBeMissing() throws IOException {
    byte[] sound = soundStore();
    Files.write(file.file(), Arrays.copyOf(sound, neededLength(sound)));
    try (Database database = Database.open(store)) {
      int rows = database.read(sql -> sql.fetchCount(WORKSPACE_PROPERTY));
      assertEquals(50, rows);
    }
  }

  @Test
  void aStoreWithANoisyMiddleIsDamaged() throws IOException {
    byte[] broken = soundStore();
    byte[] noise = new byte[broken.length - 8192];
    new Random(2).nextBytes(noise);
    System.arraycopy(noise, 0, broken, 8192, noise.length);
    Files.write(file.file(), broken);
    assertRefusedUntouched(WorkspaceProblem.DAMAGED);
  }

  @Test
  void aFileOfAnotherProgramIsForeign() throws IOException {
    byte[] other = new byte[50_000];
    System.arraycopy("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 0, other, 0, 16);
    Files.write(file.file(), other);
    assertRefusedUntouched(WorkspaceProblem.FOREIGN_STORE);
    Files.writeString(file.file(), "not a database at all, just a line of text\n".repeat(10));
    assertRefusedUntouched(WorkspaceProblem.FOREIGN_STORE);
  }

  @Test
  void anotherH2StoreIsForeign() throws Exception {
    for (String user : new String[] {"sa", "siyu"}) {
      String url = "jdbc:h2:file:" + store.toAbsolutePath() + ";DATABASE_TO_LOWER=TRUE";
      createForeign(url, user);
      assertRefusedUntouched(WorkspaceProblem.FOREIGN_STORE);
      Files.delete(file.file());
    }
    createForeign("jdbc:h2:file:" + store.toAbsolutePath(), "sa");
    assertRefusedUntouched(WorkspaceProblem.FOREIGN_STORE);
  }

  private static void createForeign(String url, String user) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, "")) {
      connection.createStatement().execute("create table theirs (id integer)");
    }
  }
}
