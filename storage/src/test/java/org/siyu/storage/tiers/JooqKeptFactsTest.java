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
import java.util.UUID;
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

  /// How many rows the tables gave, in steps.
  private static final class Counted implements Monitor {
    long rows;

    @Override
    public void progress(String step, long done, long total) {
      rows = done;
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  @TempDir Path folder;
  private Database database;
  private Path file;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    file = folder.resolve("store.facts");
    TierStore store = new TierStore(database);
    UUID first = store.customer(daysAgo(40));
    UUID second = store.customer(daysAgo(30));
    store.order(first, 20, 100);
    store.order(first, 10, 200);
    store.order(second, 5, 300);
    store.tagged(first, store.tag("老客"));
    UUID loved = store.tag("高价值");
    store.tagged(first, loved);
    store.tagged(second, loved);
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
            "update sales_order set customer_id = (select max(id) from customer)",
            "update sales_order set refund_cents = amount_cents",
            "delete from customer_tag where customer_id = (select max(id) from customer)",
            "delete from interaction",
            "delete from consent",
            "delete from sales_order where amount_cents = 100",
            "delete from sales_order",
            "delete from customer_tag",
            "delete from customer where id = (select min(id) from customer)",
            "delete from customer");
    for (String write : writes) {
      kept();
      int changed = database.write(sql -> sql.execute(write));
      assertTrue(changed > 0, write);
      assertArrayEquals(image(fresh()), image(kept()), write);
    }
  }

  @Test
  void anEditedCustomerBringsNoOrdersAndInteractionsWithIt() throws IOException {
    manyInteractions();
    kept();
    database.write(sql -> sql.execute("update customer set channel = '直播'"));
    Counted counted = new Counted();
    Facts again = new JooqKeptFacts(database, 1).read(counted);
    assertEquals(0, counted.rows, "rows read, in thousands");
    assertEquals(10_000, again.interactionCount());
    assertArrayEquals(image(fresh()), image(again));

    database.write(sql -> sql.execute("delete from interaction where happened_at is not null"));
    manyInteractions();
    new JooqKeptFacts(database, 1).read(counted);
    assertEquals(8192, counted.rows, "what was written is read");
  }

  private void manyInteractions() {
    database.write(
        sql ->
            sql.execute(
                "insert into interaction (id, customer_id, happened_at, kind, content_hash)"
                    + " select random_uuid(), id, timestamp '2026-01-01 00:00:00', 'click', 1"
                    + " from customer cross join generate_series(1, 5000)"));
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
    manyInteractions();
    assertThrows(CancelledException.class, () -> new JooqKeptFacts(database, 1).read(UNWANTED));
    assertFalse(Files.exists(file));
  }
}
