package org.siyu.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupRotationTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 30);

  private static Backup backup(BackupReason reason, LocalDateTime madeAt) {
    return new Backup(Path.of(reason + " " + madeAt), reason, madeAt, 1, true);
  }

  @Test
  void aYearOfDailyCopiesShrinksToDaysWeeksAndMonths() {
    List<Backup> kept = new ArrayList<>();
    for (int day = 365; day >= 0; day--) {
      LocalDateTime madeAt = NOW.minusDays(day);
      kept.add(backup(BackupReason.DAILY, madeAt));
      kept.removeAll(BackupRotation.expired(kept, BackupPlan.DEFAULT, madeAt));
    }
    List<LocalDateTime> days = kept.stream().map(Backup::madeAt).toList().reversed();
    assertEquals(NOW, days.getFirst());
    for (int day = 0; day < 7; day++) {
      assertTrue(days.contains(NOW.minusDays(day)));
    }
    assertTrue(days.size() <= 7 + 4 + 6, () -> "kept " + days.size());
    assertTrue(days.size() >= 7 + 3 + 4, () -> "kept " + days.size());
    assertTrue(days.getLast().isBefore(NOW.minusMonths(4)));
  }

  @Test
  void copiesMadeByHandAreNeverDeleted() {
    Backup old = backup(BackupReason.MANUAL, NOW.minusYears(5));
    Backup recent = backup(BackupReason.DAILY, NOW);
    assertEquals(List.of(), BackupRotation.expired(List.of(old, recent), BackupPlan.DEFAULT, NOW));
  }

  @Test
  void safetyCopiesAreKeptThirtyDays() {
    Backup recent = backup(BackupReason.DAILY, NOW);
    Backup inTime = backup(BackupReason.BEFORE_RESTORE, NOW.minusDays(29));
    Backup late = backup(BackupReason.BEFORE_MIGRATION, NOW.minusDays(31));
    assertEquals(
        List.of(late),
        BackupRotation.expired(List.of(late, inTime, recent), BackupPlan.DEFAULT, NOW));
  }

  @Test
  void theOnlyVerifiedCopyIsKeptHoweverOld() {
    Backup only = backup(BackupReason.BEFORE_MIGRATION, NOW.minusDays(300));
    Backup unverified =
        new Backup(Path.of("u"), BackupReason.BEFORE_RESTORE, NOW.minusDays(200), 1, false);
    assertEquals(
        List.of(unverified),
        BackupRotation.expired(List.of(only, unverified), BackupPlan.DEFAULT, NOW));
  }

  @Test
  void ofSeveralDailyCopiesOfADayTheNewestIsKept() {
    Backup morning = backup(BackupReason.DAILY, NOW.minusHours(2));
    Backup noon = backup(BackupReason.DAILY, NOW);
    assertEquals(
        List.of(morning), BackupRotation.expired(List.of(morning, noon), BackupPlan.DEFAULT, NOW));
  }
}
