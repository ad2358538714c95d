package org.siyu.app.widget;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// A time of the day as people type it: `14:30`, `9:05`, `0930`.
public final class TimeOfDay {
  private TimeOfDay() {}

  public static String text(LocalDateTime at) {
    return at.toLocalTime().withSecond(0).withNano(0).toString();
  }

  public static Optional<LocalTime> parse(String typed) {
    String digits = typed.strip().replace('：', ':').replace(":", "");
    if (!digits.matches("\\d{3,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    try {
      return Optional.of(LocalTime.of(number / 100, number % 100));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
