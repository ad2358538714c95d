package org.siyu.core.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Writes and reads the part of RFC 5545 recurrence rules that [Recurrence] knows.
final class RecurrenceText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private RecurrenceText() {}

  static String write(Recurrence rule) {
    String pattern =
        switch (rule.pattern()) {
          case Recurrence.Daily() -> "FREQ=DAILY" + interval(rule);
          case Recurrence.Weekly(Set<DayOfWeek> days) ->
              "FREQ=WEEKLY"
                  + interval(rule)
                  + ";BYDAY="
                  + days.stream().map(RecurrenceText::day).collect(Collectors.joining(","));
          case Recurrence.MonthlyOn(int day) ->
              "FREQ=MONTHLY" + interval(rule) + ";BYMONTHDAY=" + day;
          case Recurrence.MonthlyOnLastDay() -> "FREQ=MONTHLY" + interval(rule) + ";BYMONTHDAY=-1";
        };
    return switch (rule.end()) {
      case Recurrence.Never() -> pattern;
      case Recurrence.Until(LocalDate day) -> pattern + ";UNTIL=" + DAY.format(day);
      case Recurrence.Count(int times) -> pattern + ";COUNT=" + times;
    };
  }

  private static String interval(Recurrence rule) {
    return rule.every() == 1 ? "" : ";INTERVAL=" + rule.every();
  }

  private static String day(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  static Recurrence read(String text) {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.strip().toUpperCase(Locale.ROOT).split(";")) {
      String[] pair = part.split("=", 2);
      if (pair.length < 2 || parts.put(pair[0], pair[1]) != null) {
        throw invalid(text);
      }
    }
    try {
      Recurrence rule =
          new Recurrence(
              pattern(parts), Integer.parseInt(parts.getOrDefault("INTERVAL", "1")), end(parts));
      parts.keySet().removeAll(Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT"));
      if (!parts.isEmpty()) {
        throw invalid(text);
      }
      return rule;
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new ProblemException(invalid(text).problem(), wrong);
    }
  }

  private static Recurrence.Pattern pattern(Map<String, String> parts) {
    String days = parts.getOrDefault("BYMONTHDAY", "");
    return switch (parts.getOrDefault("FREQ", "")) {
      case "DAILY" -> new Recurrence.Daily();
      case "WEEKLY" ->
          new Recurrence.Weekly(
              Arrays.stream(parts.getOrDefault("BYDAY", "").split(","))
                  .map(RecurrenceText::dayOfWeek)
                  .collect(Collectors.toSet()));
      case "MONTHLY" ->
          days.equals("-1")
              ? new Recurrence.MonthlyOnLastDay()
              : new Recurrence.MonthlyOn(Integer.parseInt(days));
      default -> throw new IllegalArgumentException("no such frequency");
    };
  }

  private static DayOfWeek dayOfWeek(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day(day).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such day"));
  }

  private static Recurrence.End end(Map<String, String> parts) {
    String until = parts.get("UNTIL");
    String count = parts.get("COUNT");
    if (until != null) {
      return new Recurrence.Until(LocalDate.parse(until.split("T", 2)[0], DAY));
    }
    return count == null ? new Recurrence.Never() : new Recurrence.Count(Integer.parseInt(count));
  }

  private static ProblemException invalid(String text) {
    return new ProblemException(Problem.of(ContentProblem.INVALID_RECURRENCE, text));
  }
}
