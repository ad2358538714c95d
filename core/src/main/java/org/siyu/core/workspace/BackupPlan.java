package org.siyu.core.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// When a workspace is copied without being asked, where the copies go, how long they are kept. It
/// belongs to this computer: copies do not hold it, so restoring one leaves it as it is.
///
/// @param folder where copies go, outside the workspace; empty for the workspace's own folder.
///   Copies made before updates and restores always stay in the workspace.
/// @param days of how many days the newest copy is kept, 1 to 90
/// @param weeks of how many weeks, 0 to 53
/// @param months of how many months, 0 to 60
public record BackupPlan(Optional<Path> folder, Rhythm rhythm, int days, int weeks, int months) {
  public static final BackupPlan DEFAULT = new BackupPlan(Optional.empty(), Rhythm.DAILY, 7, 4, 6);

  public BackupPlan {
    days = Math.clamp(days, 1, 90);
    weeks = Math.clamp(weeks, 0, 53);
    months = Math.clamp(months, 0, 60);
  }

  public BackupPlan withFolder(Optional<Path> wanted) {
    return new BackupPlan(wanted, rhythm, days, weeks, months);
  }

  public BackupPlan withRhythm(Rhythm wanted) {
    return new BackupPlan(folder, wanted, days, weeks, months);
  }

  public BackupPlan withDays(int wanted) {
    return new BackupPlan(folder, rhythm, wanted, weeks, months);
  }

  public BackupPlan withWeeks(int wanted) {
    return new BackupPlan(folder, rhythm, days, wanted, months);
  }

  public BackupPlan withMonths(int wanted) {
    return new BackupPlan(folder, rhythm, days, weeks, wanted);
  }

  /// Whether it is time for a copy, given those that there are.
  public boolean isDue(List<Backup> backups, LocalDateTime now) {
    return switch (rhythm) {
      case BY_HAND -> false;
      case WEEKLY -> hasNoneSince(backups, now.toLocalDate().minusDays(6).atStartOfDay());
      case DAILY -> hasNoneSince(backups, now.toLocalDate().atStartOfDay());
      case EVERY_FOUR_HOURS -> hasNoneSince(backups, now.minusHours(4).plusNanos(1));
      case HOURLY -> hasNoneSince(backups, now.minusHours(1).plusNanos(1));
    };
  }

  private static boolean hasNoneSince(List<Backup> backups, LocalDateTime start) {
    return backups.stream()
        .noneMatch(
            backup -> backup.reason() == BackupReason.DAILY && !backup.madeAt().isBefore(start));
  }

  /// How often a copy is made while the workspace is open.
  public enum Rhythm implements Code {
    HOURLY,
    EVERY_FOUR_HOURS,
    DAILY,
    WEEKLY,
    /// Only when somebody asks.
    BY_HAND
  }
}
