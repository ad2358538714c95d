package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// `-Dsiyu.kills=100` kills more often.
// Alone: it tidies up without the pause and the retention that stores in use have.
@Isolated
class StoreTidyingTest {
  private static final int KILLS = Integer.getInteger("siyu.kills", 3);
  private static final int EDITS = 1_200;
  private static final int SLOW_EDITS = 100;
  private static final int MOST_TIMES = 3;

  @TempDir Path folder;

  @Test
  void manyEditsOfTheSameRowsLeaveAFileOfAtMostThreeTimesTheData() throws Exception {
    Path store = folder.resolve("store");
    try (EditedNotes notes = new EditedNotes(store)) {
      notes.make();
    }
    long most = MOST_TIMES * compacted(store);
    try (EditedNotes notes = new EditedNotes(store)) {
      int turn = 0;
      while (turn < EDITS) {
        notes.edit(++turn);
      }
      // What was written over a moment ago is not yet given back, and a quick machine writes much
      // in a moment. Nobody edits that fast, so the last edits come slowly.
      while (Files.size(file(store)) > most && turn < EDITS + SLOW_EDITS) {
        Thread.sleep(EditedNotes.RETENTION);
        notes.edit(++turn);
      }
      long size = Files.size(file(store));
      assertTrue(size <= most, () -> size + " bytes instead of " + most);
      assertEquals(List.of(), notes.wrong());
    }
  }

  @Test
  void aKillInTheMiddleOfTidyingLosesNothing() throws Exception {
    Path store = folder.resolve("store");
    try (EditedNotes notes = new EditedNotes(store)) {
      notes.make();
    }
    Random random = new Random(618);
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said =
          Forked.linesUntilKilled(
              Forked.start(EditedNotes.class, store.toString()), 20 + random.nextInt(250));
      int acknowledged = Integer.parseInt(said.getLast());
      try (EditedNotes notes = new EditedNotes(store)) {
        assertTrue(notes.last() >= acknowledged, notes.last() + " instead of " + acknowledged);
        assertEquals(List.of(), notes.wrong());
      }
    }
  }

  @Test
  void oneAtATimeAndNotTooOften() {
    StoreTidying often = new StoreTidying(Duration.ZERO);
    assertTrue(often.begins());
    assertFalse(often.begins());
    often.ends();
    assertTrue(often.begins());
    StoreTidying seldom = new StoreTidying(Duration.ofDays(1));
    assertFalse(seldom.begins());
  }

  private static long compacted(Path store) throws IOException {
    Database.openAsIs(store).closeCompacted();
    return Files.size(file(store));
  }

  private static Path file(Path store) {
    return store.resolveSibling(store.getFileName() + ".mv.db");
  }
}
