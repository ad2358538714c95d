package org.siyu.storage.tiers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.tiers.TierStore.daysAgo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.FactsImage;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class JooqKeptFactsTest {
  private static final Monitor UNWANTED =
      new Monitor() {
        @Override
        public void progress(String step, long done, long total) {}

        @Override
        public boolean isCancelled() {
          return true;
        }
      };

  @TempDir Path folder;
  private Database database;
  private Path file;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    file = folder.resolve("store.facts");
    TierStore store = new TierStore(database);
    store.customer(daysAgo(40));
    store.customer(daysAgo(30));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Facts kept() {
    return new JooqKeptFacts(database, 1).read(Monitor.NONE);
  }

  private Facts fresh() {
    return database.read(sql -> new JooqFactsReader(Optional.empty(), Monitor.NONE).read(sql));
  }

  private static byte[] image(Facts facts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FactsImage.write(facts, Channels.newChannel(bytes));
    return bytes.toByteArray();
  }

  @Test
  void theSecondReadingTakesThemFromTheFile() throws IOException {
    Facts first = kept();
    assertTrue(Files.exists(file));
    // The tables would be asked now and then whether the reading is still wanted.
    Facts second = new JooqKeptFacts(database, 1).read(UNWANTED);
    assertArrayEquals(image(first), image(second));
  }

  @Test
  void afterEachWriteTheyAreThoseOfTheTables() throws IOException {
    List<String> writes =
        List.of(
            "update customer set channel = '直播'",
            "update customer set allows_personalised_marketing = false",
            "insert into consent (id, customer_id, purpose, state, stated_at, source) select"
                + " random_uuid(), id, 'marketing', 'withdrawn', timestamp '2026-01-01 00:00:00',"
                + " 'x' from customer",
            "insert into interaction (id, customer_id, happened_at, kind, content_hash) select"
                + " random_uuid(), id, timestamp '2026-01-01 00:00:00', 'click', 1 from customer",
            "delete from interaction",
            "delete from consent",
            "delete from customer");
    for (String write : writes) {
      kept();
      int changed = database.write(sql -> sql.execute(write));
      assertTrue(changed > 0, write);
      assertArrayEquals(image(fresh()), image(kept()), write);
    }
  }

  @Test
  void aDamagedFileIsIgnoredAndWrittenAnew() throws IOException {
    byte[] expected = image(kept());
    byte[] damaged = Files.readAllBytes(file);
    damaged[damaged.length - 30] ^= 1;
    Files.write(file, damaged);
    assertArrayEquals(expected, image(kept()));
    assertFalse(Arrays.equals(damaged, Files.readAllBytes(file)));
  }

  @Test
  void theFileOfAnotherStoreIsIgnored() throws IOException {
    byte[] expected = image(kept());
    Path other = folder.resolve("other");
    try (Database second = EmptyStore.open(other)) {
      new TierStore(second).customer(daysAgo(3));
      new JooqKeptFacts(second, 1).read(Monitor.NONE);
    }
    Files.copy(folder.resolve("other.facts"), file, StandardCopyOption.REPLACE_EXISTING);
    assertArrayEquals(expected, image(kept()));
  }

  @Test
  void fewCustomersAreNotKept() {
    assertEquals(2, new JooqKeptFacts(database, 3).read(Monitor.NONE).size());
    assertFalse(Files.exists(file));
  }

  @Test
  void whereTheFileCannotBeWrittenTheFactsAreThereAllTheSame() throws IOException {
    Files.createDirectories(file.resolve("in the way"));
    assertEquals(2, kept().size());
    assertEquals(
        List.of(), Files.list(folder).filter(path -> path.toString().endsWith(".part")).toList());
  }

  @Test
  void readingThatIsNoLongerWantedLeavesNoFile() {
    database.write(
        sql ->
            sql.execute(
                "insert into interaction (id, customer_id, happened_at, kind, content_hash)"
                    + " select random_uuid(), id, timestamp '2026-01-01 00:00:00', 'click', 1"
                    + " from customer cross join generate_series(1, 5000)"));
    assertThrows(CancelledException.class, () -> new JooqKeptFacts(database, 1).read(UNWANTED));
    assertFalse(Files.exists(file));
  }
}
