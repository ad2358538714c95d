package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.storage.database.Database;

/// Kills importing processes at random moments and looks at what they leave. Run it longer with
/// `-Dsiyu.kills=100`.
class KilledImportTest {
  private static final int KILLS = Integer.getInteger("siyu.kills", 3);

  @TempDir Path folder;

  @Test
  void aKilledImportLosesNothingAcknowledgedAndLeavesNothingHalfWritten() throws Exception {
    Random random = new Random(20260301);
    int batches = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = runAndKill(batches, random);
      try (Database database = Database.open(folder.resolve("store"))) {
        int there = ImportLoop.checked(database);
        assertTrue(
            there >= acknowledged, acknowledged + " were acknowledged, " + there + " are there");
        batches = there;
      }
    }
    try (ImportFixture store = new ImportFixture(folder)) {
      int last = batches;
      if (last > 0) {
        store.service.undo(last, "analyst");
      }
      assertEquals((long) Math.max(0, last - 1) * ImportLoop.LINES, store.count("order_item"));
    }
  }

  /// @return the last batch that the process said was committed
  private int runAndKill(int batches, Random random) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Files.writeString(said, "");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ImportLoop.class.getName(),
                    folder.toString(),
                    Integer.toString(batches)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(said.toFile())
            .start();
    while (process.isAlive() && Files.size(said) == 0) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.waitFor(random.nextInt(2_500), TimeUnit.MILLISECONDS);
    assertTrue(process.isAlive(), "it imports until it is killed");
    process.destroyForcibly();
    process.waitFor();
    int acknowledged = batches;
    for (String line : Files.readAllLines(said)) {
      if (line.matches("committed [0-9]+")) {
        acknowledged = Integer.parseInt(line.substring("committed ".length()));
      }
    }
    return acknowledged;
  }
}
