package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.StampedFile;
import org.siyu.storage.tiers.JooqTierRepository;

/// What indicators know of customers lies beside the store while their tables are as they were.
class KeptKpiFactsTest {
  @TempDir Path folder;
  private KpiStore store;
  private Path file = Path.of("");

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
    file = folder.resolve("store.kpi");
    UUID customer = store.customer("2026-06-05", "直播", store.operator);
    store.interaction(customer, "2026-06-06", "click");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long clickers() {
    return new JooqKpiFacts(
            store.database, new JooqTierRepository(store.database), List::of, Set.of(), 0)
        .facts(Monitor.NONE)
        .tally(KpiStore.JUNE.days(), Monitor.NONE)
        .count(StoreMeasure.CLICKERS, Optional.of(Set.of(store.operator.id())));
  }

  @Test
  void whatWasReadOnceIsReadFromTheFile() throws IOException {
    assertEquals(1, clickers());
    byte[] kept = Files.readAllBytes(file);
    assertEquals(1, clickers());
    Files.write(file, new byte[kept.length]);
    assertEquals(1, clickers());
    assertTrue(Files.exists(file));
  }

  @Test
  void aWriteMakesTheFileStale() {
    assertEquals(1, clickers());
    UUID other = store.customer("2026-06-05", "直播", store.operator);
    store.interaction(other, "2026-06-07", "click");
    assertEquals(2, clickers());
  }

  @Test
  void whoIsInWhichTierIsReadFromItsFileAsItWasWritten() throws IOException {
    BitSet some = new BitSet();
    some.set(3);
    some.set(70);
    Map<String, BitSet> placed = Map.of("kol", some, "none", new BitSet());
    StampedFile<Map<String, BitSet>> kept =
        new StampedFile<>(folder.resolve("some.placed"), new PlacedForm());
    kept.write("run one", placed);
    assertEquals(Optional.of(placed), kept.read("run one"));
    assertEquals(Optional.empty(), kept.read("run two"));
    byte[] bytes = Files.readAllBytes(folder.resolve("some.placed"));
    bytes[bytes.length - 9] ^= 1;
    Files.write(folder.resolve("some.placed"), bytes);
    assertEquals(Optional.empty(), kept.read("run one"));
  }
}
