package org.siyu.core.workspace;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which copies have had their time: of those made by the plan the newest of each of the last days,
/// weeks and months that have one are kept, as many as the plan says; those before migrations and
/// restores for 30 days; those made by hand for ever. The newest verified copy is always kept.
public final class BackupRotation {
  private static final int DAYS_OF_SAFETY_COPIES = 30;

  private BackupRotation() {}

  public static List<Backup> expired(List<Backup> backups, BackupPlan plan, LocalDateTime now) {
    List<Backup> newestFirst =
        backups.stream().sorted(Comparator.comparing(Backup::madeAt).reversed()).toList();
    Set<Backup> kept = new HashSet<>();
    newestFirst.stream().filter(Backup::isVerified).findFirst().ifPresent(kept::add);
    keepDaily(newestFirst, plan, kept);
    return newestFirst.stream()
        .filter(
            backup ->
                switch (backup.reason()) {
                  case MANUAL -> false;
                  case DAILY -> !kept.contains(backup);
                  case BEFORE_MIGRATION, BEFORE_RESTORE ->
                      !kept.contains(backup)
                          && backup.madeAt().isBefore(now.minusDays(DAYS_OF_SAFETY_COPIES));
                })
        .toList();
  }

  private static void keepDaily(List<Backup> newestFirst, BackupPlan plan, Set<Backup> kept) {
    Set<LocalDate> days = new HashSet<>();
    Set<LocalDate> weeks = new HashSet<>();
    Set<YearMonth> months = new HashSet<>();
    for (Backup backup : newestFirst) {
      if (backup.reason() == BackupReason.DAILY) {
        LocalDate day = backup.madeAt().toLocalDate();
        boolean isKept = isFirstOf(days, day, plan.days());
        isKept |= isFirstOf(weeks, day.with(WeekFields.ISO.dayOfWeek(), 1), plan.weeks());
        isKept |= isFirstOf(months, YearMonth.from(day), plan.months());
        if (isKept) {
          kept.add(backup);
        }
      }
    }
  }

  private static <T> boolean isFirstOf(Set<T> periods, T period, int limit) {
    return periods.size() < limit && periods.add(period);
  }
}
