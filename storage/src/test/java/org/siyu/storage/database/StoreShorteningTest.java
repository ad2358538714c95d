package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

// Alone: it shortens without the pause that stores in use have.
@Isolated
class StoreShorteningTest {
  private static final int KILLS = Integer.getInteger("siyu.kills", 3);
  private static final int MOST_TIMES = 3;
  private static final int EDITS = 400;
  private static final int BALLAST = 600;

  @TempDir Path folder;

  private static StoreShortening often() {
    return new StoreShortening(Duration.ZERO, 0);
  }

  @Test
  void aFileWhoseEndHoldsWhatStaysGetsShortWhileItIsReadAndWritten() throws Exception {
    Path store = folder.resolve("store");
    Path file = file(store);
    try (EditedNotes notes = new EditedNotes(store, often())) {
      notes.ballast(BALLAST);
      notes.make();
      long before = Files.size(file);
      notes.removeBallast();
      AtomicBoolean isOver = new AtomicBoolean();
      List<String> wrong;
      try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
        Future<List<String>> reads =
            reader.submit(
                () -> {
                  List<String> found = new ArrayList<>();
                  while (!isOver.get()) {
                    if (notes.count() != EditedNotes.ROWS) {
                      found.add("a read that saw not all rows");
                    }
                    Thread.sleep(5);
                  }
                  return found;
                });
        for (int turn = 1; turn <= EDITS; turn++) {
          notes.edit(turn);
          if (turn % 40 == 0) {
            Thread.sleep(2 * EditedNotes.RETENTION.toMillis());
          }
        }
        isOver.set(true);
        wrong = reads.get();
      }
      long live = live(file);
      long size = Files.size(file);
      assertTrue(before > MOST_TIMES * live, () -> before + " bytes at first, " + live + " live");
      assertTrue(size <= MOST_TIMES * live, () -> size + " bytes for " + live + " live");
      assertEquals(List.of(), wrong);
      assertEquals(List.of(), notes.wrong());
    }
  }

  @Test
  void aKillInTheMiddleLosesNothing() throws Exception {
    Path store = folder.resolve("store");
    try (EditedNotes notes = new EditedNotes(store)) {
      notes.make();
    }
    Random random = new Random(1111);
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said =
          Forked.linesUntilKilled(
              Forked.start(EditedNotes.class, store.toString(), "shortening"),
              20 + random.nextInt(200));
      int acknowledged = Integer.parseInt(said.getLast());
      try (EditedNotes notes = new EditedNotes(store)) {
        assertTrue(notes.last() >= acknowledged, notes.last() + " instead of " + acknowledged);
        assertEquals(List.of(), notes.wrong());
      }
    }
  }

  @Test
  void aCopyThatWasNotFinishedIsNotTakenForTheStore() throws Exception {
    Path store = folder.resolve("store");
    try (EditedNotes notes = new EditedNotes(store)) {
      notes.make();
      notes.edit(1);
    }
    Path rest = Files.writeString(folder.resolve("store.mv.db.tempFile"), "half of a copy");
    try (EditedNotes notes = new EditedNotes(store, often())) {
      assertEquals(1, notes.last());
      assertEquals(List.of(), notes.wrong());
      assertTrue(Files.notExists(rest));
    }
  }

  /// How long a file with the same data and no gaps is.
  private long live(Path file) throws Exception {
    Path copy = Files.copy(file, folder.resolve("copy.mv.db"));
    Path compact = folder.resolve("compact.mv.db");
    MVStore.compact(copy.toString(), compact.toString(), false, null);
    return Files.size(compact);
  }

  private static Path file(Path store) {
    return store.resolveSibling(store.getFileName() + ".mv.db");
  }
}
