package org.siyu.app.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.testkit.Toolkit;

/// A robot works in the program for simulated hours: `-Dsiyu.soak.hours=72` for three days and
/// nights, `-Dsiyu.soak.seed=…` for other ones, `-Dsiyu.soak.hours=0` for every chore once. Too
/// long for each build.
@ExtendWith(Toolkit.class)
@EnabledIfSystemProperty(named = "siyu.soak.hours", matches = "\\d+")
@Tag("painted")
class SoakTest {
  private static final System.Logger LOG = System.getLogger(SoakTest.class.getName());
  private static final int HOURS = Integer.getInteger("siyu.soak.hours", 0);
  private static final long SEED = Long.getLong("siyu.soak.seed", 20_261_122L);
  private static final int LOOKS = 18;
  private static final int LAST_WRITES = 24;
  private static final Duration BETWEEN_WRITES = Duration.ofSeconds(8);

  /// How many times the live data the store may be; a store of a minute has not tidied up yet.
  private static final int MOST_FILE = 3;

  @TempDir Path folder;
  private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-22T01:00:00Z"));
  private final Random random = new Random(SEED);
  private final SoakGauge gauge = new SoakGauge();

  @Test
  void longWorkLeavesNothingBehind() throws Exception {
    List<String> found = new ArrayList<>();
    Path store;
    long size;
    SoakRobot robot;
    try (SoakWindow window = new SoakWindow(folder, clock)) {
      robot = new SoakRobot(window, folder, clock, random);
      robot.begin();
      robot.everyChore();
      work(robot, window);
      rest(robot);
      store = window.store();
      size = SoakGauge.size(store);
      found.addAll(window.errors());
    }
    long live = compacted(store);
    found.addAll(gauge.growth());
    LOG.log(Level.INFO, "{0}, a store of {1} bytes for {2} live", robot.done(), size, live);
    assertEquals(List.of(), found, gauge::toString);
    assertTrue(
        HOURS == 0 || size <= MOST_FILE * live,
        () -> "a store of " + size + " bytes holds " + live + " live");
  }

  private void work(SoakRobot robot, SoakWindow window) throws Exception {
    Instant start = clock.instant();
    Duration between = Duration.ofHours(HOURS).dividedBy(LOOKS);
    Duration look = between;
    for (Duration spent = Duration.ZERO;
        spent.toHours() < HOURS;
        spent = Duration.between(start, clock.instant())) {
      robot.chore();
      clock.advance(Duration.ofMinutes(5 + random.nextInt(30)));
      if (spent.compareTo(look) >= 0) {
        long size = SoakGauge.size(window.store());
        // What a screen that was looked at holds is let go with it; what remains then has leaked.
        window.reopen();
        window.go("today");
        LOG.log(Level.INFO, gauge.look(spent.toMinutes() / 60.0, size));
        look = look.plus(between);
      }
    }
  }

  /// The store keeps for 45 seconds what was written over, takes its place only then, and tidies up
  /// after a write; three days in a few minutes leave more of it behind than three days do. So it
  /// gets as many writes, as far apart, as a team makes in a few minutes.
  private static void rest(SoakRobot robot) throws Exception {
    if (HOURS > 0) {
      for (int write = 0; write < LAST_WRITES; write++) {
        robot.edit();
        Thread.sleep(BETWEEN_WRITES);
      }
    }
  }

  /// The same data without what writing has left between it.
  private long compacted(Path store) throws Exception {
    Path copy = Files.copy(store, folder.resolve("compact.mv.db"));
    String name = copy.toString().replace(".mv.db", "");
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + name + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE", "siyu", "");
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown compact");
    }
    return Files.size(copy);
  }
}
