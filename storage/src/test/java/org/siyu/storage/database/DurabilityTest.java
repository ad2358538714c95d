package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.siyu.storage.database.generated.tables.WorkspaceProperty.WORKSPACE_PROPERTY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `-Dsiyu.kills=100` kills more often.
class DurabilityTest {
  private static final int KILLS = Integer.getInteger("siyu.kills", 4);

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedSurvivesKillsAndNothingIsHalfWritten() throws Exception {
    Path store = folder.resolve("store");
    Random random = new Random(618);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      int from = kill * 10_000_000;
      Process writer = Forked.start(AcknowledgingWriter.class, store.toString(), "" + from);
      acknowledged.addAll(Forked.linesUntilKilled(writer, 5 + random.nextInt(300)));
      assertEquals(Schema.VERSION, StoreFile.of(store).schemaVersion());
      assertStored(store, acknowledged);
    }
  }

  private static void assertStored(Path store, List<String> acknowledged) {
    try (Database database = Database.open(store)) {
      Set<String> names =
          database.read(
              sql ->
                  new HashSet<>(
                      sql.select(WORKSPACE_PROPERTY.NAME)
                          .from(WORKSPACE_PROPERTY)
                          .fetch(WORKSPACE_PROPERTY.NAME)));
      List<String> lost =
          acknowledged.stream().filter(number -> !names.contains(number + "a")).toList();
      assertEquals(List.of(), lost);
      List<String> halves =
          names.stream()
              .map(name -> name.substring(0, name.length() - 1))
              .filter(n -> !names.contains(n + "a") || !names.contains(n + "b"))
              .toList();
      assertEquals(List.of(), halves);
    }
  }
}
