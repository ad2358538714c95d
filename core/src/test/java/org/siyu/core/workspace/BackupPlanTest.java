package org.siyu.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.workspace.BackupPlan.Rhythm;

class BackupPlanTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 30);

  private static boolean isDue(Rhythm rhythm, BackupReason reason, LocalDateTime last) {
    return BackupPlan.DEFAULT
        .withRhythm(rhythm)
        .isDue(List.of(new Backup(Path.of("b"), reason, last, 1, true)), NOW);
  }

  @Test
  void theFirstCopyIsDueUnlessCopiesAreMadeByHand() {
    for (Rhythm rhythm : Rhythm.values()) {
      assertEquals(
          rhythm != Rhythm.BY_HAND,
          BackupPlan.DEFAULT.withRhythm(rhythm).isDue(List.of(), NOW),
          rhythm.code());
    }
  }

  @Test
  void aDailyCopyIsDueOnTheNextDay() {
    assertFalse(isDue(Rhythm.DAILY, BackupReason.DAILY, NOW.withHour(0).withMinute(0)));
    assertTrue(
        isDue(Rhythm.DAILY, BackupReason.DAILY, NOW.withHour(0).withMinute(0).minusNanos(1)));
  }

  @Test
  void aWeeklyCopyIsDueOnTheSeventhDay() {
    assertFalse(isDue(Rhythm.WEEKLY, BackupReason.DAILY, NOW.minusDays(6)));
    assertTrue(isDue(Rhythm.WEEKLY, BackupReason.DAILY, NOW.minusDays(7)));
  }

  @Test
  void hoursAreCountedFromTheLastCopy() {
    assertFalse(isDue(Rhythm.HOURLY, BackupReason.DAILY, NOW.minusMinutes(59)));
    assertTrue(isDue(Rhythm.HOURLY, BackupReason.DAILY, NOW.minusMinutes(60)));
    assertFalse(isDue(Rhythm.EVERY_FOUR_HOURS, BackupReason.DAILY, NOW.minusHours(3)));
    assertTrue(isDue(Rhythm.EVERY_FOUR_HOURS, BackupReason.DAILY, NOW.minusHours(4)));
  }

  @Test
  void aCopyMadeByHandDoesNotReplaceThePlansOwn() {
    assertTrue(isDue(Rhythm.DAILY, BackupReason.MANUAL, NOW));
  }

  @Test
  void whatIsKeptStaysWithinItsBounds() {
    BackupPlan plan = new BackupPlan(Optional.empty(), Rhythm.DAILY, 0, -3, 1000);
    assertEquals(new BackupPlan(Optional.empty(), Rhythm.DAILY, 1, 0, 60), plan);
  }
}
