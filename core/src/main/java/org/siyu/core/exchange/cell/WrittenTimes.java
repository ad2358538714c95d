package org.siyu.core.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.profile.DateOrder;

/// Reads days and times of day as people write them.
public final class WrittenTimes {
  private static final DateText DATES = new DateText(DateOrder.UNKNOWN, ZoneOffset.UTC);
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("(\\d{1,2})\\s*[月/.\\-]\\s*(\\d{1,2})\\s*[日号]?");
  private static final Pattern TIME =
      Pattern.compile(
          "(凌晨|早上|早|上午|中午|下午|傍晚|晚上|晚|am|pm)?\\s*(\\d{1,2})"
              + "\\s*(?:[:：点时h]\\s*(半|\\d{1,2})?\\s*(?:[:：]\\s*(\\d{1,2})|分)?)?\\s*(am|pm)?");
  private static final int NOON = 12;

  private WrittenTimes() {}

  /// @param isYearAssumed whether it was written without its year
  public record Day(LocalDateTime moment, boolean isYearAssumed) {}

  /// @param today to which days without a year are next
  public static Optional<Day> day(SheetCell cell, LocalDate today) {
    if (cell.moment().isPresent() && cell.moment().get().getYear() >= 1904) {
      return Optional.of(new Day(cell.moment().get(), false));
    }
    String text = cell.text().strip();
    Matcher partial = MONTH_AND_DAY.matcher(text);
    if (cell.number().isEmpty() && partial.matches()) {
      return nextTo(today, Integer.parseInt(partial.group(1)), Integer.parseInt(partial.group(2)));
    }
    return switch (DATES.parse(text)) {
      case Parsed.Value<LocalDateTime>(LocalDateTime moment) -> Optional.of(new Day(moment, false));
      case Parsed.Blank<LocalDateTime>() -> Optional.empty();
      case Parsed.Trouble<LocalDateTime> _ -> Optional.empty();
    };
  }

  private static Optional<Day> nextTo(LocalDate today, int month, int day) {
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(year -> date(year, month, day))
        .flatMap(Optional::stream)
        .min(
            (a, b) ->
                Long.compare(
                    Math.abs(ChronoUnit.DAYS.between(today, a)),
                    Math.abs(ChronoUnit.DAYS.between(today, b))))
        .map(found -> new Day(found.atStartOfDay(), true));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  public static Optional<LocalTime> time(SheetCell cell) {
    if (cell.moment().isPresent()) {
      return Optional.of(cell.moment().get().toLocalTime());
    }
    if (cell.number().isPresent()) {
      double number = cell.number().getAsDouble();
      boolean isShare = number >= 0 && number < 1 && !cell.text().equals("0");
      if (isShare) {
        return Optional.of(LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(number * 86_400))));
      }
    }
    return time(cell.text().strip());
  }

  private static Optional<LocalTime> time(String text) {
    Matcher found = TIME.matcher(text.toLowerCase(Locale.ROOT));
    if (!found.matches()) {
      return Optional.empty();
    }
    String half = found.group(1) == null ? found.group(5) : found.group(1);
    boolean isBare = found.group(3) == null && text.matches("\\d+");
    if (isBare) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(found.group(2));
    int minute = number(found.group(3));
    int second = number(found.group(4));
    if (half != null && hour <= NOON) {
      hour = onClock(half, hour);
    }
    try {
      return Optional.of(LocalTime.of(hour, minute, second));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static int onClock(String half, int hour) {
    return switch (half) {
      case "am", "凌晨", "早上", "早", "上午" -> hour == NOON ? 0 : hour;
      case "中午" -> hour < 3 ? hour + NOON : hour;
      default -> hour == NOON ? NOON : hour + NOON;
    };
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : digits.equals("半") ? 30 : Integer.parseInt(digits);
  }
}
