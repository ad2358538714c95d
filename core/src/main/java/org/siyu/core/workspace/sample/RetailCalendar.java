package org.siyu.core.workspace.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;

/// When people buy: more at weekends and in the evening, much more at 618 and 双11, less in the
/// weeks after them and around the Spring Festival.
final class RetailCalendar {
  private static final int ORDINARY = 100;
  private static final int[] HOURS = {
    2, 1, 1, 1, 1, 1, 3, 8, 14, 20, 24, 22, 26, 22, 18, 18, 18, 20, 24, 32, 42, 46, 32, 12
  };

  private final LocalDateTime end;

  RetailCalendar(LocalDateTime end) {
    this.end = end;
  }

  /// A time on a day near an age, in proportion to how much is bought on these days.
  ///
  /// @param age days before the end
  /// @param spread how many days before and after it count
  LocalDateTime near(int age, int spread, LocalDateTime notBefore, Chance chance) {
    int[] weights = new int[2 * spread + 1];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(day(Math.max(0, age + spread - i)));
    }
    int chosen = Math.max(0, age + spread - chance.weighted(weights));
    LocalDateTime time =
        day(chosen).atTime(chance.weighted(HOURS), chance.between(0, 59), chance.between(0, 59));
    return within(time, notBefore, chance);
  }

  private LocalDateTime within(LocalDateTime time, LocalDateTime notBefore, Chance chance) {
    if (time.isBefore(notBefore)) {
      LocalDateTime soon = notBefore.plusMinutes(chance.between(1, 600));
      return soon.isAfter(end) ? notBefore : soon;
    }
    return time.isAfter(end) ? later(notBefore, end.minusMinutes(chance.between(1, 500))) : time;
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate day(int age) {
    return end.toLocalDate().minusDays(age);
  }

  static int weight(LocalDate day) {
    int weight = season(day);
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> weight * 13 / 10;
      case FRIDAY -> weight * 11 / 10;
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> weight;
    };
  }

  private static int season(LocalDate day) {
    int date = day.getDayOfMonth();
    Month month = day.getMonth();
    if (month == Month.JUNE) {
      return date == 18 ? 900 : date >= 16 && date <= 20 ? 450 : date < 16 ? 190 : 60;
    }
    if (month == Month.NOVEMBER) {
      return date == 11 ? 1200 : date >= 9 && date <= 12 ? 550 : date < 9 ? 200 : 70;
    }
    if (month == Month.DECEMBER && date == 12) {
      return 260;
    }
    if (month == Month.FEBRUARY && date <= 15) {
      return 45;
    }
    return day.getDayOfWeek() == DayOfWeek.WEDNESDAY ? ORDINARY + 15 : ORDINARY;
  }
}
